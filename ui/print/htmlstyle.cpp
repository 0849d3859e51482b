// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/htmlstyle.h"

#include "print/paper.h"
#include "print/tonename.h"

namespace print {

namespace {
// Nothing in it needs escaping (no \", no >), so that the page is well-formed XML too.
const char sheet[] = R"(
*{box-sizing:border-box}
html{font:16px/1.5 'Noto Sans',system-ui,'Segoe UI',Helvetica,Arial,sans-serif;color:@text;background:@window}
body{display:grid;grid-template-columns:18rem minmax(0,62rem);gap:2.5rem;
  max-width:86rem;margin:0 auto;padding:0 2rem}
.cover,.colophon{grid-column:1/-1}
.cover{padding:5rem 0 2rem;border-bottom:2px solid @accent}
.organisation{color:@accent;font-weight:600;font-size:1.15rem;margin:0}
.title{font-size:2.6rem;line-height:1.2;font-weight:600;margin:.5rem 0}
.subtitle{font-size:1.2rem;color:@muted;margin:0 0 2rem}
.classification{float:right;color:@danger;border:1px solid @danger;border-radius:4px;padding:.15rem .7rem;
  font-weight:600;margin:0}
nav{font-size:.875rem;position:sticky;top:0;align-self:start;max-height:100vh;overflow:auto;padding:2rem 0}
nav p{font-weight:600;margin:0 0 .5rem}
nav ol{list-style:none;margin:0;padding:0}
nav ol ol{padding-left:1rem}
nav a{display:block;padding:.15rem 0;color:@text;text-decoration:none}
nav a:hover,main a:hover{text-decoration:underline}
main{background:@surface;margin:1.5rem 0;padding:2rem 2.5rem;border:1px solid @border;border-radius:8px;
  overflow-wrap:break-word;overflow-x:auto}
a{color:@accent;text-decoration:none}
h1{font-size:1.85rem;line-height:1.25;border-bottom:2px solid @accent;
  padding-bottom:.4rem;margin:3rem 0 1rem;font-weight:600}
main h1:first-child{margin-top:0}
h2{font-size:1.3rem;color:@accent;margin:2rem 0 .6rem;font-weight:600}
h3{font-size:1.05rem;margin:1.5rem 0 .4rem;font-weight:600}
p{margin:.5rem 0}
.lead{font-size:1.1rem;color:@muted}
.small{font-size:.85rem;color:@muted}
.missing{color:@warning;font-style:italic;border-left:2px solid @warning;padding-left:.7rem}
.muted{color:@muted}
.number{font-size:1.35em;white-space:nowrap}
table{border-collapse:collapse;width:100%;margin:1rem 0 1.5rem;font-size:.875rem}
caption{text-align:left;font-weight:600;color:@muted;padding:0 0 .35rem}
th,td{text-align:left;vertical-align:top;padding:.4rem .55rem;border-bottom:1px solid @border;font-weight:400}
td p,th p{margin:0 0 .2rem}
thead th{background:@head;font-weight:600;vertical-align:bottom;border-bottom:1px solid @accent}
th[scope=row]{color:@muted;font-weight:600;width:28%}
th[scope=rowgroup]{background:@window;color:@accent;font-weight:600}
.strong{font-weight:600}
.center{text-align:center}
.end{text-align:right}
figure{margin:1.2rem 0;text-align:center}
figure svg{max-width:100%;height:auto}
td svg{float:left;margin-right:.5rem}
figcaption{font-size:.875rem;font-weight:600;color:@muted;margin-top:.4rem}
.box{border-left:4px solid;padding:.6rem 1rem;margin:1.2rem 0;border-radius:0 4px 4px 0}
.box-title{font-weight:600;margin:.1rem 0 .3rem}
.writing{height:8rem;border-bottom:1px solid @border;
  background:repeating-linear-gradient(transparent 0 calc(2rem - 1px),@border calc(2rem - 1px) 2rem)}
.signatures td{height:3rem;border:1px solid @border}
.signatures th{border:1px solid @border}
.colophon{font-size:.8rem;color:@muted;border-top:1px solid @border;padding:1rem 0 2rem}
@media (max-width:60rem){body{display:block;padding:0 1rem}nav{position:static;max-height:none}main{padding:1rem}}
@media print{
  html{font-size:11px;background:none}
  body{display:block;padding:0;max-width:none}
  nav{position:static;max-height:none;break-after:page}
  main{border:0;padding:0;margin:0;overflow:visible}
  h1{break-before:page}
  h1,h2,h3,caption{break-after:avoid}
  tr,figure{break-inside:avoid}
  thead{display:table-header-group}
  *{-webkit-print-color-adjust:exact;print-color-adjust:exact}
}
@page{size:@size;margin:12mm}
.watermark{font-size:1.2rem}
)";

QString toneRules()
{
    QString rules;
    for (int i = 0; i < toneCount; ++i) {
        const Tone tone = Tone(i);
        const paper::Ink ink = paper::ink(tone);
        if (ink.surface.isValid())
            rules += QStringLiteral(".tone-%1{background:%2;color:%3}\n")
                         .arg(toneName(tone), ink.surface.name(), ink.text.name());
        rules += QStringLiteral(".box-%1{border-color:%2}.box-%1 .box-title{color:%2}\n")
                     .arg(toneName(tone), paper::edge(tone).name());
    }
    for (const TextSize size : {TextSize::Large, TextSize::Larger, TextSize::Largest}) {
        const double factor = paper::factor(size);
        rules += QStringLiteral("p.%1{font-size:%2em}table.%1,td.%1,th.%1{font-size:%3rem}\n")
                     .arg(sizeName(size), QString::number(factor), QString::number(0.875 * factor));
    }
    return rules;
}
} // namespace

QString htmlStyle(PageFormat format)
{
    using theme::Role;
    QString css = QString::fromLatin1(sheet) + toneRules();
    const std::pair<const char *, Role> colors[] = {
        {"@text", Role::Text},       {"@window", Role::Window},   {"@surface", Role::Surface},
        {"@accent", Role::Accent},   {"@muted", Role::TextMuted}, {"@border", Role::Border},
        {"@head", Role::AccentSoft}, {"@danger", Role::Danger},   {"@warning", Role::Warning}};
    for (const auto &[name, role] : colors)
        css.replace(QLatin1String(name), paper::lightColor(role).name());
    const QSizeF size = paper::sheet(format).printedSize();
    return css.replace(QLatin1String("@size"), QStringLiteral("%1pt %2pt").arg(size.width()).arg(size.height()));
}

} // namespace print
