// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/progressdialog.h"

#include "pages/words.h"
#include "theme/theme.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <utility>

namespace {
constexpr int patienceMs = 400; ///< what is done by then needs no word
constexpr int betweenMs = 40;   ///< oftener than this nobody sees it
constexpr int whole = 1000;
} // namespace

ProgressDialog::ProgressDialog(const QString &what, QWidget *parent) : QDialog(parent), m_bar(new QProgressBar(this))
{
    setWindowTitle(what);
    setWindowModality(Qt::ApplicationModal);
    setMinimumWidth(theme::gap(100));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::gap(6), theme::gap(6), theme::gap(6), theme::gap(5));
    column->setSpacing(theme::gap(3));
    column->addWidget(words::paragraph(what, "section", this));
    m_bar->setRange(0, whole);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(what);
    column->addWidget(m_bar);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    auto *cancel = words::button(tr("Cancel"), QString(), "", this);
    cancel->setObjectName(QStringLiteral("cancel"));
    connect(cancel, &QPushButton::clicked, this, &ProgressDialog::reject);
    buttons->addWidget(cancel);
    column->addSpacing(theme::gap(1));
    column->addLayout(buttons);
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    m_clock.start();
}

ProgressDialog::~ProgressDialog()
{
    if (!m_isShown)
        QGuiApplication::restoreOverrideCursor();
}

void ProgressDialog::reach(double share)
{
    const qint64 now = m_clock.elapsed();
    if (now < patienceMs || now - m_lastMs < betweenMs)
        return;
    m_lastMs = now;
    if (!std::exchange(m_isShown, true)) {
        QGuiApplication::restoreOverrideCursor();
        show();
    }
    m_bar->setValue(static_cast<int>(share * whole));
    // The dialog is modal: nobody can edit what the work reads.
    QCoreApplication::processEvents();
    if (m_isCanceled)
        throw Canceled();
}

/// The dialog stays until the work has stopped.
void ProgressDialog::reject()
{
    m_isCanceled = true;
}
