<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <name>MainWindow</name>
        <message numerus="yes">
            <source>%n row(s) deleted</source>
            <translation>
                <numerusform>%n row deleted</numerusform>
                <numerusform>%n rows deleted</numerusform>
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
        <name>TablePage</name>
        <message numerus="yes">
            <source>%n row(s) selected</source>
            <translation>
                <numerusform>%n row selected</numerusform>
                <numerusform>%n rows selected</numerusform>
            </translation>
        </message>
    </context>
</TS>
