<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Audit</name>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <extracomment>%1 is a list of rows, %n how many are not named</extracomment>
            <translation>
                <numerusform>%1 and %n more</numerusform>
                <numerusform>%1 and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 is on call for %n days on end from %2; the limit is %3.</source>
            <translation>
                <numerusform>%1 is on call for %n day on end from %2; the limit is %3.</numerusform>
                <numerusform>%1 is on call for %n days on end from %2; the limit is %3.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The same happened %n more times.</source>
            <translation>
                <numerusform>The same happened %n more time.</numerusform>
                <numerusform>The same happened %n more times.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The escalation chain %1 has %n levels; two are the minimum.</source>
            <extracomment>%1 is an escalation chain</extracomment>
            <translation>
                <numerusform>The escalation chain %1 has %n level; two are the minimum.</numerusform>
                <numerusform>The escalation chain %1 has %n levels; two are the minimum.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people share rank %1; the minimum is %2.</source>
            <translation>
                <numerusform>%n person holds rank %1; the minimum is %2.</numerusform>
                <numerusform>%n people share rank %1; the minimum is %2.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The shift starts on %1; nothing shows that the person was told at least %n days ahead.</source>
            <translation>
                <numerusform>The shift starts on %1; nothing shows that the person was told at least %n day ahead.</numerusform>
                <numerusform>The shift starts on %1; nothing shows that the person was told at least %n days ahead.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The shift starts on %1 and was published on %2; %n days ahead are due.</source>
            <translation>
                <numerusform>The shift starts on %1 and was published on %2; %n day ahead is due.</numerusform>
                <numerusform>The shift starts on %1 and was published on %2; %n days ahead are due.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n interventions have no satisfaction score; the first began on %1.</source>
            <translation>
                <numerusform>%n intervention has no satisfaction score; the first began on %1.</numerusform>
                <numerusform>%n interventions have no satisfaction score; the first began on %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nobody is on call from %1 to %2, nor in %n other periods: %3 to cover (checked up to %4).</source>
            <translation>
                <numerusform>Nobody is on call from %1 to %2, nor in %n other period: %3 to cover (checked up to %4).</numerusform>
                <numerusform>Nobody is on call from %1 to %2, nor in %n other periods: %3 to cover (checked up to %4).</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AuditPage</name>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n error</numerusform>
                <numerusform>%n errors</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n warning</numerusform>
                <numerusform>%n warnings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n note</numerusform>
                <numerusform>%n notes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waived</source>
            <translation>
                <numerusform>%n waived</numerusform>
                <numerusform>%n waived</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s) not run</source>
            <translation>
                <numerusform>%n rule not run</numerusform>
                <numerusform>%n rules not run</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s)</source>
            <translation>
                <numerusform>%n finding</numerusform>
                <numerusform>%n findings</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message numerus="yes">
            <source>Not as written: page(s) %1.</source>
            <translation>
                <numerusform>Not as written: page %1.</numerusform>
                <numerusform>Not as written: pages %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Missing: page(s) %1.</source>
            <translation>
                <numerusform>Missing: page %1.</numerusform>
                <numerusform>Missing: pages %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s), as written.</source>
            <translation>
                <numerusform>%n page, as written.</numerusform>
                <numerusform>%n pages, as written.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DeletionDialog</name>
        <message numerus="yes">
            <source>%n rows cannot be deleted yet</source>
            <translation>
                <numerusform>%n row cannot be deleted yet</numerusform>
                <numerusform>%n rows cannot be deleted yet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %n rows?</source>
            <translation>
                <numerusform>Delete %n row?</numerusform>
                <numerusform>Delete %n rows?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DocumentCommands</name>
        <message numerus="yes">
            <source>%n file(s) are in %1.</source>
            <translation>
                <numerusform>%n file are in %1.</numerusform>
                <numerusform>%n files are in %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EditCommands</name>
        <message numerus="yes">
            <source>%n row(s) deleted</source>
            <translation>
                <numerusform>%n row deleted</numerusform>
                <numerusform>%n rows deleted</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Edits</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Figures</name>
        <message numerus="yes">
            <source>%n solutions</source>
            <translation>
                <numerusform>%n solution</numerusform>
                <numerusform>%n solutions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <extracomment>Ends a list of times</extracomment>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n less urgent functions are left out: there are too many.</source>
            <translation>
                <numerusform>%n less urgent function is left out: there are too many.</numerusform>
                <numerusform>%n less urgent functions are left out: there are too many.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more categories, less affected, are not drawn.</source>
            <translation>
                <numerusform>%n more category, less affected, is not drawn.</numerusform>
                <numerusform>%n more categories, less affected, are not drawn.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n functions in all</source>
            <translation>
                <numerusform>%n function in all</numerusform>
                <numerusform>%n functions in all</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n functions without rated impacts are not counted.</source>
            <translation>
                <numerusform>%n function without rated impacts is not counted.</numerusform>
                <numerusform>%n functions without rated impacts are not counted.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FileCommands</name>
        <message numerus="yes">
            <source>%n row(s) added</source>
            <translation>
                <numerusform>%n row added</numerusform>
                <numerusform>%n rows added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) changed</source>
            <translation>
                <numerusform>%n row changed</numerusform>
                <numerusform>%n rows changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) removed</source>
            <translation>
                <numerusform>%n row removed</numerusform>
                <numerusform>%n rows removed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n edit(s) are not in the file; the last one was made on %1.</source>
            <translation>
                <numerusform>%n edit are not in the file; the last one was made on %1.</numerusform>
                <numerusform>%n edits are not in the file; the last one was made on %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FindingsPanel</name>
        <message numerus="yes">
            <source>%n more finding(s)</source>
            <translation>
                <numerusform>%n more finding</numerusform>
                <numerusform>%n more findings</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FirstSteps</name>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n row</numerusform>
                <numerusform>%n rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message numerus="yes">
            <source>Deleted %n rows of %1</source>
            <extracomment>History: %1 is the name of the table, in the plural</extracomment>
            <translation>
                <numerusform>Deleted %n row of %1</numerusform>
                <numerusform>Deleted %n rows of %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message numerus="yes">
            <source>and %n more row(s)</source>
            <translation>
                <numerusform>and %n more row</numerusform>
                <numerusform>and %n more rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OutcomeSheet</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PreferencesDialog</name>
        <message numerus="yes">
            <source>%n second(s) after the last edit</source>
            <translation>
                <numerusform>%n second after the last edit</numerusform>
                <numerusform>%n seconds after the last edit</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Print</name>
        <message numerus="yes">
            <source>%n more findings of this rule, named by what they concern:</source>
            <translation>
                <numerusform>%n more finding of this rule, named by what it concerns:</numerusform>
                <numerusform>%n more findings of this rule, named by what they concern:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more functions are affected. They are not told in detail here; these are their verdicts:</source>
            <translation>
                <numerusform>%n more function is affected. It is not told in detail here; this is its verdict:</numerusform>
                <numerusform>%n more functions are affected. They are not told in detail here; these are their verdicts:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The next %n days</source>
            <translation>
                <numerusform>The next day</numerusform>
                <numerusform>The next %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n findings</source>
            <translation>
                <numerusform>%n finding</numerusform>
                <numerusform>%n findings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more gaps are not listed here.</source>
            <translation>
                <numerusform>%n more gap is not listed here.</numerusform>
                <numerusform>%n more gaps are not listed here.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not said</source>
            <extracomment>Under a sum of costs: so many solutions say nothing about theirs.</extracomment>
            <translation>
                <numerusform>%n not said</numerusform>
                <numerusform>%n not said</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days left</source>
            <translation>
                <numerusform>%n day left</numerusform>
                <numerusform>%n days left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n functions are not shown: none of the scenarios %1 touches them.</source>
            <extracomment>%1 is a list of scenarios, %n a number of functions</extracomment>
            <translation>
                <numerusform>%n function is not shown: none of the scenarios %1 touches it.</numerusform>
                <numerusform>%n functions are not shown: none of the scenarios %1 touches them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n others</source>
            <translation>
                <numerusform>and %n other</numerusform>
                <numerusform>and %n others</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n further functions</source>
            <translation>
                <numerusform>%n further function</numerusform>
                <numerusform>%n further functions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The checks look %n days ahead.</source>
            <translation>
                <numerusform>The checks look one day ahead.</numerusform>
                <numerusform>The checks look %n days ahead.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>exceptional change, %n days ahead</source>
            <translation>
                <numerusform>exceptional change, %n day ahead</numerusform>
                <numerusform>exceptional change, %n days ahead</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n further steps of the first hour are on the reflex cards; “+1” marks where one is missing.</source>
            <translation>
                <numerusform>%n further step of the first hour is on the reflex cards; “+1” marks where it is missing.</numerusform>
                <numerusform>%n further steps of the first hour are on the reflex cards; “+1” marks where one is missing.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PublishPage</name>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Recovery</name>
        <message numerus="yes">
            <source>%1 In all %n interruptions; the longest lasts %2.</source>
            <extracomment>%1 a sentence about the first interruption, %n the number of interruptions (2 or more), %2 a duration</extracomment>
            <translation>
                <numerusform>%1 In all %n interruption; the longest lasts %2.</numerusform>
                <numerusform>%1 In all %n interruptions; the longest lasts %2.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Revisions</name>
        <message numerus="yes">
            <source>… (%n more characters)</source>
            <extracomment>The end of a text that was cut: how much is not shown</extracomment>
            <translation>
                <numerusform>… (%n more character)</numerusform>
                <numerusform>… (%n more characters)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n changed</numerusform>
                <numerusform>%n changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n added</source>
            <translation>
                <numerusform>%n added</numerusform>
                <numerusform>%n added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n removed</source>
            <translation>
                <numerusform>%n removed</numerusform>
                <numerusform>%n removed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RevisionsPage</name>
        <message numerus="yes">
            <source>%n difference(s) from this version</source>
            <translation>
                <numerusform>%n difference from this version</numerusform>
                <numerusform>%n differences from this version</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message numerus="yes">
            <source>%1, %n row(s)</source>
            <translation>
                <numerusform>%1, %n row</numerusform>
                <numerusform>%1, %n rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Standards</name>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n error</numerusform>
                <numerusform>%n errors</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n warning</numerusform>
                <numerusform>%n warnings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waived</source>
            <translation>
                <numerusform>%n waived</numerusform>
                <numerusform>%n waived</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n note</numerusform>
                <numerusform>%n notes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TablePage</name>
        <message numerus="yes">
            <source>%n row(s) selected</source>
            <translation>
                <numerusform>%n row selected</numerusform>
                <numerusform>%n rows selected</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WhatIfPage</name>
        <message numerus="yes">
            <source>%n function(s) affected, %1 of them late or failed. The verdict counts vital and critical functions.</source>
            <translation>
                <numerusform>%n function affected, %1 of them late or failed. The verdict counts vital and critical functions.</numerusform>
                <numerusform>%n functions affected, %1 of them late or failed. The verdict counts vital and critical functions.</numerusform>
            </translation>
        </message>
    </context>
</TS>
