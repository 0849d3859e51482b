// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/absence.h"
#include "tables/action.h"
#include "tables/attendance.h"
#include "tables/calltree.h"
#include "tables/categorylevel.h"
#include "tables/clause.h"
#include "tables/compliancedocument.h"
#include "tables/contact.h"
#include "tables/contract.h"
#include "tables/criterion.h"
#include "tables/deputy.h"
#include "tables/distribution.h"
#include "tables/event.h"
#include "tables/finding.h"
#include "tables/function.h"
#include "tables/functiondependency.h"
#include "tables/functionresource.h"
#include "tables/horizon.h"
#include "tables/impact.h"
#include "tables/impactcategory.h"
#include "tables/indicator.h"
#include "tables/inject.h"
#include "tables/intervention.h"
#include "tables/logentry.h"
#include "tables/measurement.h"
#include "tables/message.h"
#include "tables/node.h"
#include "tables/objective.h"
#include "tables/obligation.h"
#include "tables/participant.h"
#include "tables/plan.h"
#include "tables/pool.h"
#include "tables/procedure.h"
#include "tables/provider.h"
#include "tables/qualification.h"
#include "tables/resource.h"
#include "tables/review.h"
#include "tables/revision.h"
#include "tables/riskband.h"
#include "tables/role.h"
#include "tables/roster.h"
#include "tables/scalelevel.h"
#include "tables/scenario.h"
#include "tables/score.h"
#include "tables/shift.h"
#include "tables/skill.h"
#include "tables/skillrequirement.h"
#include "tables/solution.h"
#include "tables/step.h"
#include "tables/surveyitem.h"
#include "tables/target.h"
#include "tables/task.h"
#include "tables/trainingsession.h"
#include "tables/waiver.h"
#include "tables/window.h"
#include "tables/workslot.h"

/// All tables of a plan. A new table is one file and two lines here: the include above, the member below.
/// The order of the members is the order of tables in files, JSON and printed lists.
class Schema
{
public:
    Schema();

    tables::PlanRecord plan;
    tables::ScaleLevel scaleLevel;
    tables::RiskBand riskBand;
    tables::Horizon horizon;
    tables::ImpactCategory impactCategory;
    tables::CategoryLevel categoryLevel;
    tables::Revision revision;
    tables::Distribution distribution;
    tables::Obligation obligation;
    tables::Contact contact;
    tables::WorkSlot workSlot;
    tables::Absence absence;
    tables::Role role;
    tables::Deputy deputy;
    tables::SkillRequirement skillRequirement;
    tables::Resource resource;
    tables::Function function;
    tables::Impact impact;
    tables::Task task;
    tables::FunctionDependency functionDependency;
    tables::FunctionResource functionResource;
    tables::Scenario scenario;
    tables::SurveyItem surveyItem;
    tables::Solution solution;
    tables::Procedure procedure;
    tables::Step step;
    tables::Message message;
    tables::CallTree callTree;
    tables::Node node;
    tables::Provider provider;
    tables::ComplianceDocument complianceDocument;
    tables::Criterion criterion;
    tables::Contract contract;
    tables::Clause clause;
    tables::Indicator indicator;
    tables::Measurement measurement;
    tables::Review review;
    tables::Score score;
    tables::Skill skill;
    tables::Qualification qualification;
    tables::TrainingSession trainingSession;
    tables::Attendance attendance;
    tables::Roster roster;
    tables::Pool pool;
    tables::Window window;
    tables::Shift shift;
    tables::Intervention intervention;
    tables::Event event;
    tables::Objective objective;
    tables::Participant participant;
    tables::Target target;
    tables::Inject inject;
    tables::LogEntry logEntry;
    tables::Finding finding;
    tables::Action action;
    tables::Waiver waiver;

    /// All tables, in order.
    const QList<const Table *> &all() const { return m_all; }
    /// The table of that SQL name, nullptr if there is none.
    const Table *table(const QString &name) const;
    /// The table of that name in JSON (top-level ones only), nullptr if there is none.
    const Table *tableByJson(const QString &name) const;

private:
    QList<const Table *> m_all;
};

/// The one schema of the program: immutable data.
const Schema &schema();
