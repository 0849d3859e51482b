<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About Vigie</source>
            <translation>À propos de Vigie</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Version %1</translation>
        </message>
        <message>
            <source>The editor of business continuity plans that prove themselves.</source>
            <translation>L’éditeur de plans de continuité d’activité qui se prouvent eux-mêmes.</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later. It works without a network: a plan never leaves your machine.</source>
            <translation>Logiciel libre sous licence GNU GPL, version 3 ou ultérieure. Il fonctionne sans réseau : un plan ne quitte jamais votre poste.</translation>
        </message>
        <message>
            <source>Made with</source>
            <translation>Réalisé avec</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Public domain</source>
            <translation>Domaine public</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;New plan</source>
            <translation>&amp;Nouveau plan</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>&amp;Ouvrir…</translation>
        </message>
        <message>
            <source>Open the &amp;example</source>
            <translation>Ouvrir l’&amp;exemple</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Enregistrer</translation>
        </message>
        <message>
            <source>Save &amp;as…</source>
            <translation>Enregistrer &amp;sous…</translation>
        </message>
        <message>
            <source>&amp;Import JSON…</source>
            <translation>&amp;Importer du JSON…</translation>
        </message>
        <message>
            <source>Export the plan as &amp;JSON…</source>
            <translation>Exporter le plan en &amp;JSON…</translation>
        </message>
        <message>
            <source>Export the document as &amp;PDF…</source>
            <translation>Exporter le document en &amp;PDF…</translation>
        </message>
        <message>
            <source>Export the document as OD&amp;T…</source>
            <translation>Exporter le document en OD&amp;T…</translation>
        </message>
        <message>
            <source>Export the document as &amp;HTML…</source>
            <translation>Exporter le document en &amp;HTML…</translation>
        </message>
        <message>
            <source>Prin&amp;t…</source>
            <translation>Imp&amp;rimer…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Rétablir</translation>
        </message>
        <message>
            <source>&amp;Find a row or a command…</source>
            <translation>&amp;Chercher une fiche ou une commande…</translation>
        </message>
        <message>
            <source>&amp;Preferences…</source>
            <translation>&amp;Préférences…</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>P&amp;récédent</translation>
        </message>
        <message>
            <source>For&amp;ward</source>
            <translation>&amp;Suivant</translation>
        </message>
        <message>
            <source>&amp;English</source>
            <translation>&amp;Anglais</translation>
        </message>
        <message>
            <source>&amp;French</source>
            <translation>&amp;Français</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Clair</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>S&amp;ombre</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>Comme le s&amp;ystème</translation>
        </message>
        <message>
            <source>&amp;Start page</source>
            <translation>&amp;Page d’accueil</translation>
        </message>
        <message>
            <source>&amp;History</source>
            <translation>&amp;Historique</translation>
        </message>
        <message>
            <source>&amp;Preview</source>
            <translation>Aperçu avant &amp;impression</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Raccourcis clavier</translation>
        </message>
        <message>
            <source>&amp;About Vigie</source>
            <translation>À &amp;propos de Vigie</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation>Ouvrir un plan &amp;récent</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Édition</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Affichage</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Aide</translation>
        </message>
        <message>
            <source>No plan was opened yet</source>
            <translation>Aucun plan ouvert jusqu’ici</translation>
        </message>
        <message>
            <source>&amp;Undo: %1</source>
            <extracomment>%1 is what would be undone: "F01: RTO 2 h"</extracomment>
            <translation>&amp;Annuler : %1</translation>
        </message>
        <message>
            <source>&amp;Redo: %1</source>
            <extracomment>%1 is what would be done again</extracomment>
            <translation>&amp;Rétablir : %1</translation>
        </message>
    </context>
    <context>
        <name>Areas</name>
        <message>
            <source>Context</source>
            <translation>Contexte</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Functions</source>
            <translation>Activités</translation>
        </message>
        <message>
            <source>Resources</source>
            <translation>Ressources</translation>
        </message>
        <message>
            <source>Providers</source>
            <translation>Prestataires</translation>
        </message>
        <message>
            <source>Risks</source>
            <translation>Risques</translation>
        </message>
        <message>
            <source>Continuity</source>
            <translation>Continuité</translation>
        </message>
        <message>
            <source>Exercises</source>
            <translation>Exercices</translation>
        </message>
        <message>
            <source>Improvement</source>
            <translation>Amélioration</translation>
        </message>
    </context>
    <context>
        <name>Banners</name>
        <message>
            <source>Take over</source>
            <translation>Prendre la main</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Enregistrer une copie…</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>This plan was recovered after a crash, to the last edit. Look it through, then save it.</source>
            <translation>Ce plan a été récupéré après un arrêt brutal, jusqu’à la dernière modification. Relisez-le, puis enregistrez-le.</translation>
        </message>
        <message>
            <source>Dates are judged as of %1, the reference date of this plan, not as of today.</source>
            <translation>Les échéances sont appréciées au %1, date de référence de ce plan, et non à la date du jour.</translation>
        </message>
    </context>
    <context>
        <name>BoolEditor</name>
        <message>
            <source>Not said</source>
            <translation>Non renseigné</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>Remove %1</source>
            <extracomment>Takes one of several rows out of a field; %1 is the row</extracomment>
            <translation>Retirer %1</translation>
        </message>
    </context>
    <context>
        <name>ColorEditor</name>
        <message>
            <source>Choose a colour</source>
            <translation>Choisir une couleur</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Code, name or words of a row, or a command</source>
            <translation>Code, nom ou mots d’une fiche, ou commande</translation>
        </message>
        <message>
            <source>Search rows and commands</source>
            <translation>Chercher une fiche ou une commande</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Résultats</translation>
        </message>
        <message>
            <source>Nothing holds all these words</source>
            <translation>Rien ne contient tous ces mots</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Commande</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <extracomment>A result of the search: kind of row, the row to whose list it belongs ("Clause · Hosting contract")</extracomment>
            <translation>%1 · %2</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>Rows added: %1, changed: %2, removed: %3.</source>
            <extracomment>what an import did: three numbers of rows</extracomment>
            <translation>Lignes ajoutées : %1, modifiées : %2, supprimées : %3.</translation>
        </message>
        <message>
            <source>Nothing was written. Rows to add: %1, to change: %2, to remove: %3.</source>
            <extracomment>what an import would do: three numbers of rows</extracomment>
            <translation>Rien n’a été écrit. Lignes à ajouter : %1, à modifier : %2, à supprimer : %3.</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <source>%1 is whole. Fingerprint of its content: %2</source>
            <extracomment>%1 is the name of a file, %2 a fingerprint of 64 digits</extracomment>
            <translation>%1 est intact. Empreinte de son contenu : %2</translation>
        </message>
    </context>
    <context>
        <name>DateEditor</name>
        <message>
            <source>Choose from a calendar</source>
            <translation>Choisir dans un calendrier</translation>
        </message>
        <message>
            <source>e.g. %1</source>
            <extracomment>%1 is a date as it can be typed</extracomment>
            <translation>p. ex. %1</translation>
        </message>
    </context>
    <context>
        <name>DeletionDialog</name>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Search by code or name</source>
            <translation>Rechercher par code ou par nom</translation>
        </message>
        <message>
            <source>Replace %1 everywhere by</source>
            <extracomment>A line to fill follows; %1 is the row to be deleted: "Replace P05 · Paul Durand everywhere by"</extracomment>
            <translation>Remplacer partout %1 par</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Remplacer</translation>
        </message>
        <message>
            <source>%1 cannot be deleted yet</source>
            <translation>%1 : suppression encore impossible</translation>
        </message>
        <message numerus="yes">
            <source>%n rows cannot be deleted yet</source>
            <translation>
                <numerusform>%n fiche ne peut pas encore être supprimée</numerusform>
                <numerusform>%n fiches ne peuvent pas encore être supprimées</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete %1?</source>
            <translation>Supprimer %1 ?</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n rows?</source>
            <translation>
                <numerusform>Supprimer %n fiche ?</numerusform>
                <numerusform>Supprimer %n fiches ?</numerusform>
            </translation>
        </message>
        <message>
            <source>These records name it and must stay</source>
            <translation>Ces enregistrements y font référence et doivent rester</translation>
        </message>
        <message>
            <source>These fields will become empty</source>
            <translation>Ces champs seront vidés</translation>
        </message>
        <message>
            <source>These rows will be deleted too</source>
            <translation>Ces fiches seront supprimées aussi</translation>
        </message>
        <message>
            <source>Nothing else is touched. It can be undone.</source>
            <translation>Rien d’autre n’est touché. Cette suppression peut être annulée.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n autre</numerusform>
                <numerusform>et %n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2 (%3)</source>
            <extracomment>A field that refers to the row: kind of row, the row, the field ("Function: F01 · Payroll (Owner)")</extracomment>
            <translation>%1 : %2 (%3)</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>A row that goes too: kind of row, the row ("Deputy: F01 · Paul Durand")</extracomment>
            <translation>%1 : %2</translation>
        </message>
    </context>
    <context>
        <name>DialogPrompts</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>DocumentCommands</name>
        <message>
            <source>OpenDocument texts (*.odt)</source>
            <translation>Textes OpenDocument (*.odt)</translation>
        </message>
        <message>
            <source>Web pages (*.html)</source>
            <translation>Pages web (*.html)</translation>
        </message>
        <message>
            <source>PDF documents (*.pdf)</source>
            <translation>Documents PDF (*.pdf)</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2.</source>
            <translation>Impossible d’écrire %1 : %2.</translation>
        </message>
        <message>
            <source>Export the document</source>
            <translation>Exporter le document</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimer</translation>
        </message>
        <message>
            <source>The printer cannot be reached. Export the document as PDF and print that.</source>
            <translation>L’imprimante est injoignable. Exportez le document en PDF et imprimez celui-ci.</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>The row was changed meanwhile; look at it and try again.</source>
            <translation>La ligne a été modifiée entre-temps ; relisez-la puis recommencez.</translation>
        </message>
        <message>
            <source>points at a row that does not exist; choose another</source>
            <translation>renvoie à une ligne qui n’existe pas ; choisissez-en une autre</translation>
        </message>
        <message>
            <source>leads back to the row itself; choose another</source>
            <translation>ramène à la ligne elle-même ; choisissez-en une autre</translation>
        </message>
        <message>
            <source>comes before “%1”; put the earlier date first</source>
            <translation>précède « %1 » ; mettez d’abord la date la plus ancienne</translation>
        </message>
        <message>
            <source>exactly one of these must be filled: %1</source>
            <translation>un seul de ces champs doit être rempli, et un seulement : %1</translation>
        </message>
        <message>
            <source>“%1” is already taken; choose another code</source>
            <translation>le code « %1 » est déjà pris ; choisissez-en un autre</translation>
        </message>
        <message>
            <source>stands twice; each may stand only once</source>
            <translation>figure deux fois ; chacun ne peut figurer qu’une fois</translation>
        </message>
        <message>
            <source>is still used by %1; empty or replace that reference first</source>
            <translation>est encore utilisé par %1 ; videz ou remplacez d’abord cette référence</translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <extracomment>%1 is a place in a file, such as functions[3].rto_min, %2 says what is wrong there
----------
%1 names a row, %2 says what is wrong with it</extracomment>
            <translation>%1 : %2.</translation>
        </message>
        <message>
            <source>%1, “%2”: %3.</source>
            <extracomment>%1 names a row, %2 a field, %3 says what is wrong with it</extracomment>
            <translation>%1, « %2 » : %3.</translation>
        </message>
        <message>
            <source>must be between %1 and %2</source>
            <translation>doit être compris entre %1 et %2</translation>
        </message>
        <message>
            <source>must be %1 or more</source>
            <translation>doit être supérieur ou égal à %1</translation>
        </message>
        <message>
            <source>must be %1 or less</source>
            <translation>doit être inférieur ou égal à %1</translation>
        </message>
        <message>
            <source>is not a date; write it as 2026-12-31</source>
            <translation>n’est pas une date ; écrivez-la sous la forme 2026-12-31</translation>
        </message>
        <message>
            <source>is not a date and time; write it as 2026-12-31T08:00</source>
            <translation>n’est pas une date et une heure ; écrivez-les sous la forme 2026-12-31T08:00</translation>
        </message>
        <message>
            <source>is not a time; write it as 08:30</source>
            <translation>n’est pas une heure ; écrivez-la sous la forme 08:30</translation>
        </message>
        <message>
            <source>does not know “%1”; choose one of its values</source>
            <translation>ne connaît pas « %1 » ; choisissez l’une de ses valeurs</translation>
        </message>
        <message>
            <source>is not a colour; write it as #4caf50</source>
            <translation>n’est pas une couleur ; écrivez-la sous la forme #4caf50</translation>
        </message>
        <message>
            <source>must be filled</source>
            <translation>doit être rempli</translation>
        </message>
        <message>
            <source>holds a value of the wrong type</source>
            <translation>contient une valeur du mauvais type</translation>
        </message>
        <message>
            <source>must be yes or no</source>
            <translation>doit être oui ou non</translation>
        </message>
        <message>
            <source>“%1” is not a duration; write it as 90 min, 4 h or 1 d 12 h.</source>
            <translation>« %1 » n’est pas une durée ; écrivez par exemple 90 min, 4 h ou 1 j 12 h.</translation>
        </message>
        <message>
            <source>“%1” is not a date; write it as 31/12/2026 or 2026-12-31.</source>
            <translation>« %1 » n’est pas une date ; écrivez 31/12/2026 ou 2026-12-31.</translation>
        </message>
        <message>
            <source>“%1” is not a time; write it as 08:30.</source>
            <translation>« %1 » n’est pas une heure ; écrivez 08:30.</translation>
        </message>
        <message>
            <source>“%1” is not a number.</source>
            <translation>« %1 » n’est pas un nombre.</translation>
        </message>
        <message>
            <source>“%1” is not a whole number.</source>
            <translation>« %1 » n’est pas un nombre entier.</translation>
        </message>
        <message>
            <source>“%1” is not a date; write it as 2026-12-31.</source>
            <translation>« %1 » n’est pas une date ; écrivez-la sous la forme 2026-12-31.</translation>
        </message>
        <message>
            <source>“%1” cannot be exported: give a name ending in .json, .pdf, .odt or .html.</source>
            <translation>« %1 » ne peut pas être exporté : indiquez un nom se terminant par .json, .pdf, .odt ou .html.</translation>
        </message>
        <message>
            <source>“%1” is the plan itself: give another name.</source>
            <translation>« %1 » est le plan lui-même : indiquez un autre nom.</translation>
        </message>
        <message>
            <source>“%1” cannot be imported: give a .json file.</source>
            <translation>« %1 » ne peut pas être importé : indiquez un fichier .json.</translation>
        </message>
        <message>
            <source>There is no table “%1”: “vigie-cli schema” lists them.</source>
            <translation>Il n’y a pas de table « %1 » : « vigie-cli schema » les énumère.</translation>
        </message>
        <message>
            <source>“%1” cannot be read: check the name and the right to read it.</source>
            <translation>« %1 » ne peut pas être lu : vérifiez son nom et le droit de le lire.</translation>
        </message>
        <message>
            <source>“%1” cannot be read to its end.</source>
            <translation>« %1 » ne peut pas être lu jusqu’au bout.</translation>
        </message>
        <message>
            <source>“%1” cannot be written: check that its folder exists, may be written and has room.</source>
            <translation>« %1 » ne peut pas être écrit : vérifiez que son dossier existe, qu’il est accessible en écriture et qu’il y reste de la place.</translation>
        </message>
        <message>
            <source>is not known; correct the name or leave it out</source>
            <translation>est inconnu ; corrigez le nom ou retirez-le</translation>
        </message>
        <message>
            <source>must be an object in braces</source>
            <translation>doit être un objet entre accolades</translation>
        </message>
        <message>
            <source>must be a list in square brackets</source>
            <translation>doit être une liste entre crochets</translation>
        </message>
        <message>
            <source>must be a list of %1 values, one for each of “%2”</source>
            <extracomment>%1 is a number of values, %2 the name of a list in the file, such as “horizons”</extracomment>
            <translation>doit être une liste de %1 valeurs, une pour chaque élément de « %2 »</translation>
        </message>
        <message>
            <source>nothing of that code is among “%1”</source>
            <translation>aucun élément de ce code ne figure dans « %1 »</translation>
        </message>
        <message>
            <source>“%1” stands already at %2; each code may stand only once</source>
            <extracomment>%1 is the code of a row, %2 a place in the same file</extracomment>
            <translation>« %1 » figure déjà en %2 ; chaque code ne peut figurer qu’une fois</translation>
        </message>
        <message>
            <source>“%1” is not among “%2”</source>
            <extracomment>%1 is a code, %2 the name of a list in the file, such as “contacts”</extracomment>
            <translation>« %1 » ne figure pas dans « %2 »</translation>
        </message>
        <message>
            <source>This is not JSON: look at line %1, column %2.</source>
            <translation>Ceci n’est pas du JSON : voyez ligne %1, colonne %2.</translation>
        </message>
        <message>
            <source>This JSON is nested too deeply for a plan: look at line %1, column %2.</source>
            <translation>Ce JSON est imbriqué trop profondément pour un plan : voyez ligne %1, colonne %2.</translation>
        </message>
        <message>
            <source>Something follows the end of the JSON document: look at line %1, column %2.</source>
            <translation>Quelque chose suit la fin du document JSON : voyez ligne %1, colonne %2.</translation>
        </message>
        <message>
            <source>The text is not UTF-8: look at line %1, column %2.</source>
            <translation>Le texte n’est pas en UTF-8 : voyez ligne %1, colonne %2.</translation>
        </message>
        <message>
            <source>format: this is not a plan; a plan's format is “%1”.</source>
            <translation>format : ceci n’est pas un plan ; le format d’un plan est « %1 ».</translation>
        </message>
        <message>
            <source>format_version: this file was written by a newer Vigie; update Vigie to read it.</source>
            <translation>format_version : ce fichier a été écrit par une version plus récente de Vigie ; mettez Vigie à jour pour le lire.</translation>
        </message>
        <message>
            <source>format_version: must be %1.</source>
            <translation>format_version : doit valoir %1.</translation>
        </message>
        <message>
            <source>This JSON is a list and not a plan; say which table it is for.</source>
            <translation>Ce JSON est une liste et non un plan ; indiquez à quelle table elle est destinée.</translation>
        </message>
        <message>
            <source>The file is larger than %1 MB; a plan is not that large.</source>
            <translation>Le fichier dépasse %1 Mo ; un plan n’est pas aussi volumineux.</translation>
        </message>
        <message>
            <source>%1: stands twice in one object; keep one of them.</source>
            <translation>%1 : figure deux fois dans un même objet ; n’en gardez qu’un.</translation>
        </message>
        <message>
            <source>The plan holds a number that is not finite; correct it first.</source>
            <translation>Le plan contient un nombre infini ; corrigez-le d’abord.</translation>
        </message>
        <message>
            <source>must be a text in quotation marks</source>
            <translation>doit être un texte entre guillemets</translation>
        </message>
        <message>
            <source>holds characters that no text may hold</source>
            <translation>contient des caractères qu’aucun texte ne peut contenir</translation>
        </message>
        <message>
            <source>must be a whole number</source>
            <translation>doit être un nombre entier</translation>
        </message>
        <message>
            <source>is too large a number</source>
            <translation>est un nombre trop grand</translation>
        </message>
        <message>
            <source>must be a number</source>
            <translation>doit être un nombre</translation>
        </message>
        <message>
            <source>must be true or false</source>
            <translation>doit être true ou false</translation>
        </message>
        <message>
            <source>must be a list of texts</source>
            <translation>doit être une liste de textes</translation>
        </message>
        <message>
            <source>%1 on the computer %2, last seen %3</source>
            <extracomment>Who has a plan open: %1 name, %2 computer, %3 date and time</extracomment>
            <translation>%1 sur l’ordinateur %2, vu pour la dernière fois le %3</translation>
        </message>
        <message>
            <source>somebody</source>
            <translation>quelqu’un</translation>
        </message>
        <message>
            <source>“%1” was made by a newer Vigie (%2): install the current version to open it.</source>
            <translation>« %1 » a été créé par une version plus récente de Vigie (%2) : installez la version actuelle pour l’ouvrir.</translation>
        </message>
        <message>
            <source>unknown table “%1”</source>
            <translation>table inconnue « %1 »</translation>
        </message>
        <message>
            <source>unknown column “%1.%2”</source>
            <translation>colonne inconnue « %1.%2 »</translation>
        </message>
        <message>
            <source>unknown view “%1”</source>
            <translation>vue inconnue « %1 »</translation>
        </message>
        <message>
            <source>unknown trigger “%1”</source>
            <translation>déclencheur inconnu « %1 »</translation>
        </message>
        <message>
            <source>version %1 of the file</source>
            <translation>version %1 du fichier</translation>
        </message>
        <message>
            <source>“%1” holds what this Vigie does not allow (%2): open it with the Vigie that wrote it.</source>
            <translation>« %1 » contient des données que cette version de Vigie n’accepte pas (%2) : ouvrez-le avec la version qui l’a enregistré.</translation>
        </message>
        <message>
            <source>“%1” is not a Vigie plan: choose a file that Vigie has saved.</source>
            <translation>« %1 » n’est pas un plan Vigie : choisissez un fichier enregistré par Vigie.</translation>
        </message>
        <message>
            <source>“%1” does not exist: check the name and the folder.</source>
            <translation>« %1 » n’existe pas : vérifiez le nom et le dossier.</translation>
        </message>
        <message>
            <source>“%1” is not a file: choose a plan file.</source>
            <translation>« %1 » n’est pas un fichier : choisissez le fichier d’un plan.</translation>
        </message>
        <message>
            <source>“%1” is empty: open a backup of it.</source>
            <translation>« %1 » est vide : ouvrez-en une sauvegarde.</translation>
        </message>
        <message>
            <source>it is cut short</source>
            <translation>il est tronqué</translation>
        </message>
        <message>
            <source>“%1” is a database but not a Vigie plan: choose a file that Vigie has saved.</source>
            <translation>« %1 » est une base de données, mais pas un plan Vigie : choisissez un fichier enregistré par Vigie.</translation>
        </message>
        <message>
            <source>“%1” was made by a newer Vigie (version %2 of the file): install the current version to open it.</source>
            <translation>« %1 » a été créé par une version plus récente de Vigie (version %2 du fichier) : installez la version actuelle pour l’ouvrir.</translation>
        </message>
        <message>
            <source>“%1” cannot be read (%2): check your rights to it.</source>
            <translation>« %1 » ne peut pas être lu (%2) : vérifiez vos droits d’accès.</translation>
        </message>
        <message>
            <source>“%1” cannot be read (%2): check the disk.</source>
            <translation>« %1 » ne peut pas être lu (%2) : vérifiez le disque.</translation>
        </message>
        <message>
            <source>“%1” is open in another database program (“%2” lies beside it): close that program and open the plan again.</source>
            <translation>« %1 » est ouvert dans un autre logiciel de base de données (« %2 » se trouve à côté) : fermez ce logiciel et rouvrez le plan.</translation>
        </message>
        <message>
            <source>“%1” is damaged (%2): open the backup “%3” beside it.</source>
            <translation>« %1 » est endommagé (%2) : ouvrez la sauvegarde « %3 » qui se trouve à côté.</translation>
        </message>
        <message>
            <source>“%1” is damaged (%2): open a backup of it.</source>
            <translation>« %1 » est endommagé (%2) : ouvrez-en une sauvegarde.</translation>
        </message>
        <message>
            <source>“%1” is being edited by %2: save under another name.</source>
            <translation>« %1 » est en cours de modification par %2 : enregistrez sous un autre nom.</translation>
        </message>
        <message>
            <source>“%1” cannot be saved there: the folder “%2” is missing or cannot be written. Choose another folder.</source>
            <translation>« %1 » ne peut pas être enregistré à cet endroit : le dossier « %2 » n’existe pas ou n’est pas accessible en écriture. Choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>“%1” is open for reading only.</source>
            <translation>« %1 » est ouvert en lecture seule.</translation>
        </message>
        <message>
            <source>“%1” is being edited by %2. It is open here for reading only.</source>
            <translation>« %1 » est en cours de modification par %2. Il est ouvert ici en lecture seule.</translation>
        </message>
        <message>
            <source>“%1” was left open by %2, who no longer shows a sign of life. It is open here for reading only until you take over.</source>
            <translation>« %1 » est resté ouvert par %2, qui ne donne plus signe de vie. Il est ouvert ici en lecture seule tant que vous n’en prenez pas la main.</translation>
        </message>
        <message>
            <source>The folder of “%1” cannot be written. The plan is open for reading only: save it in another folder to change it.</source>
            <translation>Le dossier de « %1 » n’est pas accessible en écriture. Le plan est ouvert en lecture seule : enregistrez-le dans un autre dossier pour le modifier.</translation>
        </message>
        <message>
            <source>its checksum does not match</source>
            <translation>sa somme de contrôle ne correspond pas</translation>
        </message>
        <message>
            <source>The unsaved edits of “%1” are already open in another window.</source>
            <translation>Les modifications non enregistrées de « %1 » sont déjà ouvertes dans une autre fenêtre.</translation>
        </message>
        <message>
            <source>the new plan</source>
            <translation>le nouveau plan</translation>
        </message>
        <message>
            <source>The plan has no file yet: save it under a name.</source>
            <translation>Le plan n’a pas encore de fichier : enregistrez-le sous un nom.</translation>
        </message>
        <message>
            <source>“%1” is not a file: choose another name.</source>
            <translation>« %1 » n’est pas un fichier : choisissez un autre nom.</translation>
        </message>
        <message>
            <source>“%1” was changed by somebody else since you opened it: save your edits under another name.</source>
            <translation>« %1 » a été modifié par quelqu’un d’autre depuis que vous l’avez ouvert : enregistrez vos modifications sous un autre nom.</translation>
        </message>
        <message>
            <source>“%1” could not be saved (%2): your edits are kept, save under another name or in another folder.</source>
            <translation>« %1 » n’a pas pu être enregistré (%2) : vos modifications sont conservées, enregistrez sous un autre nom ou dans un autre dossier.</translation>
        </message>
        <message>
            <source>the disk is full</source>
            <translation>le disque est plein</translation>
        </message>
        <message>
            <source>the backup “%1” cannot be written</source>
            <translation>la sauvegarde « %1 » ne peut pas être écrite</translation>
        </message>
        <message>
            <source>The disk is full: “%1” could not be written. Free some space and try again.</source>
            <translation>Le disque est plein : « %1 » n’a pas pu être écrit. Libérez de la place et réessayez.</translation>
        </message>
        <message>
            <source>The change breaks a rule of “%1” and was refused (%2).</source>
            <translation>La modification enfreint une règle de « %1 » et a été refusée (%2).</translation>
        </message>
        <message>
            <source>“%1” is open for reading only: save it under another name to change it.</source>
            <translation>« %1 » est ouvert en lecture seule : enregistrez-le sous un autre nom pour le modifier.</translation>
        </message>
        <message>
            <source>“%1” could not be read or written (%2): check the disk and try again.</source>
            <translation>« %1 » n’a pas pu être lu ou écrit (%2) : vérifiez le disque et réessayez.</translation>
        </message>
        <message>
            <source>row %1 of “%2” refers to a row of “%3” that does not exist</source>
            <translation>la ligne %1 de « %2 » renvoie à une ligne de « %3 » qui n’existe pas</translation>
        </message>
        <message>
            <source>lines are missing in the history: %1 of %2 are there</source>
            <translation>il manque des lignes dans l’historique : %1 présentes sur %2</translation>
        </message>
        <message>
            <source>the checksum does not match the content</source>
            <translation>la somme de contrôle ne correspond pas au contenu</translation>
        </message>
        <message>
            <source>The working folder “%1” cannot be written (%2): free some space or check your rights to it.</source>
            <translation>Le dossier de travail « %1 » n’est pas accessible en écriture (%2) : libérez de la place ou vérifiez vos droits d’accès.</translation>
        </message>
        <message>
            <source>%1 could not be written (%2). Choose another name or folder.</source>
            <translation>%1 n’a pas pu être écrit (%2). Choisissez un autre nom ou un autre dossier.</translation>
        </message>
        <message>
            <source>The pages could not be put together into a PDF (%1). Print again.</source>
            <translation>Les pages n’ont pas pu être assemblées en un PDF (%1). Relancez l’impression.</translation>
        </message>
        <message>
            <source>The document could not be packed (%1). Print again.</source>
            <translation>Le document n’a pas pu être empaqueté (%1). Relancez l’impression.</translation>
        </message>
    </context>
    <context>
        <name>Figures</name>
        <message>
            <source>Likelihood</source>
            <translation>Vraisemblance</translation>
        </message>
        <message>
            <source>Impact</source>
            <translation>Impact</translation>
        </message>
        <message>
            <source>Likelihood %1 × impact %2 = %3: %4</source>
            <extracomment>One cell of the risk matrix, read aloud: likelihood, impact, their product, codes of the scenarios.</extracomment>
            <translation>Vraisemblance %1 × impact %2 = %3 : %4</translation>
        </message>
        <message>
            <source>Not rated: %1</source>
            <translation>Sans cotation : %1</translation>
        </message>
        <message>
            <source>The matrix holds no scenario.</source>
            <translation>La matrice ne contient aucun scénario.</translation>
        </message>
    </context>
    <context>
        <name>FileCommands</name>
        <message>
            <source>New plan</source>
            <translation>Nouveau plan</translation>
        </message>
        <message>
            <source>Open a plan</source>
            <translation>Ouvrir un plan</translation>
        </message>
        <message>
            <source>Continuity plans (*.pca *.json)</source>
            <translation>Plans de continuité (*.pca *.json)</translation>
        </message>
        <message>
            <source>Open the example</source>
            <translation>Ouvrir l’exemple</translation>
        </message>
        <message>
            <source>%1 cannot be read: %2.</source>
            <translation>Impossible de lire %1 : %2.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>plan</source>
            <translation>plan</translation>
        </message>
        <message>
            <source>Save the plan as</source>
            <translation>Enregistrer le plan sous</translation>
        </message>
        <message>
            <source>Continuity plans (*.pca)</source>
            <translation>Plans de continuité (*.pca)</translation>
        </message>
        <message>
            <source>Import JSON</source>
            <extracomment>The three parts are "12 rows added", "3 rows changed", "no row removed"</extracomment>
            <translation>Importer du JSON</translation>
        </message>
        <message>
            <source>Plans as JSON (*.json)</source>
            <translation>Plans en JSON (*.json)</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) added</source>
            <translation>
                <numerusform>%n fiche ajoutée</numerusform>
                <numerusform>%n fiches ajoutées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) changed</source>
            <translation>
                <numerusform>%n fiche modifiée</numerusform>
                <numerusform>%n fiches modifiées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) removed</source>
            <translation>
                <numerusform>%n fiche supprimée</numerusform>
                <numerusform>%n fiches supprimées</numerusform>
            </translation>
        </message>
        <message>
            <source>Imported: %1, %2, %3.</source>
            <translation>Importation : %1, %2, %3.</translation>
        </message>
        <message>
            <source>Export the plan as JSON</source>
            <translation>Exporter le plan en JSON</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2.</source>
            <translation>Impossible d’écrire %1 : %2.</translation>
        </message>
        <message>
            <source>Take the plan over</source>
            <translation>Prendre la main sur le plan</translation>
        </message>
        <message>
            <source>a plan that was never saved</source>
            <translation>un plan jamais enregistré</translation>
        </message>
        <message>
            <source>Recover unsaved edits</source>
            <translation>Récupérer les modifications non enregistrées</translation>
        </message>
        <message>
            <source>Vigie stopped before it could save %1.</source>
            <translation>Vigie s’est arrêté avant d’avoir pu enregistrer %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n edit(s) are not in the file; the last one was made on %1.</source>
            <translation>
                <numerusform>%n modification n’est pas dans le fichier ; elle date du %1.</numerusform>
                <numerusform>%n modifications ne sont pas dans le fichier ; la dernière date du %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Recover</source>
            <translation>Récupérer</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Plus tard</translation>
        </message>
        <message>
            <source>Discard them</source>
            <translation>Y renoncer</translation>
        </message>
        <message>
            <source>This plan</source>
            <translation>Ce plan</translation>
        </message>
        <message>
            <source>Unsaved changes</source>
            <translation>Modifications non enregistrées</translation>
        </message>
        <message>
            <source>%1 has changes that are not saved.</source>
            <translation>%1 comporte des modifications non enregistrées.</translation>
        </message>
        <message>
            <source>Without saving they are lost.</source>
            <translation>Sans enregistrement, elles seront perdues.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Close without saving</source>
            <translation>Fermer sans enregistrer</translation>
        </message>
    </context>
    <context>
        <name>FirstSteps</name>
        <message>
            <source>Say what the plan protects</source>
            <translation>Dire ce que le plan protège</translation>
        </message>
        <message>
            <source>Organisation, scope, who answers for the plan and when it is activated.</source>
            <translation>Organisme, périmètre, responsable du plan et critères d’activation.</translation>
        </message>
        <message>
            <source>Agree on the scales</source>
            <translation>S’accorder sur les échelles</translation>
        </message>
        <message>
            <source>Levels of likelihood and impact, in words that everybody understands alike.</source>
            <translation>Niveaux de vraisemblance et d’impact, en des mots que tous comprennent de la même façon.</translation>
        </message>
        <message>
            <source>List the people</source>
            <translation>Recenser les personnes</translation>
        </message>
        <message>
            <source>Everybody who acts, decides or must be told, and how to reach them at night.</source>
            <translation>Tous ceux qui agissent, décident ou doivent être prévenus, et comment les joindre la nuit.</translation>
        </message>
        <message>
            <source>Analyse the functions</source>
            <translation>Analyser les activités</translation>
        </message>
        <message>
            <source>What the organisation does, how long it can stop, and what it needs to resume.</source>
            <translation>Ce que fait l’organisme, combien de temps il peut s’arrêter et ce qu’il lui faut pour reprendre.</translation>
        </message>
        <message>
            <source>Name the resources</source>
            <translation>Nommer les ressources</translation>
        </message>
        <message>
            <source>Sites, equipment, applications, data and services on which the functions stand.</source>
            <translation>Sites, équipements, applications, données et services sur lesquels reposent les activités.</translation>
        </message>
        <message>
            <source>Weigh the scenarios</source>
            <translation>Évaluer les scénarios</translation>
        </message>
        <message>
            <source>What may happen, how likely it is, and what it would cost.</source>
            <translation>Ce qui peut arriver, avec quelle vraisemblance et à quel prix.</translation>
        </message>
        <message>
            <source>Prepare the solutions</source>
            <translation>Préparer les solutions de secours</translation>
        </message>
        <message>
            <source>How the functions go on when a resource is lost, how fast and for how long.</source>
            <translation>Comment les activités continuent quand une ressource manque, sous quel délai et pour combien de temps.</translation>
        </message>
        <message>
            <source>Write the procedures</source>
            <translation>Rédiger les procédures</translation>
        </message>
        <message>
            <source>Who does what, in which order, on the day itself.</source>
            <translation>Qui fait quoi, dans quel ordre, le jour venu.</translation>
        </message>
        <message>
            <source>Propose usual ones</source>
            <translation>Proposer les usuelles</translation>
        </message>
        <message>
            <source>Fills in usual levels, horizons and impact categories, to be adapted</source>
            <translation>Remplit des niveaux, échéances et catégories d’impact usuels, à adapter</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Accueil</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fait</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>À faire</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n fiche</numerusform>
                <numerusform>%n fiches</numerusform>
            </translation>
        </message>
        <message>
            <source>All first steps are done</source>
            <translation>Les premières étapes sont toutes franchies</translation>
        </message>
        <message>
            <source>First steps: %1 of %2 done</source>
            <translation>Premières étapes : %1 sur %2</translation>
        </message>
        <message>
            <source>A plan without a title yet</source>
            <translation>Un plan encore sans titre</translation>
        </message>
        <message>
            <source>version %1</source>
            <translation>version %1</translation>
        </message>
        <message>
            <source>next review on %1</source>
            <translation>prochaine revue le %1</translation>
        </message>
    </context>
    <context>
        <name>HeaderBar</name>
        <message>
            <source>Finds any row of the plan and any command (Ctrl+K)</source>
            <translation>Trouve toute fiche du plan et toute commande (Ctrl+K)</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Rechercher</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>Created the plan</source>
            <translation>Création du plan</translation>
        </message>
        <message>
            <source>Changed %1 of %2</source>
            <extracomment>History and undo: %1 is the name of a field, %2 the row it belongs to</extracomment>
            <translation>Modification de %1 de %2</translation>
        </message>
        <message>
            <source>Undid: %1</source>
            <extracomment>History: %1 is the sentence of the edit that was taken back</extracomment>
            <translation>Annulation : %1</translation>
        </message>
        <message>
            <source>Redid: %1</source>
            <extracomment>History: %1 is the sentence of the edit that was done again</extracomment>
            <translation>Rétablissement : %1</translation>
        </message>
        <message>
            <source>%1 (copy)</source>
            <extracomment>Name of a duplicated row: %1 is the name of the original</extracomment>
            <translation>%1 (copie)</translation>
        </message>
        <message>
            <source>Imported from %1</source>
            <extracomment>History: %1 is the name of a file</extracomment>
            <translation>Importé depuis %1</translation>
        </message>
        <message>
            <source>Added %1</source>
            <translation>Ajout de %1</translation>
        </message>
        <message>
            <source>Deleted %1</source>
            <translation>Suppression de %1</translation>
        </message>
        <message numerus="yes">
            <source>Deleted %n rows of %1</source>
            <extracomment>History: %1 is the name of the table, in the plural</extracomment>
            <translation>
                <numerusform>Suppression de %n fiche (%1)</numerusform>
                <numerusform>Suppression de %n fiches (%1)</numerusform>
            </translation>
        </message>
        <message>
            <source>Duplicated %1</source>
            <translation>Duplication de %1</translation>
        </message>
        <message>
            <source>Moved %1</source>
            <translation>Déplacement de %1</translation>
        </message>
        <message>
            <source>Replaced %1 by %2 everywhere</source>
            <translation>Remplacement de %1 par %2 partout</translation>
        </message>
        <message>
            <source>the usual scales</source>
            <extracomment>Where imported rows came from, in the history: "Imported from the usual scales"</extracomment>
            <translation>les échelles usuelles</translation>
        </message>
    </context>
    <context>
        <name>HistoryModel</name>
        <message>
            <source>unknown</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Every edit since the plan was made. Nothing is ever removed from it: undoing is a line of its own.</source>
            <translation>Toutes les modifications depuis la création du plan. Rien n’en est jamais retiré : une annulation y est une ligne de plus.</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtrer</translation>
        </message>
        <message>
            <source>Filter the history</source>
            <translation>Filtrer l’historique</translation>
        </message>
        <message>
            <source>Nothing was edited yet</source>
            <translation>Rien n’a encore été modifié</translation>
        </message>
        <message>
            <source>Each edit will be kept here: when, who, what, and the values before and after.</source>
            <translation>Chaque modification sera conservée ici : quand, qui, quoi, et les valeurs avant et après.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>Who edited, and when: "Claire Morvan, 22/11/2026 09:14"</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>inconnu</translation>
        </message>
        <message numerus="yes">
            <source>and %n more row(s)</source>
            <translation>
                <numerusform>et %n autre fiche</numerusform>
                <numerusform>et %n autres fiches</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, added</source>
            <translation>%1 (ajout)</translation>
        </message>
        <message>
            <source>%1, deleted</source>
            <translation>%1 (suppression)</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>vide</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <extracomment>A value before and after an edit</extracomment>
            <translation>%1 → %2</translation>
        </message>
    </context>
    <context>
        <name>LineEditor</name>
        <message>
            <source>4 h, 2 d, 90 min</source>
            <translation>4 h, 2 j, 90 min</translation>
        </message>
        <message>
            <source>FR, DE, …</source>
            <translation>FR, DE, …</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Unsaved plan</source>
            <translation>Plan non enregistré</translation>
        </message>
        <message>
            <source>Unsaved changes</source>
            <translation>Modifications non enregistrées</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Enregistré</translation>
        </message>
        <message>
            <source>Not saved to a file yet</source>
            <translation>Pas encore enregistré dans un fichier</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) deleted</source>
            <translation>
                <numerusform>%n fiche supprimée</numerusform>
                <numerusform>%n fiches supprimées</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OwnedList</name>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Dupliquer</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Monter</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Descendre</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
    </context>
    <context>
        <name>PreferencesDialog</name>
        <message>
            <source>Preferences</source>
            <translation>Préférences</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>&amp;Your name</source>
            <translation>&amp;Votre nom</translation>
        </message>
        <message>
            <source>Written beside each of your edits in the history of the plan.</source>
            <translation>Inscrit en regard de chacune de vos modifications dans l’historique du plan.</translation>
        </message>
        <message>
            <source>&amp;Language of the window</source>
            <translation>&amp;Langue de la fenêtre</translation>
        </message>
        <message>
            <source>Each plan also has a language of its own, for its history and its printed documents.</source>
            <translation>Chaque plan a aussi sa propre langue, pour son historique et ses documents imprimés.</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>L&amp;ook</source>
            <translation>&amp;Apparence</translation>
        </message>
        <message>
            <source>Only when asked</source>
            <translation>Seulement sur demande</translation>
        </message>
        <message numerus="yes">
            <source>%n second(s) after the last edit</source>
            <translation>
                <numerusform>%n seconde après la dernière modification</numerusform>
                <numerusform>%n secondes après la dernière modification</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Save the file</source>
            <translation>&amp;Enregistrer le fichier</translation>
        </message>
        <message>
            <source>Every edit is kept at once in a working copy and survives a crash. The version of the file before the last save stays beside it as a backup.</source>
            <translation>Chaque modification est conservée aussitôt dans une copie de travail et survit à un arrêt brutal. La version du fichier qui précède le dernier enregistrement reste à côté de lui, comme sauvegarde.</translation>
        </message>
    </context>
    <context>
        <name>Print</name>
        <message>
            <source>on call, rank %1</source>
            <translation>d’astreinte, rang %1</translation>
        </message>
        <message>
            <source>%1 at ___:___</source>
            <translation>%1 à ___ h ___</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Appel</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>At worst after</source>
            <translation>Au pire après</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>Joint</translation>
        </message>
        <message>
            <source>At worst, the last person is reached or given up after %1.</source>
            <translation>Au pire, la dernière personne est jointe ou abandonnée après %1.</translation>
        </message>
        <message>
            <source>Position, organisation</source>
            <translation>Fonction, organisme</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Horaires</translation>
        </message>
        <message>
            <source>Directory</source>
            <translation>Annuaire</translation>
        </message>
        <message>
            <source>Vulnerability survey</source>
            <translation>Enquête de vulnérabilité</translation>
        </message>
        <message>
            <source>Clause checklists</source>
            <translation>Listes de contrôle des clauses</translation>
        </message>
        <message>
            <source>Compliance table</source>
            <translation>Tableau de conformité</translation>
        </message>
        <message>
            <source>This edition of the plan holds no compliance result: the requirements of standards and laws have not been checked against it.</source>
            <translation>Cette édition du plan ne contient aucun résultat de conformité : les exigences des normes et des lois n’y ont pas été confrontées.</translation>
        </message>
        <message>
            <source>Audit report</source>
            <translation>Rapport d’audit</translation>
        </message>
        <message>
            <source>This edition of the plan holds no audit result.</source>
            <translation>Cette édition du plan ne contient aucun résultat d’audit.</translation>
        </message>
        <message>
            <source>Settings of the plan</source>
            <translation>Réglages du plan</translation>
        </message>
        <message>
            <source>Other records</source>
            <translation>Autres enregistrements</translation>
        </message>
        <message>
            <source>Every record stands in one of the chapters above.</source>
            <translation>Tous les enregistrements figurent dans les chapitres précédents.</translation>
        </message>
        <message>
            <source>Annexes</source>
            <translation>Annexes</translation>
        </message>
        <message>
            <source>Maximum tolerable period of disruption: the time after which the consequences of a stop become unacceptable. A fact found by the impact analysis.</source>
            <translation>Durée maximale d’interruption admissible : temps au-delà duquel les conséquences de l’arrêt deviennent inacceptables. Un fait établi par le bilan d’impact.</translation>
        </message>
        <message>
            <source>Recovery time objective: the time within which a function resumes at its minimum level. A goal, always shorter than the maximum tolerable period.</source>
            <translation>Délai visé pour que l’activité reprenne à son niveau minimal. Un objectif, toujours plus court que la durée maximale admissible.</translation>
        </message>
        <message>
            <source>Recovery point objective: the greatest age of the data that may be lost.</source>
            <translation>Perte de données maximale admissible : ancienneté maximale des données que l’on accepte de perdre.</translation>
        </message>
        <message>
            <source>Minimum business continuity objective: the least capacity that is acceptable while working in degraded mode.</source>
            <translation>Objectif minimal de continuité d’activité : plus faible capacité acceptable en mode dégradé.</translation>
        </message>
        <message>
            <source>Recovery time actual: the time that a resource or a backup solution really takes, measured or estimated.</source>
            <translation>Délai de reprise atteignable : temps que demande réellement une ressource ou une solution de secours, mesuré ou estimé.</translation>
        </message>
        <message>
            <source>Recovery point actual: the age of the data that really come back.</source>
            <translation>Perte de données constatée : ancienneté des données réellement retrouvées.</translation>
        </message>
        <message>
            <source>Business impact analysis (BIA)</source>
            <translation>Bilan d’impact sur l’activité (BIA)</translation>
        </message>
        <message>
            <source>The study of what a stop of each function costs as time goes by.</source>
            <translation>Étude de ce que coûte, au fil du temps, l’arrêt de chaque activité.</translation>
        </message>
        <message>
            <source>Degraded mode</source>
            <translation>Mode dégradé</translation>
        </message>
        <message>
            <source>Working with fewer people and means, on what cannot wait.</source>
            <translation>Travail avec moins de personnes et de moyens, sur ce qui ne peut pas attendre.</translation>
        </message>
        <message>
            <source>Single point of failure</source>
            <translation>Point unique de défaillance</translation>
        </message>
        <message>
            <source>A resource that exists once, that a vital or critical function cannot do without and that no implemented solution covers.</source>
            <translation>Ressource unique, indispensable à une activité vitale ou critique, et qu’aucune solution en place ne couvre.</translation>
        </message>
        <message>
            <source>Inherent and residual risk</source>
            <translation>Risque brut et risque résiduel</translation>
        </message>
        <message>
            <source>The risk before and after the measures and solutions in place.</source>
            <translation>Risque avant et après les mesures et solutions en place.</translation>
        </message>
        <message>
            <source>Reflex card</source>
            <translation>Fiche réflexe</translation>
        </message>
        <message>
            <source>The first steps to take in one situation, on one page.</source>
            <translation>Premières actions à mener dans une situation donnée, sur une page.</translation>
        </message>
        <message>
            <source>Activation and stand-down</source>
            <translation>Activation et levée</translation>
        </message>
        <message>
            <source>The decisions to apply the plan and to return to ordinary work.</source>
            <translation>Décisions d’appliquer le plan, puis de revenir au fonctionnement courant.</translation>
        </message>
        <message>
            <source>Event log</source>
            <translation>Main courante</translation>
        </message>
        <message>
            <source>The dated record of facts, decisions and actions, kept throughout the crisis.</source>
            <translation>Relevé horodaté des faits, des décisions et des actions, tenu pendant toute la crise.</translation>
        </message>
        <message>
            <source>Time since the trigger of a procedure.</source>
            <translation>Temps écoulé depuis le déclenchement d’une procédure.</translation>
        </message>
        <message>
            <source>Function that must resume within %1 at the latest.</source>
            <translation>Activité qui doit reprendre en %1 au plus tard.</translation>
        </message>
        <message>
            <source>Function that can wait longer.</source>
            <translation>Activité qui peut attendre davantage.</translation>
        </message>
        <message>
            <source>Definitions and abbreviations</source>
            <translation>Définitions et abréviations</translation>
        </message>
        <message>
            <source>This plan uses the vocabulary of ISO 22301: MTPD is the longest stop that can be tolerated, RTO the time aimed at.</source>
            <extracomment>Says which of the vocabularies of the trade the plan uses; French has one sentence for each vocabulary.</extracomment>
            <translation>Dans ce plan, DMIA désigne la durée maximale d’interruption admissible (MTPD), et non le délai de reprise visé (RTO).</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Terme</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>Sens</translation>
        </message>
        <message>
            <source>Review schedule</source>
            <translation>Calendrier de révision</translation>
        </message>
        <message>
            <source>Document control</source>
            <translation>Maîtrise du document</translation>
        </message>
        <message>
            <source>Identification</source>
            <translation>Identification</translation>
        </message>
        <message>
            <source>Revision history</source>
            <translation>Historique des révisions</translation>
        </message>
        <message>
            <source>Distribution list</source>
            <translation>Liste de diffusion</translation>
        </message>
        <message>
            <source>Emergency numbers</source>
            <translation>Numéros d’urgence</translation>
        </message>
        <message>
            <source>Activation criteria and call tree: chapter 7.</source>
            <translation>Critères d’activation et arbre d’appel : chapitre 7.</translation>
        </message>
        <message>
            <source>Who decides to activate the plan</source>
            <translation>Qui décide d’activer le plan</translation>
        </message>
        <message>
            <source>What happened? The first page to open</source>
            <translation>Que s’est-il passé ? La première page à ouvrir</translation>
        </message>
        <message>
            <source>If a disaster has just happened</source>
            <translation>Si un sinistre vient de se produire</translation>
        </message>
        <message>
            <source>People first: give the alarm, evacuate, call the emergency services. Then note the time and the facts, and call whoever decides.</source>
            <translation>Les personnes d’abord : donner l’alerte, évacuer, appeler les secours. Ensuite, noter l’heure et les faits, puis appeler qui décide.</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>Injects of exercises to come are kept in the exercise file, for its director only.</source>
            <translation>Les injections des exercices à venir restent dans le dossier d’exercice, réservé à son directeur.</translation>
        </message>
        <message>
            <source>Results of the last 12 months</source>
            <translation>Résultats des 12 derniers mois</translation>
        </message>
        <message>
            <source>Earlier exercises and incidents</source>
            <translation>Exercices et incidents antérieurs</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Annulés</translation>
        </message>
        <message>
            <source>Exercises and incidents</source>
            <translation>Exercices et incidents</translation>
        </message>
        <message>
            <source>Functions by recovery priority</source>
            <translation>Activités par priorité de reprise</translation>
        </message>
        <message>
            <source>Deputies</source>
            <translation>Suppléants</translation>
        </message>
        <message>
            <source>Dependencies between functions</source>
            <translation>Dépendances entre activités</translation>
        </message>
        <message>
            <source>Depends on</source>
            <translation>Dépend de</translation>
        </message>
        <message>
            <source>Needed by</source>
            <translation>Nécessaire à</translation>
        </message>
        <message>
            <source>Business impact analysis</source>
            <translation>Bilan d’impact sur l’activité</translation>
        </message>
        <message>
            <source>Function sheets</source>
            <translation>Fiches d’activité</translation>
        </message>
        <message>
            <source>Action plan</source>
            <translation>Plan d’actions</translation>
        </message>
        <message>
            <source>Comes from</source>
            <translation>Origine</translation>
        </message>
        <message>
            <source>Done, effective</source>
            <translation>Réalisation, efficacité</translation>
        </message>
        <message>
            <source>effective</source>
            <translation>efficace</translation>
        </message>
        <message>
            <source>not effective</source>
            <translation>inefficace</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>en retard</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>Led by, with</source>
            <translation>Animée par, avec</translation>
        </message>
        <message>
            <source>Summary and decision</source>
            <translation>Synthèse et décision</translation>
        </message>
        <message>
            <source>Reviews and audits planned</source>
            <translation>Revues et audits prévus</translation>
        </message>
        <message>
            <source>Reviews and audits held</source>
            <translation>Revues et audits tenus</translation>
        </message>
        <message>
            <source>Indicators of the functions</source>
            <translation>Indicateurs des activités</translation>
        </message>
        <message>
            <source>Latest values, newest first</source>
            <translation>Dernières valeurs, de la plus récente à la plus ancienne</translation>
        </message>
        <message>
            <source>Improvement</source>
            <translation>Amélioration</translation>
        </message>
        <message>
            <source>rank %1</source>
            <translation>rang %1</translation>
        </message>
        <message>
            <source>Skills required</source>
            <translation>Compétences requises</translation>
        </message>
        <message>
            <source>Schedule from %1</source>
            <translation>Planning à partir du %1</translation>
        </message>
        <message>
            <source>Exceptional change</source>
            <translation>Modification exceptionnelle</translation>
        </message>
        <message>
            <source>Interventions of the last 12 months</source>
            <translation>Interventions des 12 derniers mois</translation>
        </message>
        <message>
            <source>Absences to plan around</source>
            <translation>Absences à prévoir</translation>
        </message>
        <message>
            <source>On-call duty</source>
            <translation>Astreintes</translation>
        </message>
        <message>
            <source>Rosters</source>
            <translation>Tableaux d’astreinte</translation>
        </message>
        <message>
            <source>Escalation</source>
            <translation>Escalade</translation>
        </message>
        <message>
            <source>Crisis organisation</source>
            <translation>Organisation de crise</translation>
        </message>
        <message>
            <source>Crisis rooms</source>
            <translation>Salles de crise</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Usage</translation>
        </message>
        <message>
            <source>target met</source>
            <translation>cible atteinte</translation>
        </message>
        <message>
            <source>target missed</source>
            <translation>cible manquée</translation>
        </message>
        <message>
            <source>Latest value</source>
            <translation>Dernière valeur</translation>
        </message>
        <message>
            <source>Policy, objectives and scope</source>
            <translation>Politique, objectifs et périmètre</translation>
        </message>
        <message>
            <source>Objectives</source>
            <translation>Objectifs</translation>
        </message>
        <message>
            <source>Obligations and interested parties</source>
            <translation>Obligations et parties intéressées</translation>
        </message>
        <message>
            <source>To notify</source>
            <translation>À prévenir</translation>
        </message>
        <message>
            <source>within %1</source>
            <translation>sous %1</translation>
        </message>
        <message>
            <source>Levels</source>
            <translation>Niveaux</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Niveau</translation>
        </message>
        <message>
            <source>What it means</source>
            <translation>Signification</translation>
        </message>
        <message>
            <source>Who acts</source>
            <translation>Qui agit</translation>
        </message>
        <message>
            <source>1 Incident</source>
            <translation>1 Incident</translation>
        </message>
        <message>
            <source>A disturbance that ordinary incident management settles within the objectives.</source>
            <translation>Perturbation que la gestion courante des incidents règle dans les délais visés.</translation>
        </message>
        <message>
            <source>The teams concerned; the plan is not activated.</source>
            <translation>Les équipes concernées ; le plan n’est pas activé.</translation>
        </message>
        <message>
            <source>2 Alert</source>
            <translation>2 Alerte</translation>
        </message>
        <message>
            <source>A recovery time may be missed, or the extent is still unknown.</source>
            <translation>Un délai de reprise risque de ne pas être tenu, ou l’ampleur reste inconnue.</translation>
        </message>
        <message>
            <source>The crisis roles are warned and stand ready; the situation is reviewed at set times.</source>
            <translation>Les titulaires des rôles de crise sont prévenus et se tiennent prêts ; des points de situation sont fixés.</translation>
        </message>
        <message>
            <source>3 Crisis</source>
            <translation>3 Crise</translation>
        </message>
        <message>
            <source>The activation criteria are met.</source>
            <translation>Les critères d’activation sont remplis.</translation>
        </message>
        <message>
            <source>The crisis team meets, the plan is activated and the event log is opened.</source>
            <translation>La cellule de crise se réunit, le plan est activé, la main courante est ouverte.</translation>
        </message>
        <message>
            <source>Alert and activation</source>
            <translation>Alerte et activation</translation>
        </message>
        <message>
            <source>Alert procedure</source>
            <translation>Procédure d’alerte</translation>
        </message>
        <message>
            <source>Call tree</source>
            <translation>Arbre d’appel</translation>
        </message>
        <message>
            <source>Procedures</source>
            <translation>Procédures</translation>
        </message>
        <message>
            <source>The alert procedure is in chapter 7.</source>
            <translation>La procédure d’alerte se trouve au chapitre 7.</translation>
        </message>
        <message>
            <source>Reflex cards</source>
            <translation>Fiches réflexes</translation>
        </message>
        <message>
            <source>Continuity of the functions</source>
            <translation>Continuité des activités</translation>
        </message>
        <message>
            <source>Recovery</source>
            <translation>Reprise</translation>
        </message>
        <message>
            <source>Communication</source>
            <translation>Communication</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Messages</translation>
        </message>
        <message>
            <source>Return to normal</source>
            <translation>Retour à la normale</translation>
        </message>
        <message>
            <source>Other procedures</source>
            <translation>Autres procédures</translation>
        </message>
        <message>
            <source>Summary of the providers</source>
            <translation>Synthèse des prestataires</translation>
        </message>
        <message>
            <source>Critical</source>
            <translation>Critique</translation>
        </message>
        <message>
            <source>Latest score</source>
            <translation>Dernière note</translation>
        </message>
        <message>
            <source>Contracts and notice deadlines</source>
            <translation>Contrats et dates limites de dénonciation</translation>
        </message>
        <message>
            <source>Give notice by</source>
            <translation>Dénoncer avant le</translation>
        </message>
        <message>
            <source>renewed until %1</source>
            <translation>reconduit jusqu’au %1</translation>
        </message>
        <message>
            <source>Supplies</source>
            <translation>Fournit</translation>
        </message>
        <message>
            <source>Functions that depend on it</source>
            <translation>Activités qui en dépendent</translation>
        </message>
        <message>
            <source>Weighted total</source>
            <translation>Total pondéré</translation>
        </message>
        <message>
            <source>Evaluations, from 0 to 5</source>
            <translation>Évaluations, de 0 à 5</translation>
        </message>
        <message>
            <source>Renewed until</source>
            <translation>Reconduit jusqu’au</translation>
        </message>
        <message>
            <source>Critical contract</source>
            <translation>Contrat critique</translation>
        </message>
        <message>
            <source>Providers and contracts</source>
            <translation>Prestataires et contrats</translation>
        </message>
        <message>
            <source>Provider and contract sheets</source>
            <translation>Fiches des prestataires et des contrats</translation>
        </message>
        <message>
            <source>Place, contract, remarks</source>
            <translation>Lieu, contrat, remarques</translation>
        </message>
        <message>
            <source>Required within</source>
            <translation>Requis sous</translation>
        </message>
        <message>
            <source>Ordinary repair</source>
            <translation>Remise en état ordinaire</translation>
        </message>
        <message>
            <source>Best RTA</source>
            <translation>Meilleur délai (RTA)</translation>
        </message>
        <message>
            <source>Gap</source>
            <translation>Écart</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Secours</translation>
        </message>
        <message>
            <source>Data and their backup</source>
            <translation>Données et sauvegardes</translation>
        </message>
        <message>
            <source>Required RPO</source>
            <translation>PDMA (RPO) requise</translation>
        </message>
        <message>
            <source>Resources</source>
            <translation>Ressources</translation>
        </message>
        <message>
            <source>Scales and criteria</source>
            <translation>Échelles et critères</translation>
        </message>
        <message>
            <source>Impact criteria</source>
            <translation>Critères d’impact</translation>
        </message>
        <message>
            <source>Not rated: %1</source>
            <translation>Sans cotation : %1</translation>
        </message>
        <message>
            <source>Risk register</source>
            <translation>Registre des risques</translation>
        </message>
        <message>
            <source>Inherent risk</source>
            <translation>Risque brut</translation>
        </message>
        <message>
            <source>Residual risk</source>
            <translation>Risque résiduel</translation>
        </message>
        <message>
            <source>Scenario sheets</source>
            <translation>Fiches des scénarios</translation>
        </message>
        <message>
            <source>Causes without a scenario</source>
            <translation>Causes sans scénario</translation>
        </message>
        <message>
            <source>Every family of causes has a scenario.</source>
            <translation>Chaque famille de causes a un scénario.</translation>
        </message>
        <message>
            <source>Risks</source>
            <translation>Risques</translation>
        </message>
        <message>
            <source>Inherent risk matrix</source>
            <translation>Matrice des risques bruts</translation>
        </message>
        <message>
            <source>Residual risk matrix</source>
            <translation>Matrice des risques résiduels</translation>
        </message>
        <message>
            <source>None</source>
            <extracomment>Coverage matrix: the scenario stops the function and no implemented solution helps.</extracomment>
            <translation>Aucune</translation>
        </message>
        <message>
            <source>Functions that no scenario hits:</source>
            <translation>Activités qu’aucun scénario ne touche :</translation>
        </message>
        <message>
            <source>Coverage of the scenarios</source>
            <translation>Couverture des scénarios</translation>
        </message>
        <message>
            <source>Times required and times reached</source>
            <translation>Délais requis et délais atteints</translation>
        </message>
        <message>
            <source>Would it hold?</source>
            <translation>Est-ce que ça tiendrait ?</translation>
        </message>
        <message>
            <source>This edition of the plan holds no simulation: verdicts, margins and weak points have not been computed.</source>
            <translation>Cette édition du plan ne contient aucune simulation : verdicts, marges et points faibles n’ont pas été calculés.</translation>
        </message>
        <message>
            <source>Costs</source>
            <translation>Coûts</translation>
        </message>
        <message>
            <source>Solutions</source>
            <translation>Solutions</translation>
        </message>
        <message>
            <source>Solution sheets</source>
            <translation>Fiches des solutions</translation>
        </message>
        <message>
            <source>Tests and measured time</source>
            <translation>Tests et temps mesurés</translation>
        </message>
        <message>
            <source>Continuity strategies</source>
            <translation>Stratégies de continuité</translation>
        </message>
        <message>
            <source>Valid holders</source>
            <translation>Titulaires à jour</translation>
        </message>
        <message>
            <source>too few</source>
            <translation>trop peu</translation>
        </message>
        <message>
            <source>Training matrix</source>
            <translation>Matrice de compétences</translation>
        </message>
        <message>
            <source>1 notions, 2 works alone, 3 trains others · ◐ ends soon · ✗ has ended</source>
            <translation>1 notions, 2 autonome, 3 forme les autres · ◐ bientôt échue · ✗ échue</translation>
        </message>
        <message>
            <source>Training plan</source>
            <translation>Plan de formation</translation>
        </message>
        <message>
            <source>Skills and training</source>
            <translation>Compétences et formation</translation>
        </message>
        <message>
            <source>not in this copy</source>
            <extracomment>Stands for a private telephone number in a copy made without them.</extracomment>
            <translation>absent de cet exemplaire</translation>
        </message>
        <message>
            <source>Nothing recorded</source>
            <translation>Non renseigné</translation>
        </message>
        <message>
            <source>Belongs to</source>
            <translation>Rattaché à</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Non précisé</translation>
        </message>
        <message>
            <source>▲ intolerable level, reached for the first time after %1.</source>
            <translation>▲ niveau intolérable, atteint pour la première fois après %1.</translation>
        </message>
        <message>
            <source>No intolerable level is reached.</source>
            <translation>Aucun niveau intolérable n’est atteint.</translation>
        </message>
        <message>
            <source>Scenarios that hit it</source>
            <translation>Scénarios qui la touchent</translation>
        </message>
        <message>
            <source>Backup solutions</source>
            <translation>Solutions de secours</translation>
        </message>
        <message>
            <source>On-call rosters</source>
            <translation>Tableaux d’astreinte</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <source>held</source>
            <translation>tenu</translation>
        </message>
        <message>
            <source>late by %1</source>
            <translation>retard de %1</translation>
        </message>
        <message>
            <source>Business continuity plan</source>
            <translation>Plan de continuité d’activité</translation>
        </message>
        <message>
            <source>Copy number</source>
            <translation>Exemplaire n°</translation>
        </message>
        <message>
            <source>Holder of this copy</source>
            <translation>Détenteur de l’exemplaire</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>Approuvé par</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Signature</translation>
        </message>
        <message>
            <source>Full plan</source>
            <translation>Plan complet</translation>
        </message>
        <message>
            <source>Uncontrolled copy once printed</source>
            <translation>Copie non maîtrisée une fois imprimée</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Sommaire</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <extracomment>Footer of a page: its number and how many there are.</extracomment>
            <translation>Page %1 sur %2</translation>
        </message>
        <message>
            <source>Data of %1</source>
            <translation>Données du %1</translation>
        </message>
        <message>
            <source>Printed on %1</source>
            <translation>Imprimé le %1</translation>
        </message>
        <message>
            <source>Restore at least %1 of the usual level within %2</source>
            <extracomment>Goal of a procedure: %1 is a share of the usual capacity ("60 %"), %2 a duration ("2 h").</extracomment>
            <translation>Rétablir au moins %1 du niveau habituel en %2</translation>
        </message>
        <message>
            <source>Resume within %1</source>
            <translation>Reprendre en %1</translation>
        </message>
        <message>
            <source>Name and numbers</source>
            <translation>Nom et numéros</translation>
        </message>
        <message>
            <source>Numbers to call</source>
            <translation>Numéros à appeler</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>Solution to activate</source>
            <translation>Solution à activer</translation>
        </message>
        <message>
            <source>Started on … at … by …</source>
            <translation>Début le … à … par …</translation>
        </message>
        <message>
            <source>Decisions taken</source>
            <translation>Décisions prises</translation>
        </message>
        <message>
            <source>This card has %1 steps, more than the plan allows for one page.</source>
            <translation>Cette fiche compte %1 étapes, plus que le plan n’en admet sur une page.</translation>
        </message>
        <message>
            <source>Numbers and address</source>
            <translation>Numéros et adresse</translation>
        </message>
        <message>
            <source>%1:</source>
            <extracomment>A name and its value: "Backup off site: Yes".</extracomment>
            <translation>%1 :</translation>
        </message>
        <message>
            <source>Data and access</source>
            <translation>Données et accès</translation>
        </message>
        <message>
            <source>Rhythm of the backups</source>
            <translation>Rythme des sauvegardes</translation>
        </message>
        <message>
            <source>Protection of the backups</source>
            <translation>Protection des sauvegardes</translation>
        </message>
        <message>
            <source>The decisive resource is the essential one that is latest, compared with the time within which the function needs it.</source>
            <translation>La ressource déterminante est la ressource indispensable la plus en retard, comparée au délai dans lequel l’activité en a besoin.</translation>
        </message>
        <message>
            <source>Decisive resource</source>
            <translation>Ressource déterminante</translation>
        </message>
        <message>
            <source>Measured</source>
            <translation>Mesuré</translation>
        </message>
        <message>
            <source>Each cell names the implemented solutions linked to the scenario that cover the function or an essential resource that the scenario hits. “None”: the scenario hits the function or one of its essential resources, and nothing in place covers it. An empty cell: the scenario hits neither.</source>
            <translation>Chaque case nomme les solutions mises en œuvre, rattachées au scénario, qui couvrent l’activité ou une ressource indispensable touchée par le scénario. « Aucune » : le scénario touche l’activité ou l’une de ses ressources indispensables, et rien en place ne la couvre. Case vide : le scénario ne touche ni l’une ni les autres.</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Version %1</translation>
        </message>
        <message>
            <source>Dates judged as of %1</source>
            <translation>Échéances appréciées au %1</translation>
        </message>
    </context>
    <context>
        <name>PublishPage</name>
        <message>
            <source>Preview and print</source>
            <translation>Aperçu et impression</translation>
        </message>
        <message>
            <source>Full plan</source>
            <translation>Plan complet</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Anglais</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Français</translation>
        </message>
        <message>
            <source>With private numbers</source>
            <translation>Avec les numéros privés</translation>
        </message>
        <message>
            <source>Personal telephone numbers; leave them out of a copy that leaves the organisation</source>
            <translation>Numéros de téléphone personnels ; à retirer d’un exemplaire qui sort de l’organisme</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Sommaire</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimer…</translation>
        </message>
        <message>
            <source>Export as %1</source>
            <translation>Exporter en %1</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <source>Laying out…</source>
            <translation>Mise en page…</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReferenceEditor</name>
        <message>
            <source>Clear</source>
            <translation>Vider</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Search by code or name</source>
            <translation>Rechercher par code ou par nom</translation>
        </message>
    </context>
    <context>
        <name>ReferencesEditor</name>
        <message>
            <source>Add by code or name</source>
            <translation>Ajouter par code ou par nom</translation>
        </message>
    </context>
    <context>
        <name>RowCompleter</name>
        <message>
            <source>No row matches “%1”; choose one from the list.</source>
            <translation>Aucune fiche ne correspond à « %1 » ; choisissez-en une dans la liste.</translation>
        </message>
        <message>
            <source>Several rows match “%1”; choose one from the list.</source>
            <translation>Plusieurs fiches correspondent à « %1 » ; choisissez-en une dans la liste.</translation>
        </message>
    </context>
    <context>
        <name>RowDialog</name>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>New: %1</source>
            <extracomment>Title of a panel; %1 is the kind of row, for instance "Deputy"</extracomment>
            <translation>Ajout : %1</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>Schema</name>
        <message>
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>Absence</source>
            <translation>Absence</translation>
        </message>
        <message>
            <source>Absences</source>
            <translation>Absences</translation>
        </message>
        <message>
            <source>Days on which this person cannot be counted on: the plan checks that a deputy is there.</source>
            <translation>Les jours où l’on ne peut compter sur cette personne : le plan vérifie qu’un suppléant est présent.</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Premier jour</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Dernier jour</translation>
        </message>
        <message>
            <source>Included in the absence.</source>
            <translation>Compris dans l’absence.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Congé</translation>
        </message>
        <message>
            <source>Sick leave</source>
            <translation>Maladie</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Formation</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Autre</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Actions</translation>
        </message>
        <message>
            <source>What remains to be done, by whom and by when. An action is finished when somebody has checked that it worked.</source>
            <translation>Ce qui reste à faire, par qui et pour quand. Une action est close quand quelqu’un a vérifié son efficacité.</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Risk treatment</source>
            <translation>Traitement du risque</translation>
        </message>
        <message>
            <source>Corrective action</source>
            <translation>Action corrective</translation>
        </message>
        <message>
            <source>Improvement</source>
            <translation>Amélioration</translation>
        </message>
        <message>
            <source>Implementation</source>
            <translation>Mise en œuvre</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>À faire</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Terminée</translation>
        </message>
        <message>
            <source>Dropped</source>
            <translation>Abandonnée</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Priorité</translation>
        </message>
        <message>
            <source>Low priority</source>
            <translation>Basse</translation>
        </message>
        <message>
            <source>Normal priority</source>
            <translation>Normale</translation>
        </message>
        <message>
            <source>High priority</source>
            <translation>Haute</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Coût</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>Origine</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Constat</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>Scénario</translation>
        </message>
        <message>
            <source>Survey question</source>
            <translation>Question de l’enquête</translation>
        </message>
        <message>
            <source>Backup solution</source>
            <translation>Solution de secours</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Indicateur</translation>
        </message>
        <message>
            <source>Completion and effect</source>
            <translation>Réalisation et efficacité</translation>
        </message>
        <message>
            <source>Done on</source>
            <translation>Réalisée le</translation>
        </message>
        <message>
            <source>Effect checked on</source>
            <translation>Efficacité vérifiée le</translation>
        </message>
        <message>
            <source>Come back after a while and see whether it worked (ISO 22301, 10.1).</source>
            <translation>Revenir un peu plus tard et constater que cela fonctionne (ISO 22301, 10.1).</translation>
        </message>
        <message>
            <source>Effective</source>
            <translation>Efficace</translation>
        </message>
        <message>
            <source>Effect checked by</source>
            <translation>Efficacité vérifiée par</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Présence</translation>
        </message>
        <message>
            <source>Attendances</source>
            <translation>Présences</translation>
        </message>
        <message>
            <source>Who is registered, who came, and what the evaluation showed. Absent people are worth a second invitation.</source>
            <translation>Qui est inscrit, qui est venu, et ce qu’a montré l’évaluation. Les absents méritent une seconde invitation.</translation>
        </message>
        <message>
            <source>Training session</source>
            <translation>Session de formation</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>Inscrit</translation>
        </message>
        <message>
            <source>Attended</source>
            <translation>Présent</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>Absent</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Evaluated on</source>
            <translation>Évalué le</translation>
        </message>
        <message>
            <source>The evaluation follows the session within 60 days.</source>
            <translation>L’évaluation suit la session dans les 60 jours.</translation>
        </message>
        <message>
            <source>Call tree</source>
            <translation>Arbre d’appel</translation>
        </message>
        <message>
            <source>Call trees</source>
            <translation>Arbres d’appel</translation>
        </message>
        <message>
            <source>Who calls whom, in which order and how long to wait before trying the next person. Test it: a tree is only as good as its last test.</source>
            <translation>Qui appelle qui, dans quel ordre, et combien de temps attendre avant d’essayer la personne suivante. À tester : un arbre d’appel vaut ce que vaut son dernier essai.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>An alert tree brings the crisis team together; an escalation chain is followed when nobody answers an on-call.</source>
            <translation>Un arbre d’alerte réunit la cellule de crise ; une chaîne d’escalade se suit quand l’astreinte ne répond pas.</translation>
        </message>
        <message>
            <source>Alert</source>
            <translation>Alerte</translation>
        </message>
        <message>
            <source>Escalation</source>
            <translation>Escalade</translation>
        </message>
        <message>
            <source>Meaning of a level</source>
            <translation>Sens d’un niveau</translation>
        </message>
        <message>
            <source>Meaning of the levels</source>
            <translation>Sens des niveaux</translation>
        </message>
        <message>
            <source>What each impact level looks like in this category: an amount, a number of customers, a kind of injury.</source>
            <translation>À quoi ressemble chaque niveau d’impact dans cette catégorie : un montant, un nombre de clients, une atteinte.</translation>
        </message>
        <message>
            <source>Impact category</source>
            <translation>Catégorie d’impact</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Niveau</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>Signification</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>Clause</translation>
        </message>
        <message>
            <source>Clauses</source>
            <translation>Clauses</translation>
        </message>
        <message>
            <source>The checklist of what a sound outsourcing contract says. Note for each clause whether it is there, and in which article.</source>
            <translation>La liste de contrôle de ce que dit un bon contrat d’externalisation. Notez pour chaque clause si elle y figure, et à quel article.</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Contrat</translation>
        </message>
        <message>
            <source>Covered</source>
            <translation>Présente</translation>
        </message>
        <message>
            <source>Partly covered</source>
            <translation>Partielle</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Absente</translation>
        </message>
        <message>
            <source>Not applicable</source>
            <translation>Sans objet</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Référence</translation>
        </message>
        <message>
            <source>Where it stands in the contract: article, annex.</source>
            <translation>Où elle se trouve dans le contrat : article, annexe.</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Commentaire</translation>
        </message>
        <message>
            <source>Detailed description of the services</source>
            <translation>Description détaillée des services</translation>
        </message>
        <message>
            <source>Contract practice; DORA art. 30(2)(a)</source>
            <translation>Pratique contractuelle ; DORA art. 30(2)(a)</translation>
        </message>
        <message>
            <source>Client requirements (specification annexed)</source>
            <translation>Exigences du client (cahier des charges annexé)</translation>
        </message>
        <message>
            <source>Contract practice</source>
            <translation>Pratique contractuelle</translation>
        </message>
        <message>
            <source>General standards of service</source>
            <translation>Normes générales de service</translation>
        </message>
        <message>
            <source>Unspecified but included functions (sweep clause)</source>
            <translation>Fonctions non spécifiées mais incluses</translation>
        </message>
        <message>
            <source>Service levels</source>
            <translation>Niveaux de service</translation>
        </message>
        <message>
            <source>Contract practice; DORA art. 30(2)(e), 30(3)(a)</source>
            <translation>Pratique contractuelle ; DORA art. 30(2)(e), 30(3)(a)</translation>
        </message>
        <message>
            <source>Performance indicators</source>
            <translation>Indicateurs de performance</translation>
        </message>
        <message>
            <source>Milestones and penalties</source>
            <translation>Jalons et pénalités</translation>
        </message>
        <message>
            <source>Service credits for poor quality</source>
            <translation>Compensations (avoirs)</translation>
        </message>
        <message>
            <source>Change process</source>
            <translation>Processus de modification</translation>
        </message>
        <message>
            <source>Prices and invoicing, no hidden costs</source>
            <translation>Prix et facturation, sans coûts cachés</translation>
        </message>
        <message>
            <source>Price renegotiation</source>
            <translation>Renégociation</translation>
        </message>
        <message>
            <source>Term of the contract</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>Renewal and notice</source>
            <translation>Renouvellement et préavis</translation>
        </message>
        <message>
            <source>Contract practice; DORA art. 30(2)(h)</source>
            <translation>Pratique contractuelle ; DORA art. 30(2)(h)</translation>
        </message>
        <message>
            <source>Early termination and its causes</source>
            <translation>Résiliation anticipée et causes</translation>
        </message>
        <message>
            <source>Contract practice; DORA art. 28(7), 30(2)(h)</source>
            <translation>Pratique contractuelle ; DORA art. 28(7), 30(2)(h)</translation>
        </message>
        <message>
            <source>Liability and indemnity</source>
            <translation>Responsabilité et indemnisation</translation>
        </message>
        <message>
            <source>Insurance of the provider</source>
            <translation>Assurance du prestataire</translation>
        </message>
        <message>
            <source>Confidentiality</source>
            <translation>Confidentialité</translation>
        </message>
        <message>
            <source>Contract practice; GDPR art. 28(3)(b)</source>
            <translation>Pratique contractuelle ; RGPD art. 28(3)(b)</translation>
        </message>
        <message>
            <source>Data protection (agreement under GDPR art. 28)</source>
            <translation>Protection des données (accord art. 28 RGPD)</translation>
        </message>
        <message>
            <source>Contract practice; GDPR art. 28(3); DORA art. 30(2)(c)</source>
            <translation>Pratique contractuelle ; RGPD art. 28(3) ; DORA art. 30(2)(c)</translation>
        </message>
        <message>
            <source>Places of processing and storage</source>
            <translation>Lieux de traitement et de stockage</translation>
        </message>
        <message>
            <source>DORA art. 30(2)(b)</source>
            <translation>DORA art. 30(2)(b)</translation>
        </message>
        <message>
            <source>Access to, return and deletion of data</source>
            <translation>Accès, restitution, suppression des données</translation>
        </message>
        <message>
            <source>DORA art. 30(2)(d); GDPR art. 28(3)(g)</source>
            <translation>DORA art. 30(2)(d) ; RGPD art. 28(3)(g)</translation>
        </message>
        <message>
            <source>Subcontracting (approval, conditions)</source>
            <translation>Sous-traitance (autorisation, conditions)</translation>
        </message>
        <message>
            <source>DORA art. 30(2)(a); GDPR art. 28(2), (4)</source>
            <translation>DORA art. 30(2)(a) ; RGPD art. 28(2), (4)</translation>
        </message>
        <message>
            <source>Security measures</source>
            <translation>Mesures de sécurité</translation>
        </message>
        <message>
            <source>DORA art. 30(3)(c); GDPR art. 28(3)(c)</source>
            <translation>DORA art. 30(3)(c) ; RGPD art. 28(3)(c)</translation>
        </message>
        <message>
            <source>Assistance in an incident</source>
            <translation>Assistance en cas d’incident</translation>
        </message>
        <message>
            <source>Contract practice; DORA art. 30(2)(f)</source>
            <translation>Pratique contractuelle ; DORA art. 30(2)(f)</translation>
        </message>
        <message>
            <source>Notification of incidents</source>
            <translation>Notification des incidents</translation>
        </message>
        <message>
            <source>DORA art. 30(3)(b); GDPR art. 28(3)(f), 33(2)</source>
            <translation>DORA art. 30(3)(b) ; RGPD art. 28(3)(f), 33(2)</translation>
        </message>
        <message>
            <source>Reports and alerts</source>
            <translation>Comptes rendus et alertes</translation>
        </message>
        <message>
            <source>DORA art. 30(3)(b)</source>
            <translation>DORA art. 30(3)(b)</translation>
        </message>
        <message>
            <source>Performance follow-up and audits</source>
            <translation>Suivi et audits de performance</translation>
        </message>
        <message>
            <source>Rights of access, inspection and audit</source>
            <translation>Droits d’accès, d’inspection et d’audit</translation>
        </message>
        <message>
            <source>DORA art. 30(3)(e); GDPR art. 28(3)(h)</source>
            <translation>DORA art. 30(3)(e) ; RGPD art. 28(3)(h)</translation>
        </message>
        <message>
            <source>Steering committee and milestone meetings</source>
            <translation>Comité de pilotage et réunions d’étape</translation>
        </message>
        <message>
            <source>Amicable settlement of disputes</source>
            <translation>Règlement amiable des litiges</translation>
        </message>
        <message>
            <source>Continuity plan kept by the provider</source>
            <translation>Plan de continuité du prestataire</translation>
        </message>
        <message>
            <source>Contract practice; DORA art. 30(3)(c)</source>
            <translation>Pratique contractuelle ; DORA art. 30(3)(c)</translation>
        </message>
        <message>
            <source>Tests of the plan, results shared</source>
            <translation>Tests du plan et résultats communiqués</translation>
        </message>
        <message>
            <source>DORA art. 30(3)(c); ISO 22301 8.6</source>
            <translation>DORA art. 30(3)(c) ; ISO 22301 8.6</translation>
        </message>
        <message>
            <source>Reversibility and transition period</source>
            <translation>Réversibilité et période de transition</translation>
        </message>
        <message>
            <source>DORA art. 28(8), 30(3)(f)</source>
            <translation>DORA art. 28(8), 30(3)(f)</translation>
        </message>
        <message>
            <source>Social compliance (vigilance)</source>
            <translation>Conformité sociale (vigilance)</translation>
        </message>
        <message>
            <source>Contract practice; French Labour code L8222-1</source>
            <translation>Pratique contractuelle ; Code du travail L8222-1</translation>
        </message>
        <message>
            <source>Participation in security training</source>
            <translation>Participation aux formations de sécurité</translation>
        </message>
        <message>
            <source>DORA art. 30(2)(i)</source>
            <translation>DORA art. 30(2)(i)</translation>
        </message>
        <message>
            <source>Cooperation with the authorities</source>
            <translation>Coopération avec les autorités</translation>
        </message>
        <message>
            <source>DORA art. 30(2)(g)</source>
            <translation>DORA art. 30(2)(g)</translation>
        </message>
        <message>
            <source>Cooperation in penetration tests (TLPT)</source>
            <translation>Coopération aux tests d’intrusion (TLPT)</translation>
        </message>
        <message>
            <source>DORA art. 30(3)(d)</source>
            <translation>DORA art. 30(3)(d)</translation>
        </message>
        <message>
            <source>Compliance document</source>
            <translation>Document de conformité</translation>
        </message>
        <message>
            <source>Compliance documents</source>
            <translation>Documents de conformité</translation>
        </message>
        <message>
            <source>Certificates and proofs a provider must keep up to date. Keep the originals at hand: an out-of-date certificate protects nobody.</source>
            <translation>Les attestations et justificatifs qu’un prestataire doit tenir à jour. Gardez-les à portée de main : une attestation périmée ne protège personne.</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Prestataire</translation>
        </message>
        <message>
            <source>In France the certificate of vigilance (URSSAF) is due every six months from EUR 5,000 (French Labour code, L8222-1 and D8222-5).</source>
            <translation>L’attestation de vigilance (URSSAF) est due tous les six mois à partir de 5 000 € (Code du travail, L8222-1 et D8222-5).</translation>
        </message>
        <message>
            <source>Certificate of vigilance</source>
            <translation>Attestation de vigilance</translation>
        </message>
        <message>
            <source>Company registration (Kbis)</source>
            <translation>Extrait Kbis</translation>
        </message>
        <message>
            <source>Insurance certificate</source>
            <translation>Attestation d’assurance</translation>
        </message>
        <message>
            <source>ISO certificate</source>
            <translation>Certificat ISO</translation>
        </message>
        <message>
            <source>Report of a continuity test</source>
            <translation>Rapport de test du PCA</translation>
        </message>
        <message>
            <source>Data processing agreement</source>
            <translation>Accord de sous-traitance RGPD</translation>
        </message>
        <message>
            <source>List of foreign workers</source>
            <translation>Liste des travailleurs étrangers</translation>
        </message>
        <message>
            <source>Tax certificate</source>
            <translation>Attestation fiscale</translation>
        </message>
        <message>
            <source>Issued on</source>
            <translation>Délivré le</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Valable jusqu’au</translation>
        </message>
        <message>
            <source>Verified on</source>
            <translation>Vérifié le</translation>
        </message>
        <message>
            <source>The day somebody checked that the document is genuine.</source>
            <translation>Le jour où quelqu’un a vérifié l’authenticité du document.</translation>
        </message>
        <message>
            <source>Directory</source>
            <translation>Annuaire</translation>
        </message>
        <message>
            <source>Everybody the plan may have to call, staff and outsiders alike. A number that was never checked is a number that will not answer.</source>
            <translation>Tous ceux que le plan peut avoir à appeler, personnel comme extérieurs. Un numéro jamais vérifié est un numéro qui ne répondra pas.</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Personnel</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>Authority</source>
            <translation>Autorité</translation>
        </message>
        <message>
            <source>Emergency services</source>
            <translation>Secours</translation>
        </message>
        <message>
            <source>Utility company</source>
            <translation>Opérateur de réseau</translation>
        </message>
        <message>
            <source>Insurer</source>
            <translation>Assureur</translation>
        </message>
        <message>
            <source>Media</source>
            <translation>Médias</translation>
        </message>
        <message>
            <source>A person</source>
            <translation>Une personne</translation>
        </message>
        <message>
            <source>No for a desk, a switchboard or a mailing list.</source>
            <translation>Non pour un service, un standard ou une liste de diffusion.</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Nom de famille</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Prénom</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Job title</source>
            <translation>Fonction exercée</translation>
        </message>
        <message>
            <source>For a desk, what it does: supervision 24/7, breakdown service.</source>
            <translation>Pour un service, ce qu’il fait : supervision 24h/24, dépannage.</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Équipe</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Site</translation>
        </message>
        <message>
            <source>Where this person usually works.</source>
            <translation>Où cette personne travaille habituellement.</translation>
        </message>
        <message>
            <source>The provider this contact works for.</source>
            <translation>Le prestataire pour lequel ce contact travaille.</translation>
        </message>
        <message>
            <source>How to reach them</source>
            <translation>Comment le joindre</translation>
        </message>
        <message>
            <source>Work phone</source>
            <translation>Téléphone professionnel</translation>
        </message>
        <message>
            <source>Mobile phone</source>
            <translation>Téléphone mobile</translation>
        </message>
        <message>
            <source>Backup phone</source>
            <translation>Téléphone de secours</translation>
        </message>
        <message>
            <source>A number that survives the loss of the others: home, a relative, another operator.</source>
            <translation>Un numéro qui survit à la perte des autres : domicile, proche, autre opérateur.</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Courriel</translation>
        </message>
        <message>
            <source>Reachable 24/7</source>
            <translation>Joignable 24h/24</translation>
        </message>
        <message>
            <source>The last time somebody called and it answered.</source>
            <translation>La dernière fois que quelqu’un a appelé et obtenu une réponse.</translation>
        </message>
        <message>
            <source>Availability</source>
            <translation>Disponibilité</translation>
        </message>
        <message>
            <source>Active from</source>
            <translation>Actif depuis le</translation>
        </message>
        <message>
            <source>Active until</source>
            <translation>Actif jusqu’au</translation>
        </message>
        <message>
            <source>The last day, when somebody leaves; records that name the person stay true.</source>
            <translation>Le dernier jour, quand quelqu’un part ; les enregistrements qui nomment la personne restent vrais.</translation>
        </message>
        <message>
            <source>May be on call</source>
            <translation>Peut être d’astreinte</translation>
        </message>
        <message>
            <source>Can work remotely</source>
            <translation>Peut télétravailler</translation>
        </message>
        <message>
            <source>Equipped and trained to work away from the site.</source>
            <translation>Équipé et formé pour travailler hors du site.</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Remarques</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Contracts</source>
            <translation>Contrats</translation>
        </message>
        <message>
            <source>What providers have committed to: dates, recovery time, data, exit. Note the notice period with care: a contract that renews by surprise costs another year.</source>
            <translation>Ce à quoi les prestataires se sont engagés : dates, délai de reprise, données, sortie. Notez bien le préavis : un contrat reconduit par surprise coûte une année de plus.</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Description</translation>
        </message>
        <message>
            <source>The services covered, their scope and their hours.</source>
            <translation>Les prestations couvertes, leur périmètre et leurs horaires.</translation>
        </message>
        <message>
            <source>Who follows the contract on your side.</source>
            <translation>La personne qui suit le contrat chez vous.</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Brouillon</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>En vigueur</translation>
        </message>
        <message>
            <source>Terminated</source>
            <translation>Résilié</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Échu</translation>
        </message>
        <message>
            <source>Yearly cost</source>
            <translation>Coût annuel</translation>
        </message>
        <message>
            <source>The full cost of a year, hidden costs included.</source>
            <translation>Le coût complet d’une année, coûts cachés compris.</translation>
        </message>
        <message>
            <source>Term and renewal</source>
            <translation>Durée et renouvellement</translation>
        </message>
        <message>
            <source>Signed on</source>
            <translation>Signé le</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Renewal</source>
            <translation>Reconduction</translation>
        </message>
        <message>
            <source>A tacit renewal happens unless notice is given in time.</source>
            <translation>Une tacite reconduction a lieu sauf dénonciation dans les délais.</translation>
        </message>
        <message>
            <source>No renewal</source>
            <translation>Sans reconduction</translation>
        </message>
        <message>
            <source>Tacit renewal</source>
            <translation>Tacite reconduction</translation>
        </message>
        <message>
            <source>Express renewal</source>
            <translation>Reconduction expresse</translation>
        </message>
        <message>
            <source>Renewed for</source>
            <translation>Reconduit pour</translation>
        </message>
        <message>
            <source>How long the contract runs on after a renewal.</source>
            <translation>Durée supplémentaire après une reconduction.</translation>
        </message>
        <message>
            <source>months</source>
            <translation>mois</translation>
        </message>
        <message>
            <source>Notice period</source>
            <translation>Préavis</translation>
        </message>
        <message>
            <source>Counted back from the end of the contract, it gives the last day to give notice.</source>
            <translation>Compté à rebours depuis la fin du contrat, il donne la date limite de dénonciation.</translation>
        </message>
        <message>
            <source>days</source>
            <translation>jours</translation>
        </message>
        <message>
            <source>Commitments</source>
            <translation>Engagements</translation>
        </message>
        <message>
            <source>Committed recovery time (RTO)</source>
            <translation>Délai de reprise garanti (RTO)</translation>
        </message>
        <message>
            <source>The time within which the provider undertakes to restore the service.</source>
            <translation>Le délai dans lequel le prestataire s’engage à rétablir le service.</translation>
        </message>
        <message>
            <source>Penalties and service credits</source>
            <translation>Pénalités et avoirs</translation>
        </message>
        <message>
            <source>What the provider owes when a service level is missed.</source>
            <translation>Ce que doit le prestataire quand un niveau de service n’est pas tenu.</translation>
        </message>
        <message>
            <source>ICT service</source>
            <translation>Service informatique (TIC)</translation>
        </message>
        <message>
            <source>Digital and data services fall under the ICT clauses of DORA, art. 30.</source>
            <translation>Les services numériques et de données relèvent des clauses TIC de DORA, art. 30.</translation>
        </message>
        <message>
            <source>Data and subcontracting</source>
            <translation>Données et sous-traitance</translation>
        </message>
        <message>
            <source>Personal data</source>
            <translation>Données personnelles</translation>
        </message>
        <message>
            <source>The provider handles personal data for you and is a processor (GDPR, art. 28).</source>
            <translation>Le prestataire traite des données personnelles pour vous : il est sous-traitant au sens du RGPD (art. 28).</translation>
        </message>
        <message>
            <source>Data kept in</source>
            <translation>Lieux des données</translation>
        </message>
        <message>
            <source>Two-letter codes of the countries where data are processed or stored (ISO 3166).</source>
            <translation>Codes à deux lettres des pays où les données sont traitées ou stockées (ISO 3166).</translation>
        </message>
        <message>
            <source>Subcontracting</source>
            <translation>Sous-traitance</translation>
        </message>
        <message>
            <source>Forbidden</source>
            <translation>Interdite</translation>
        </message>
        <message>
            <source>With approval</source>
            <translation>Avec accord préalable</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Libre</translation>
        </message>
        <message>
            <source>Exit</source>
            <translation>Sortie</translation>
        </message>
        <message>
            <source>Exit plan</source>
            <translation>Plan de réversibilité</translation>
        </message>
        <message>
            <source>How the service and the data come back, or go to another provider (DORA, art. 28(8)).</source>
            <translation>Comment le service et les données reviennent, ou passent à un autre prestataire (DORA, art. 28(8)).</translation>
        </message>
        <message>
            <source>Transition period</source>
            <translation>Période de transition</translation>
        </message>
        <message>
            <source>How long the provider keeps working while you leave.</source>
            <translation>Durée pendant laquelle le prestataire continue à travailler pendant la sortie.</translation>
        </message>
        <message>
            <source>Selection criterion</source>
            <translation>Critère de sélection</translation>
        </message>
        <message>
            <source>Selection criteria</source>
            <translation>Critères de sélection</translation>
        </message>
        <message>
            <source>The grid on which providers are chosen and evaluated, each criterion with its weight. An eliminatory criterion rules a provider out, however good the rest.</source>
            <translation>La grille qui sert à choisir et à évaluer les prestataires, chaque critère avec son poids. Un critère éliminatoire écarte un prestataire, si bon soit-il par ailleurs.</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Pondération</translation>
        </message>
        <message>
            <source>The weights of all criteria add up to 100 %.</source>
            <translation>La somme des pondérations de tous les critères fait 100 %.</translation>
        </message>
        <message>
            <source>Eliminatory</source>
            <translation>Éliminatoire</translation>
        </message>
        <message>
            <source>A score below 3 out of 5 rules the provider out.</source>
            <translation>Une note inférieure à 3 sur 5 écarte le prestataire.</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Where the criterion comes from: a standard, a call for tenders, an earlier incident.</source>
            <translation>D’où vient le critère : une norme, un appel d’offres, un incident passé.</translation>
        </message>
        <message>
            <source>Deputy</source>
            <translation>Suppléant</translation>
        </message>
        <message>
            <source>Deputies</source>
            <translation>Suppléants</translation>
        </message>
        <message>
            <source>Who takes over when the person in charge cannot be reached, in that order.</source>
            <translation>Qui prend le relais quand le responsable est injoignable, dans cet ordre.</translation>
        </message>
        <message>
            <source>Function</source>
            <translation>Activité</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rôle</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Tâche</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Rang</translation>
        </message>
        <message>
            <source>1 is called first.</source>
            <translation>Le 1 est appelé en premier.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Exemplaire</translation>
        </message>
        <message>
            <source>Distribution list</source>
            <translation>Liste de diffusion</translation>
        </message>
        <message>
            <source>Who holds which copy of the plan, and where. At least one paper copy belongs off site.</source>
            <translation>Qui détient quel exemplaire du plan, et où. Un exemplaire papier au moins doit être conservé hors site.</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>Détenteur</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Support</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <source>Electronic</source>
            <translation>Électronique</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>Where the copy is kept: it must be within reach when the office is not.</source>
            <translation>Où l’exemplaire est conservé : il doit rester accessible quand les bureaux ne le sont plus.</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>The version of the plan that was delivered.</source>
            <translation>La version du plan qui a été remise.</translation>
        </message>
        <message>
            <source>Copy number</source>
            <translation>Numéro d’exemplaire</translation>
        </message>
        <message>
            <source>Delivered on</source>
            <translation>Remis le</translation>
        </message>
        <message>
            <source>Acknowledged on</source>
            <translation>Accusé de réception le</translation>
        </message>
        <message>
            <source>Exercise or incident</source>
            <translation>Exercice ou incident</translation>
        </message>
        <message>
            <source>Exercises and incidents</source>
            <translation>Exercices et incidents</translation>
        </message>
        <message>
            <source>Rehearsals and the real thing, told in the same way: what was expected, what happened, what was learned. A plan that was never exercised is a hope.</source>
            <translation>Les répétitions et le réel, racontés de la même façon : ce qui était attendu, ce qui s’est passé, ce qu’on en retient. Un plan jamais exercé n’est qu’un espoir.</translation>
        </message>
        <message>
            <source>From a walkthrough on paper to the whole site (ISO 22398).</source>
            <translation>D’une relecture guidée au site entier (ISO 22398).</translation>
        </message>
        <message>
            <source>Walkthrough</source>
            <translation>Revue guidée</translation>
        </message>
        <message>
            <source>Tabletop exercise</source>
            <translation>Exercice sur table</translation>
        </message>
        <message>
            <source>Simulation</source>
            <translation>Simulation</translation>
        </message>
        <message>
            <source>Functional exercise</source>
            <translation>Exercice fonctionnel</translation>
        </message>
        <message>
            <source>Full-scale exercise</source>
            <translation>Exercice grandeur nature</translation>
        </message>
        <message>
            <source>Call tree test</source>
            <translation>Test de l’arbre d’appel</translation>
        </message>
        <message>
            <source>Failover test</source>
            <translation>Test de bascule</translation>
        </message>
        <message>
            <source>Restore test</source>
            <translation>Test de restauration</translation>
        </message>
        <message>
            <source>Load test</source>
            <translation>Test de charge</translation>
        </message>
        <message>
            <source>Evacuation drill</source>
            <translation>Exercice d’évacuation</translation>
        </message>
        <message>
            <source>Real incident</source>
            <translation>Incident réel</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Planifié</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Prêt</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Réalisé</translation>
        </message>
        <message>
            <source>Report issued</source>
            <translation>Rapport remis</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Annulé</translation>
        </message>
        <message>
            <source>Planned on</source>
            <translation>Date prévue</translation>
        </message>
        <message>
            <source>Held on</source>
            <translation>Date effective</translation>
        </message>
        <message>
            <source>Start time</source>
            <translation>Heure de début</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>Director</source>
            <translation>Directeur</translation>
        </message>
        <message>
            <source>Leads the exercise, and can stop it at any time (ISO 22398).</source>
            <translation>Conduit l’exercice et peut l’arrêter à tout moment (ISO 22398).</translation>
        </message>
        <message>
            <source>Announced</source>
            <translation>Annoncé</translation>
        </message>
        <message>
            <source>No for a surprise exercise.</source>
            <translation>Non pour un exercice inopiné.</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>Périmètre</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Synthèse</translation>
        </message>
        <message>
            <source>Strengths</source>
            <translation>Points forts</translation>
        </message>
        <message>
            <source>What worked; it deserves to be said as much as the rest.</source>
            <translation>Ce qui a bien marché ; cela mérite d’être dit autant que le reste.</translation>
        </message>
        <message>
            <source>Hot debrief on</source>
            <translation>RETEX à chaud le</translation>
        </message>
        <message>
            <source>The round of impressions right after the exercise.</source>
            <translation>Le tour de table juste après l’exercice.</translation>
        </message>
        <message>
            <source>Report issued on</source>
            <translation>Rapport remis le</translation>
        </message>
        <message>
            <source>The after-action report follows within a month (ISO 22301, 8.5).</source>
            <translation>Le RETEX à froid suit dans le mois (ISO 22301, 8.5).</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Constats</translation>
        </message>
        <message>
            <source>What exercises, incidents and audits brought to light, good and bad. A nonconformity needs an action, a strength deserves to be kept.</source>
            <translation>Ce que les exercices, les incidents et les audits ont révélé, en bien comme en mal. Une non-conformité appelle une action, un point fort mérite d’être entretenu.</translation>
        </message>
        <message>
            <source>A nonconformity is a requirement that is not met; a major one puts the whole system in doubt (ISO 22301, 10.1).</source>
            <translation>Une non-conformité est une exigence non satisfaite ; majeure, elle met en doute tout le système (ISO 22301, 10.1).</translation>
        </message>
        <message>
            <source>Strength</source>
            <translation>Point fort</translation>
        </message>
        <message>
            <source>Observation</source>
            <translation>Observation</translation>
        </message>
        <message>
            <source>Opportunity for improvement</source>
            <translation>Axe d’amélioration</translation>
        </message>
        <message>
            <source>Minor nonconformity</source>
            <translation>Non-conformité mineure</translation>
        </message>
        <message>
            <source>Major nonconformity</source>
            <translation>Non-conformité majeure</translation>
        </message>
        <message>
            <source>Fill in one of exercise or incident, and review.</source>
            <translation>À renseigner : un exercice ou incident, ou bien une revue, un seul des deux.</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Revue</translation>
        </message>
        <message>
            <source>Root cause</source>
            <translation>Cause profonde</translation>
        </message>
        <message>
            <source>Why it happened, not who did it.</source>
            <translation>Pourquoi c’est arrivé, et non qui l’a fait.</translation>
        </message>
        <message>
            <source>Clause of the standard</source>
            <translation>Clause de la norme</translation>
        </message>
        <message>
            <source>The requirement concerned, for example ISO 22301 8.4.3.</source>
            <translation>L’exigence concernée, par exemple ISO 22301 8.4.3.</translation>
        </message>
        <message>
            <source>Functions</source>
            <translation>Activités</translation>
        </message>
        <message>
            <source>What your organisation does, and how long it can do without each of them: the business impact analysis (BIA).</source>
            <translation>Ce que fait votre organisation, et combien de temps elle peut s’en passer : le bilan d’impact sur l’activité (BIA).</translation>
        </message>
        <message>
            <source>Core</source>
            <translation>Métier</translation>
        </message>
        <message>
            <source>Support</source>
            <translation>Support</translation>
        </message>
        <message>
            <source>Management</source>
            <translation>Pilotage</translation>
        </message>
        <message>
            <source>Criticality</source>
            <translation>Criticité</translation>
        </message>
        <message>
            <source>Follows from the MTPD and the tiers of the plan; the audit reports a difference.</source>
            <translation>Découle du MTPD et des paliers du plan ; l’audit signale un écart.</translation>
        </message>
        <message>
            <source>Vital</source>
            <translation>Vitale</translation>
        </message>
        <message>
            <source>Critical</source>
            <translation>Critique</translation>
        </message>
        <message>
            <source>Important</source>
            <translation>Importante</translation>
        </message>
        <message>
            <source>Deferrable</source>
            <translation>Différable</translation>
        </message>
        <message>
            <source>Where it is carried out.</source>
            <translation>Où elle est exercée.</translation>
        </message>
        <message>
            <source>Service hours</source>
            <translation>Heures de service</translation>
        </message>
        <message>
            <source>When customers count on it, for instance Monday to Friday 08:00-19:00.</source>
            <translation>Quand on compte sur elle, par exemple du lundi au vendredi, 08:00-19:00.</translation>
        </message>
        <message>
            <source>Peak periods</source>
            <translation>Périodes critiques</translation>
        </message>
        <message>
            <source>When a stop hurts most: month end, Monday morning, winter.</source>
            <translation>Quand un arrêt fait le plus mal : fin de mois, lundi matin, hiver.</translation>
        </message>
        <message>
            <source>Objectives</source>
            <translation>Objectifs</translation>
        </message>
        <message>
            <source>MTPD</source>
            <translation>DMIA (MTPD)</translation>
        </message>
        <message>
            <source>Maximum tolerable period of disruption: after it the impact of not resuming becomes unacceptable (ISO 22301, 8.2.2).</source>
            <translation>Temps au bout duquel l’impact d’un arrêt devient inacceptable : maximum tolerable period of disruption (ISO 22301, 8.2.2).</translation>
        </message>
        <message>
            <source>MTPD justification</source>
            <translation>Justification de la DMIA (MTPD)</translation>
        </message>
        <message>
            <source>Why the interruption becomes unacceptable then, and not later.</source>
            <translation>Pourquoi l’arrêt devient inacceptable à ce moment-là, et non plus tard.</translation>
        </message>
        <message>
            <source>RTO</source>
            <translation>Délai de reprise (RTO)</translation>
        </message>
        <message>
            <source>Recovery time objective: time within which the function resumes at its minimum level; shorter than the MTPD.</source>
            <translation>Temps visé pour reprendre l’activité à son niveau minimal : recovery time objective, plus court que le MTPD.</translation>
        </message>
        <message>
            <source>RPO</source>
            <translation>PDMA (RPO)</translation>
        </message>
        <message>
            <source>Recovery point objective: the greatest age of data that may be lost.</source>
            <translation>Ancienneté maximale des données que l’on accepte de perdre : recovery point objective.</translation>
        </message>
        <message>
            <source>MBCO</source>
            <translation>OMCA (MBCO)</translation>
        </message>
        <message>
            <source>Minimum business continuity objective: the share of normal capacity that is acceptable in degraded mode.</source>
            <translation>Objectif minimal de continuité d’activité : part de la capacité normale acceptable en mode dégradé.</translation>
        </message>
        <message>
            <source>Minimum service</source>
            <translation>Niveau de service dégradé</translation>
        </message>
        <message>
            <source>The same in words: what is still served, for whom, with how many people.</source>
            <translation>La même chose en mots : ce qui est encore assuré, pour qui, avec combien de personnes.</translation>
        </message>
        <message>
            <source>Workaround</source>
            <translation>Mode dégradé</translation>
        </message>
        <message>
            <source>How to go on by hand without the usual means; write it too if there is none.</source>
            <translation>Comment continuer à la main sans les moyens habituels ; à dire aussi s’il n’y en a pas.</translation>
        </message>
        <message>
            <source>Validation</source>
            <translation>Validation</translation>
        </message>
        <message>
            <source>Impact analysis made on</source>
            <translation>Bilan d’impact (BIA) fait le</translation>
        </message>
        <message>
            <source>Impact analysis made with</source>
            <translation>Bilan d’impact (BIA) fait avec</translation>
        </message>
        <message>
            <source>Validated once the owner agrees with impacts and objectives.</source>
            <translation>Validé quand le responsable est d’accord sur les impacts et les objectifs.</translation>
        </message>
        <message>
            <source>Validated</source>
            <translation>Validé</translation>
        </message>
        <message>
            <source>Validated by</source>
            <translation>Validé par</translation>
        </message>
        <message>
            <source>Validated on</source>
            <translation>Validé le</translation>
        </message>
        <message>
            <source>Dependency</source>
            <translation>Dépendance</translation>
        </message>
        <message>
            <source>Depends on</source>
            <translation>Dépend de</translation>
        </message>
        <message>
            <source>The other functions that this one waits for; an essential one must be back first.</source>
            <translation>Les autres activités que celle-ci attend ; une dépendance indispensable doit revenir la première.</translation>
        </message>
        <message>
            <source>Need</source>
            <translation>Besoin</translation>
        </message>
        <message>
            <source>Without an essential one the function stops; without a useful one it goes on, less well.</source>
            <translation>Sans une dépendance indispensable l’activité s’arrête ; sans une utile elle continue, moins bien.</translation>
        </message>
        <message>
            <source>Essential</source>
            <translation>Indispensable</translation>
        </message>
        <message>
            <source>Useful</source>
            <translation>Utile</translation>
        </message>
        <message>
            <source>Needed resource</source>
            <translation>Ressource nécessaire</translation>
        </message>
        <message>
            <source>Needed resources</source>
            <translation>Ressources nécessaires</translation>
        </message>
        <message>
            <source>What this function cannot run without: how much on a normal day, how much at its minimum level, and how soon.</source>
            <translation>Ce sans quoi cette activité ne tourne pas : combien en temps normal, combien au niveau minimal, et sous quel délai.</translation>
        </message>
        <message>
            <source>Resource</source>
            <translation>Ressource</translation>
        </message>
        <message>
            <source>Without an essential resource the function stops; without a useful one it goes on, less well.</source>
            <translation>Sans une ressource indispensable l’activité s’arrête ; sans une utile elle continue, moins bien.</translation>
        </message>
        <message>
            <source>Normal quantity</source>
            <translation>Quantité normale</translation>
        </message>
        <message>
            <source>Minimum quantity</source>
            <translation>Quantité minimale</translation>
        </message>
        <message>
            <source>What the function needs at its minimum level (MBCO).</source>
            <translation>Ce qu’il faut à l’activité à son niveau minimal (MBCO).</translation>
        </message>
        <message>
            <source>Needed within</source>
            <translation>Nécessaire sous</translation>
        </message>
        <message>
            <source>How soon after the stop it must be there; empty means the RTO of the function.</source>
            <translation>Combien de temps après l’arrêt il la faut ; vide : le RTO de l’activité.</translation>
        </message>
        <message>
            <source>Horizon</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>Horizons</source>
            <translation>Échéances</translation>
        </message>
        <message>
            <source>The times after a stop at which each function is asked: how bad is it now? Three to ten of them, from the first hour to a month.</source>
            <translation>Les moments après l’arrêt où l’on demande à chaque activité : où en est-on ? De trois à dix, de la première heure à un mois.</translation>
        </message>
        <message>
            <source>Time since the stop</source>
            <translation>Temps depuis l’arrêt</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Libellé</translation>
        </message>
        <message>
            <source>Impact</source>
            <translation>Impact</translation>
        </message>
        <message>
            <source>Impacts over time</source>
            <translation>Impacts dans le temps</translation>
        </message>
        <message>
            <source>How bad it gets while the function stands still: one level per category and horizon.</source>
            <translation>Ce que coûte l’arrêt à mesure qu’il dure : un niveau par catégorie et par échéance.</translation>
        </message>
        <message>
            <source>Impact categories</source>
            <translation>Catégories d’impact</translation>
        </message>
        <message>
            <source>The ways in which an interruption hurts: money, customers, law, image, people. Each function is judged on every one of them.</source>
            <translation>Les façons dont une interruption fait mal : argent, clients, droit, image, personnes. Chaque activité est jugée sur chacune.</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>Indicateurs</translation>
        </message>
        <message>
            <source>What you measure to know that a service holds: a target to reach, an alert threshold to react to, and values over time.</source>
            <translation>Ce que vous mesurez pour savoir qu’un service tient : une cible à atteindre, un seuil d’alerte où réagir, et des valeurs dans le temps.</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unité</translation>
        </message>
        <message>
            <source>%</source>
            <translation>%</translation>
        </message>
        <message>
            <source>min</source>
            <translation>min</translation>
        </message>
        <message>
            <source>points</source>
            <translation>points</translation>
        </message>
        <message>
            <source>/5</source>
            <translation>/5</translation>
        </message>
        <message>
            <source>count</source>
            <translation>nb</translation>
        </message>
        <message>
            <source>Better when</source>
            <translation>Mieux si</translation>
        </message>
        <message>
            <source>Higher</source>
            <translation>Plus haut</translation>
        </message>
        <message>
            <source>Lower</source>
            <translation>Plus bas</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Cible</translation>
        </message>
        <message>
            <source>Alert threshold</source>
            <translation>Seuil d’alerte</translation>
        </message>
        <message>
            <source>Beyond it somebody must react at once.</source>
            <translation>Au-delà, il faut réagir sans attendre.</translation>
        </message>
        <message>
            <source>Frequency</source>
            <translation>Fréquence</translation>
        </message>
        <message>
            <source>Daily</source>
            <translation>Quotidienne</translation>
        </message>
        <message>
            <source>Weekly</source>
            <translation>Hebdomadaire</translation>
        </message>
        <message>
            <source>Monthly</source>
            <translation>Mensuelle</translation>
        </message>
        <message>
            <source>Quarterly</source>
            <translation>Trimestrielle</translation>
        </message>
        <message>
            <source>Yearly</source>
            <translation>Annuelle</translation>
        </message>
        <message>
            <source>What it measures</source>
            <translation>Ce qu’il mesure</translation>
        </message>
        <message>
            <source>At most one of contract, on-call duty and function; none for an objective of the plan itself.</source>
            <translation>Au plus un contrat, une astreinte ou une activité ; rien pour un objectif du plan lui-même.</translation>
        </message>
        <message>
            <source>On-call duty</source>
            <translation>Astreinte</translation>
        </message>
        <message>
            <source>Contractual commitment</source>
            <translation>Engagement contractuel</translation>
        </message>
        <message>
            <source>The service level is written in the contract (SLA).</source>
            <translation>Le niveau de service est inscrit au contrat (SLA).</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>Pénalité</translation>
        </message>
        <message>
            <source>What a missed target costs the provider.</source>
            <translation>Ce que coûte au prestataire une cible manquée.</translation>
        </message>
        <message>
            <source>Inject</source>
            <translation>Injection</translation>
        </message>
        <message>
            <source>Injects</source>
            <translation>Injections</translation>
        </message>
        <message>
            <source>The storyline of the exercise (MSEL): what players learn, when, from whom, and what they are expected to do.</source>
            <translation>Le fil de l’exercice (chronogramme) : ce que les joueurs apprennent, quand, de qui, et ce qu’on attend d’eux.</translation>
        </message>
        <message>
            <source>Planned at T+</source>
            <translation>Prévue à T+</translation>
        </message>
        <message>
            <source>Time since the start of the exercise.</source>
            <translation>Temps écoulé depuis le début de l’exercice.</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>Contenu</translation>
        </message>
        <message>
            <source>The exact words or document that players receive.</source>
            <translation>Les mots exacts ou le document que reçoivent les joueurs.</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Émetteur</translation>
        </message>
        <message>
            <source>Who seems to send it: a customer, the power company, the press.</source>
            <translation>Qui semble l’envoyer : un client, le fournisseur d’électricité, la presse.</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>Destinataire</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Canal</translation>
        </message>
        <message>
            <source>Verbal</source>
            <translation>Oral</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>Courriel</translation>
        </message>
        <message>
            <source>SMS</source>
            <translation>SMS</translation>
        </message>
        <message>
            <source>Radio</source>
            <translation>Radio</translation>
        </message>
        <message>
            <source>Expected actions</source>
            <translation>Réactions attendues</translation>
        </message>
        <message>
            <source>What evaluators will look for.</source>
            <translation>Ce que les évaluateurs chercheront à voir.</translation>
        </message>
        <message>
            <source>Objective</source>
            <translation>Objectif</translation>
        </message>
        <message>
            <source>The objective that this inject puts to the test.</source>
            <translation>L’objectif que cette injection met à l’épreuve.</translation>
        </message>
        <message>
            <source>In reserve</source>
            <translation>En réserve</translation>
        </message>
        <message>
            <source>Only played if the exercise needs a push.</source>
            <translation>N’est jouée que si l’exercice a besoin d’être relancé.</translation>
        </message>
        <message>
            <source>During the exercise</source>
            <translation>Pendant l’exercice</translation>
        </message>
        <message>
            <source>Delivered at T+</source>
            <translation>Délivrée à T+</translation>
        </message>
        <message>
            <source>Answered at T+</source>
            <translation>Réaction à T+</translation>
        </message>
        <message>
            <source>Reaction</source>
            <translation>Réaction</translation>
        </message>
        <message>
            <source>As expected</source>
            <translation>Conforme à l’attendu</translation>
        </message>
        <message>
            <source>Partly as expected</source>
            <translation>Partiellement conforme</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>Manquée</translation>
        </message>
        <message>
            <source>Not played</source>
            <translation>Non jouée</translation>
        </message>
        <message>
            <source>Intervention</source>
            <translation>Intervention</translation>
        </message>
        <message>
            <source>Interventions</source>
            <translation>Interventions</translation>
        </message>
        <message>
            <source>What happened during the shift. Interventions are working time, and the rest owed afterwards counts from their end.</source>
            <translation>Ce qui s’est passé pendant la période. Une intervention est du temps de travail, et le repos dû ensuite court à partir de sa fin.</translation>
        </message>
        <message>
            <source>On-call shift</source>
            <translation>Période d’astreinte</translation>
        </message>
        <message>
            <source>When work or the journey began.</source>
            <translation>Le moment où le travail ou le trajet a commencé.</translation>
        </message>
        <message>
            <source>The way back included.</source>
            <translation>Trajet de retour compris.</translation>
        </message>
        <message>
            <source>Remote</source>
            <translation>À distance</translation>
        </message>
        <message>
            <source>On site</source>
            <translation>Sur site</translation>
        </message>
        <message>
            <source>Resolved</source>
            <translation>Résolu</translation>
        </message>
        <message>
            <source>Work resumed at</source>
            <translation>Reprise du travail à</translation>
        </message>
        <message>
            <source>When the person came back to work, if later than usual: the rest of 11 hours runs until then (French Labour code, L3131-1).</source>
            <translation>Le moment de la reprise si elle est plus tardive que d’habitude : le repos de 11 heures court jusque-là (Code du travail, L3131-1).</translation>
        </message>
        <message>
            <source>Satisfaction</source>
            <translation>Satisfaction</translation>
        </message>
        <message>
            <source>What the caller said afterwards, from 1 to 5.</source>
            <translation>Ce qu’en a dit l’appelant ensuite, de 1 à 5.</translation>
        </message>
        <message>
            <source>Log entry</source>
            <translation>Entrée de main courante</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Main courante</translation>
        </message>
        <message>
            <source>What was known, decided and done, minute by minute. It is the memory of the crisis and the raw material of the report.</source>
            <translation>Ce qui a été su, décidé et fait, minute par minute. C’est la mémoire de la crise et la matière première du rapport.</translation>
        </message>
        <message>
            <source>Time T+</source>
            <translation>Heure T+</translation>
        </message>
        <message>
            <source>Time since the start.</source>
            <translation>Temps écoulé depuis le début.</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Auteur</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>Information</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Décision</translation>
        </message>
        <message>
            <source>Communication</source>
            <translation>Communication</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Position</translation>
        </message>
        <message>
            <source>Measurement</source>
            <translation>Mesure</translation>
        </message>
        <message>
            <source>Measurements</source>
            <translation>Mesures</translation>
        </message>
        <message>
            <source>One value per period. A few in a row show a drift long before anything breaks.</source>
            <translation>Une valeur par période. Quelques-unes à la suite révèlent une dérive bien avant la panne.</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Période</translation>
        </message>
        <message>
            <source>The first day of the period.</source>
            <translation>Le premier jour de la période.</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Message</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Messages</translation>
        </message>
        <message>
            <source>Texts written and approved in calm weather, ready to send when every minute counts: to staff, customers, authorities, the media.</source>
            <translation>Des textes rédigés et approuvés à froid, prêts à partir quand chaque minute compte : au personnel, aux clients, aux autorités, aux médias.</translation>
        </message>
        <message>
            <source>Audience</source>
            <translation>Destinataires</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>Clients</translation>
        </message>
        <message>
            <source>Providers</source>
            <translation>Prestataires</translation>
        </message>
        <message>
            <source>Authorities</source>
            <translation>Autorités</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>Site web</translation>
        </message>
        <message>
            <source>Placeholders to fill in on the day stand in braces: {service}, {heure} (time), {numero} (number), {cause}, {consigne} (instruction), {prochain_point} (next update).</source>
            <translation>Les éléments à compléter le jour venu figurent entre accolades : {service}, {heure}, {numero}, {cause}, {consigne}, {prochain_point}.</translation>
        </message>
        <message>
            <source>Approved by role</source>
            <translation>Validé par (rôle)</translation>
        </message>
        <message>
            <source>The crisis role that releases the message; nobody should have to look for a signature (ISO 22301, 8.4.3).</source>
            <translation>Le rôle de crise qui autorise la diffusion ; personne ne doit avoir à chercher une signature (ISO 22301, 8.4.3).</translation>
        </message>
        <message>
            <source>Leave it empty for a message that serves in every situation.</source>
            <translation>À laisser vide pour un message valable en toute situation.</translation>
        </message>
        <message>
            <source>Link in the call tree</source>
            <translation>Maillon de l’arbre d’appel</translation>
        </message>
        <message>
            <source>Links in the call tree</source>
            <translation>Maillons de l’arbre d’appel</translation>
        </message>
        <message>
            <source>Each link is somebody to reach: a crisis role, a person or whoever is on call. The first link is the one that receives the alert.</source>
            <translation>Chaque maillon est quelqu’un à joindre : un rôle de crise, une personne ou la personne d’astreinte. Le premier maillon est celui qui reçoit l’alerte.</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Maillon</translation>
        </message>
        <message>
            <source>Called by</source>
            <translation>Appelé par</translation>
        </message>
        <message>
            <source>The link that makes this call; empty for the start of the tree.</source>
            <translation>Le maillon qui passe cet appel ; vide pour le départ de l’arbre.</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Ordre</translation>
        </message>
        <message>
            <source>When one caller has several calls to make, which comes first.</source>
            <translation>Quand un même appelant a plusieurs appels à passer, lequel vient en premier.</translation>
        </message>
        <message>
            <source>Fill in one of role, contact or on-call duty; a role outlives the people who hold it.</source>
            <translation>À renseigner : un rôle, un contact ou une astreinte, un seul des trois ; un rôle survit aux personnes qui le tiennent.</translation>
        </message>
        <message>
            <source>Reaches whoever is on call at that moment.</source>
            <translation>Joint la personne d’astreinte à ce moment-là.</translation>
        </message>
        <message>
            <source>On-call rank</source>
            <translation>Rang d’astreinte</translation>
        </message>
        <message>
            <source>1 = primary, 2 and 3 = backup.</source>
            <translation>1 = titulaire, 2 et 3 = renfort.</translation>
        </message>
        <message>
            <source>Mobile app</source>
            <translation>Application mobile</translation>
        </message>
        <message>
            <source>Time to answer</source>
            <translation>Délai de réponse</translation>
        </message>
        <message>
            <source>How long to wait for an answer before going on; the sum along a branch is the worst case.</source>
            <translation>Temps d’attente d’une réponse avant de passer à la suite ; la somme le long d’une branche donne le pire cas.</translation>
        </message>
        <message>
            <source>What the exercise sets out to prove, in measurable words; each objective is rated afterwards.</source>
            <translation>Ce que l’exercice veut prouver, en termes mesurables ; chaque objectif est évalué ensuite.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>With a number in it: "within 45 minutes" can be checked, "quickly" cannot.</source>
            <translation>Avec un chiffre : « en moins de 45 minutes » se vérifie, « rapidement » non.</translation>
        </message>
        <message>
            <source>Rating of the objective</source>
            <translation>Évaluation de l’objectif</translation>
        </message>
        <message>
            <source>The four ratings of HSEEP.</source>
            <translation>Les quatre niveaux de HSEEP.</translation>
        </message>
        <message>
            <source>Performed without challenges</source>
            <translation>Atteint sans difficulté</translation>
        </message>
        <message>
            <source>Performed with some challenges</source>
            <translation>Atteint avec difficultés</translation>
        </message>
        <message>
            <source>Performed with major challenges</source>
            <translation>Atteint avec difficultés majeures</translation>
        </message>
        <message>
            <source>Unable to be performed</source>
            <translation>Non atteint</translation>
        </message>
        <message>
            <source>Obligation</source>
            <translation>Exigence</translation>
        </message>
        <message>
            <source>Obligations</source>
            <translation>Exigences</translation>
        </message>
        <message>
            <source>What law, contracts and standards ask of you, and whom you must warn, how fast, when something breaks.</source>
            <translation>Ce que la loi, les contrats et les normes exigent, et qui prévenir, dans quel délai, quand un incident survient.</translation>
        </message>
        <message>
            <source>Legal</source>
            <translation>Légale</translation>
        </message>
        <message>
            <source>Regulatory</source>
            <translation>Réglementaire</translation>
        </message>
        <message>
            <source>By contract</source>
            <translation>Contractuelle</translation>
        </message>
        <message>
            <source>Normative</source>
            <translation>Normative</translation>
        </message>
        <message>
            <source>Internal rule</source>
            <translation>Interne à l’organisation</translation>
        </message>
        <message>
            <source>Interested party</source>
            <translation>Partie intéressée</translation>
        </message>
        <message>
            <source>To whom it is owed: a customer, an authority, the staff.</source>
            <translation>À qui elle est due : un client, une autorité, le personnel.</translation>
        </message>
        <message>
            <source>Article of law, clause of a contract, chapter of a standard.</source>
            <translation>Article de loi, clause de contrat, chapitre de norme.</translation>
        </message>
        <message>
            <source>Requirement</source>
            <translation>Texte de l’exigence</translation>
        </message>
        <message>
            <source>What exactly is required, in your own words.</source>
            <translation>Ce qui est exigé exactement, dans vos propres mots.</translation>
        </message>
        <message>
            <source>The functions that it binds.</source>
            <translation>Les activités qu’elle concerne.</translation>
        </message>
        <message>
            <source>Notification</source>
            <translation>Notification</translation>
        </message>
        <message>
            <source>Whom to notify</source>
            <translation>Qui prévenir</translation>
        </message>
        <message>
            <source>Notify within</source>
            <translation>Délai de notification</translation>
        </message>
        <message>
            <source>Counted from the moment the incident is known; 72 hours for a breach of personal data (GDPR, 33).</source>
            <translation>Compté dès que l’incident est connu ; 72 heures pour une violation de données personnelles (RGPD, 33).</translation>
        </message>
        <message>
            <source>Participant</source>
            <translation>Participant</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Participants</translation>
        </message>
        <message>
            <source>Who takes part, and as what: those who play, those who lead, those who watch and judge.</source>
            <translation>Qui participe, et à quel titre : ceux qui jouent, ceux qui animent, ceux qui observent et évaluent.</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Fonction</translation>
        </message>
        <message>
            <source>Players react, facilitators deliver the injects, evaluators rate against the objectives (ISO 22398, HSEEP).</source>
            <translation>Les joueurs réagissent, les animateurs délivrent les injections, les évaluateurs notent selon les objectifs (ISO 22398, HSEEP).</translation>
        </message>
        <message>
            <source>Exercise director</source>
            <translation>Directeur d’exercice</translation>
        </message>
        <message>
            <source>Facilitator</source>
            <translation>Animateur</translation>
        </message>
        <message>
            <source>Player</source>
            <translation>Joueur</translation>
        </message>
        <message>
            <source>Observer</source>
            <translation>Observateur</translation>
        </message>
        <message>
            <source>Evaluator</source>
            <translation>Évaluateur</translation>
        </message>
        <message>
            <source>Simulator</source>
            <translation>Simulateur</translation>
        </message>
        <message>
            <source>Crisis role played</source>
            <translation>Rôle de crise tenu</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Présent</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>The plan in a few pages: who it protects, what it covers, who approved it and when it is activated.</source>
            <translation>Le plan en quelques pages : qui il protège, ce qu’il couvre, qui l’a approuvé et quand il est activé.</translation>
        </message>
        <message>
            <source>The reference of the plan, printed on every page.</source>
            <translation>La référence du plan, imprimée sur chaque page.</translation>
        </message>
        <message>
            <source>SIREN number</source>
            <translation>Numéro SIREN</translation>
        </message>
        <message>
            <source>The nine digits that identify a French company.</source>
            <translation>Les neuf chiffres qui identifient l’entreprise.</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Sector</source>
            <translation>Secteur</translation>
        </message>
        <message>
            <source>What the organisation does, in one line.</source>
            <translation>Ce que fait l’organisation, en une ligne.</translation>
        </message>
        <message>
            <source>Headcount</source>
            <translation>Effectif</translation>
        </message>
        <message>
            <source>people</source>
            <translation>personnes</translation>
        </message>
        <message>
            <source>Language of the plan</source>
            <translation>Langue du plan</translation>
        </message>
        <message>
            <source>The language of printed documents and of the history, whatever the window speaks.</source>
            <translation>La langue des documents imprimés et de l’historique, quelle que soit celle de la fenêtre.</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Français</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Anglais</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Fuseau horaire</translation>
        </message>
        <message>
            <source>All dates and times of the plan are local times of this zone.</source>
            <translation>Toutes les dates et heures du plan sont des heures locales de ce fuseau.</translation>
        </message>
        <message>
            <source>Europe/Paris</source>
            <translation>Europe/Paris</translation>
        </message>
        <message>
            <source>America/Guadeloupe</source>
            <translation>America/Guadeloupe</translation>
        </message>
        <message>
            <source>America/Martinique</source>
            <translation>America/Martinique</translation>
        </message>
        <message>
            <source>America/Cayenne</source>
            <translation>America/Cayenne</translation>
        </message>
        <message>
            <source>Indian/Reunion</source>
            <translation>Indian/Reunion</translation>
        </message>
        <message>
            <source>Indian/Mayotte</source>
            <translation>Indian/Mayotte</translation>
        </message>
        <message>
            <source>Printed at the foot of every page.</source>
            <translation>Imprimée au bas de chaque page.</translation>
        </message>
        <message>
            <source>Public</source>
            <translation>Public</translation>
        </message>
        <message>
            <source>Internal</source>
            <translation>Interne</translation>
        </message>
        <message>
            <source>Confidential</source>
            <translation>Confidentiel</translation>
        </message>
        <message>
            <source>Secret</source>
            <translation>Secret</translation>
        </message>
        <message>
            <source>Approval and review</source>
            <translation>Approbation et revue</translation>
        </message>
        <message>
            <source>Continuity manager</source>
            <translation>Responsable du PCA (RPCA)</translation>
        </message>
        <message>
            <source>Who keeps the plan alive, day after day.</source>
            <translation>Qui fait vivre le plan au quotidien.</translation>
        </message>
        <message>
            <source>An approved plan becomes a draft again as soon as its content is changed.</source>
            <translation>Un plan approuvé redevient un brouillon dès que son contenu change.</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>En relecture</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Approuvé</translation>
        </message>
        <message>
            <source>Retired</source>
            <translation>Retiré</translation>
        </message>
        <message>
            <source>The version at work; it must stand in the list of revisions.</source>
            <translation>La version en vigueur ; elle doit figurer dans la liste des révisions.</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>Approuvé par</translation>
        </message>
        <message>
            <source>A member of top management (ISO 22301, 5.1).</source>
            <translation>Un membre de la direction (ISO 22301, 5.1).</translation>
        </message>
        <message>
            <source>Approved on</source>
            <translation>Approuvé le</translation>
        </message>
        <message>
            <source>Review period</source>
            <translation>Périodicité de revue</translation>
        </message>
        <message>
            <source>The plan is reviewed at least this often.</source>
            <translation>Le plan est revu au moins à cette fréquence.</translation>
        </message>
        <message>
            <source>Next review on</source>
            <translation>Prochaine revue le</translation>
        </message>
        <message>
            <source>Policy and scope</source>
            <translation>Politique et périmètre</translation>
        </message>
        <message>
            <source>Continuity policy</source>
            <translation>Politique de continuité</translation>
        </message>
        <message>
            <source>What top management commits itself to (ISO 22301, 5.2).</source>
            <translation>Ce à quoi la direction s’engage (ISO 22301, 5.2).</translation>
        </message>
        <message>
            <source>Policy approved on</source>
            <translation>Politique approuvée le</translation>
        </message>
        <message>
            <source>Activities, sites and customers that the plan protects (ISO 22301, 4.3).</source>
            <translation>Les activités, sites et clients que le plan protège (ISO 22301, 4.3).</translation>
        </message>
        <message>
            <source>Exclusions</source>
            <translation>Exclusions</translation>
        </message>
        <message>
            <source>What the plan leaves out, and why.</source>
            <translation>Ce que le plan laisse de côté, et pourquoi.</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Contexte</translation>
        </message>
        <message>
            <source>External and internal issues that weigh on continuity (ISO 22301, 4.1).</source>
            <translation>Les enjeux externes et internes qui pèsent sur la continuité (ISO 22301, 4.1).</translation>
        </message>
        <message>
            <source>Assumptions</source>
            <translation>Hypothèses</translation>
        </message>
        <message>
            <source>What the plan takes for granted: if one of these fails, the plan may not hold.</source>
            <translation>Ce que le plan tient pour acquis : si l’une d’elles tombe, le plan peut ne pas tenir.</translation>
        </message>
        <message>
            <source>Activation</source>
            <translation>Activation</translation>
        </message>
        <message>
            <source>Activation criteria</source>
            <translation>Critères d’activation</translation>
        </message>
        <message>
            <source>Measurable facts that start the plan, and who decides.</source>
            <translation>Les faits mesurables qui déclenchent le plan, et qui décide.</translation>
        </message>
        <message>
            <source>Stand-down criteria</source>
            <translation>Critères de levée</translation>
        </message>
        <message>
            <source>Measurable facts that end the crisis, and who decides.</source>
            <translation>Les faits mesurables qui mettent fin à la crise, et qui décide.</translation>
        </message>
        <message>
            <source>Crisis means</source>
            <translation>Moyens de crise</translation>
        </message>
        <message>
            <source>Crisis room</source>
            <translation>Salle de crise</translation>
        </message>
        <message>
            <source>Backup crisis room</source>
            <translation>Salle de crise de secours</translation>
        </message>
        <message>
            <source>In another building than the first.</source>
            <translation>Dans un autre bâtiment que la première.</translation>
        </message>
        <message>
            <source>Backup communications</source>
            <translation>Moyens de communication de secours</translation>
        </message>
        <message>
            <source>How the crisis team talks when IT and telephony are lost.</source>
            <translation>Comment la cellule de crise communique quand l’informatique et la téléphonie sont perdues.</translation>
        </message>
        <message>
            <source>Financial arrangements</source>
            <translation>Dispositions financières</translation>
        </message>
        <message>
            <source>Who may spend how much during a crisis, and by which means.</source>
            <translation>Qui peut engager combien pendant une crise, et par quel moyen.</translation>
        </message>
        <message>
            <source>Vocabulary and scales</source>
            <translation>Vocabulaire et échelles</translation>
        </message>
        <message>
            <source>Vocabulary</source>
            <translation>Vocabulaire</translation>
        </message>
        <message>
            <source>DMIA has two meanings in French practice: choose the one your readers know. It changes the French labels, no figure.</source>
            <translation>DMIA a deux sens dans l’usage français : choisissez celui que vos lecteurs connaissent. Les libellés changent, aucun chiffre.</translation>
        </message>
        <message>
            <source>DMIA means MTPD (business continuity)</source>
            <translation>DMIA désigne le MTPD (continuité d’activité)</translation>
        </message>
        <message>
            <source>DMIA means RTO (information systems)</source>
            <translation>DMIA désigne le RTO (systèmes d’information)</translation>
        </message>
        <message>
            <source>ISO terms (DMTP, RTO)</source>
            <translation>Termes ISO (DMTP, RTO)</translation>
        </message>
        <message>
            <source>Levels of likelihood</source>
            <translation>Niveaux de vraisemblance</translation>
        </message>
        <message>
            <source>Levels of impact</source>
            <translation>Niveaux d’impact</translation>
        </message>
        <message>
            <source>Level 0, no impact, comes in addition.</source>
            <translation>Le niveau 0, sans impact, s’y ajoute.</translation>
        </message>
        <message>
            <source>Intolerable from level</source>
            <translation>Seuil d’intolérance</translation>
        </message>
        <message>
            <source>From this impact level an interruption can no longer be borne; the MTPD follows from it.</source>
            <translation>À partir de ce niveau d’impact, l’interruption n’est plus supportable ; le MTPD en découle.</translation>
        </message>
        <message>
            <source>Criticality tiers</source>
            <translation>Paliers de criticité</translation>
        </message>
        <message>
            <source>Vital up to</source>
            <translation>Vitale jusqu’à</translation>
        </message>
        <message>
            <source>A function whose MTPD is at most this long is vital.</source>
            <translation>Une activité dont le MTPD ne dépasse pas cette durée est vitale.</translation>
        </message>
        <message>
            <source>Critical up to</source>
            <translation>Critique jusqu’à</translation>
        </message>
        <message>
            <source>A function whose MTPD is at most this long is critical.</source>
            <translation>Une activité dont le MTPD ne dépasse pas cette durée est critique.</translation>
        </message>
        <message>
            <source>Important up to</source>
            <translation>Importante jusqu’à</translation>
        </message>
        <message>
            <source>A function whose MTPD is at most this long is important; beyond, it is deferrable.</source>
            <translation>Une activité dont le MTPD ne dépasse pas cette durée est importante ; au-delà, elle est différable.</translation>
        </message>
        <message>
            <source>Reviews and tests</source>
            <translation>Revues et tests</translation>
        </message>
        <message>
            <source>Impact analysis valid for</source>
            <translation>Validité du bilan d’impact (BIA)</translation>
        </message>
        <message>
            <source>An older impact analysis of a function is reported by the audit.</source>
            <translation>Un bilan d’impact plus ancien est signalé par l’audit.</translation>
        </message>
        <message>
            <source>Contacts verified every</source>
            <translation>Contacts vérifiés tous les</translation>
        </message>
        <message>
            <source>Functions exercised every</source>
            <translation>Activités exercées tous les</translation>
        </message>
        <message>
            <source>Applies to vital and critical functions.</source>
            <translation>Vaut pour les activités vitales et critiques.</translation>
        </message>
        <message>
            <source>Major scenarios exercised every</source>
            <translation>Scénarios majeurs exercés tous les</translation>
        </message>
        <message>
            <source>Restores tested every</source>
            <translation>Restaurations testées tous les</translation>
        </message>
        <message>
            <source>Backup solutions tested every</source>
            <translation>Solutions de secours testées tous les</translation>
        </message>
        <message>
            <source>Exercise report within</source>
            <translation>Rapport d’exercice sous</translation>
        </message>
        <message>
            <source>Time left after an exercise or an incident to write its report.</source>
            <translation>Délai laissé après un exercice ou un incident pour écrire le retour d’expérience.</translation>
        </message>
        <message>
            <source>Steps on a reflex card</source>
            <translation>Étapes d’une fiche réflexe</translation>
        </message>
        <message>
            <source>With more steps a reflex card no longer fits one page.</source>
            <translation>Avec plus d’étapes, une fiche réflexe ne tient plus sur une page.</translation>
        </message>
        <message>
            <source>Providers and contracts</source>
            <translation>Prestataires et contrats</translation>
        </message>
        <message>
            <source>Critical providers evaluated every</source>
            <translation>Prestataires critiques évalués tous les</translation>
        </message>
        <message>
            <source>Provider score at least</source>
            <translation>Note minimale d’un prestataire</translation>
        </message>
        <message>
            <source>Weighted score below which a provider needs an improvement plan.</source>
            <translation>Note pondérée sous laquelle un prestataire doit faire l’objet d’un plan de progrès.</translation>
        </message>
        <message>
            <source>Contract deadlines announced</source>
            <translation>Échéances de contrat annoncées</translation>
        </message>
        <message>
            <source>days before</source>
            <translation>jours avant</translation>
        </message>
        <message>
            <source>Steering committee every</source>
            <translation>Comité de pilotage tous les</translation>
        </message>
        <message>
            <source>Provider audit every</source>
            <translation>Audit des prestataires tous les</translation>
        </message>
        <message>
            <source>Vigilance certificate from</source>
            <translation>Attestation de vigilance à partir de</translation>
        </message>
        <message>
            <source>Yearly amount from which a French provider must hand over the certificate (Code du travail, L8222-1).</source>
            <translation>Montant annuel à partir duquel un prestataire établi en France remet l’attestation (Code du travail, L8222-1).</translation>
        </message>
        <message>
            <source>Functions per provider at most</source>
            <translation>Activités par prestataire au plus</translation>
        </message>
        <message>
            <source>With more vital or critical functions on one provider, the audit speaks of concentration.</source>
            <translation>Au-delà de ce nombre d’activités vitales ou critiques chez un même prestataire, l’audit signale une concentration.</translation>
        </message>
        <message>
            <source>Expiring qualifications announced</source>
            <translation>Fins d’habilitation annoncées</translation>
        </message>
        <message>
            <source>Staff aware of security at least</source>
            <translation>Personnel sensibilisé à la sécurité au moins</translation>
        </message>
        <message>
            <source>Roster checked ahead</source>
            <translation>Astreinte vérifiée à l’avance</translation>
        </message>
        <message>
            <source>Daily rest</source>
            <translation>Repos quotidien</translation>
        </message>
        <message>
            <source>11 hours in French law (Code du travail, L3131-1).</source>
            <translation>11 heures en droit français (Code du travail, L3131-1).</translation>
        </message>
        <message>
            <source>Weekly rest</source>
            <translation>Repos hebdomadaire</translation>
        </message>
        <message>
            <source>35 hours in French law (Code du travail, L3132-2).</source>
            <translation>35 heures en droit français (Code du travail, L3132-2).</translation>
        </message>
        <message>
            <source>Consecutive on-call days at most</source>
            <translation>Jours d’astreinte consécutifs au plus</translation>
        </message>
        <message>
            <source>Proposed for each new roster.</source>
            <translation>Proposé pour chaque nouvelle astreinte.</translation>
        </message>
        <message>
            <source>People per rank at least</source>
            <translation>Personnes par rang au moins</translation>
        </message>
        <message>
            <source>Risky response time</source>
            <translation>Délai d’intervention risqué</translation>
        </message>
        <message>
            <source>When people must respond within this time, a court may count the whole on-call period as working time.</source>
            <translation>Quand il faut intervenir dans ce délai, un juge peut requalifier toute l’astreinte en temps de travail.</translation>
        </message>
        <message>
            <source>Share of the load at most</source>
            <translation>Part de la charge au plus</translation>
        </message>
        <message>
            <source>Hours of one person against the mean of the pool: 150 % is one and a half times the mean.</source>
            <translation>Heures d’une personne rapportées à la moyenne du groupe : 150 %, c’est une fois et demie la moyenne.</translation>
        </message>
        <message>
            <source>Public holidays</source>
            <translation>Jours fériés</translation>
        </message>
        <message>
            <source>Mainland France</source>
            <translation>France métropolitaine</translation>
        </message>
        <message>
            <source>Alsace and Moselle</source>
            <translation>Alsace et Moselle</translation>
        </message>
        <message>
            <source>Guadeloupe</source>
            <translation>Guadeloupe</translation>
        </message>
        <message>
            <source>Martinique</source>
            <translation>Martinique</translation>
        </message>
        <message>
            <source>French Guiana</source>
            <translation>Guyane</translation>
        </message>
        <message>
            <source>Réunion</source>
            <translation>La Réunion</translation>
        </message>
        <message>
            <source>Mayotte</source>
            <translation>Mayotte</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>This file</source>
            <translation>Ce fichier</translation>
        </message>
        <message>
            <source>Reference date</source>
            <translation>Date de référence</translation>
        </message>
        <message>
            <source>Taken for today by the audit and by printed documents; leave it empty to use the real date.</source>
            <translation>Tient lieu de date du jour pour l’audit et les documents imprimés ; laissée vide, la date réelle est prise.</translation>
        </message>
        <message>
            <source>Comment on the file</source>
            <translation>Commentaire sur le fichier</translation>
        </message>
        <message>
            <source>For those who exchange the file; never printed in the plan.</source>
            <translation>Pour ceux qui s’échangent le fichier ; jamais imprimé dans le plan.</translation>
        </message>
        <message>
            <source>Member of the on-call pool</source>
            <translation>Membre du vivier d’astreinte</translation>
        </message>
        <message>
            <source>On-call pool</source>
            <translation>Vivier d’astreinte</translation>
        </message>
        <message>
            <source>The people who take turns. Four per rank or more keep the load bearable.</source>
            <translation>Les personnes qui se relaient. À partir de quatre par rang, la charge reste supportable.</translation>
        </message>
        <message>
            <source>Procedure</source>
            <translation>Procédure</translation>
        </message>
        <message>
            <source>Procedures</source>
            <translation>Procédures</translation>
        </message>
        <message>
            <source>Who does what, in which order, when it happens. A reflex card fits one page.</source>
            <translation>Qui fait quoi, dans quel ordre, quand cela arrive. Une fiche réflexe tient sur une page.</translation>
        </message>
        <message>
            <source>Reflex card</source>
            <translation>Fiche réflexe</translation>
        </message>
        <message>
            <source>Continuity</source>
            <translation>Continuité</translation>
        </message>
        <message>
            <source>Recovery</source>
            <translation>Reprise</translation>
        </message>
        <message>
            <source>Return to normal</source>
            <translation>Retour à la normale</translation>
        </message>
        <message>
            <source>The function that it keeps going, if it serves one.</source>
            <translation>L’activité qu’elle maintient, si elle en sert une.</translation>
        </message>
        <message>
            <source>Backup solutions</source>
            <translation>Solutions de secours</translation>
        </message>
        <message>
            <source>The solutions that it puts to work.</source>
            <translation>Les solutions qu’elle met en œuvre.</translation>
        </message>
        <message>
            <source>Trigger</source>
            <translation>Élément déclencheur</translation>
        </message>
        <message>
            <source>The fact that makes somebody open this page.</source>
            <translation>Le fait qui conduit à ouvrir cette page.</translation>
        </message>
        <message>
            <source>Stop condition</source>
            <translation>Condition de fin</translation>
        </message>
        <message>
            <source>How one knows that it is over.</source>
            <translation>À quoi l’on reconnaît que c’est terminé.</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Review on</source>
            <translation>À revoir le</translation>
        </message>
        <message>
            <source>Storage place</source>
            <translation>Lieu de conservation</translation>
        </message>
        <message>
            <source>Where the printed copy is found when the screens are dark.</source>
            <translation>Où se trouve l’exemplaire imprimé quand les écrans sont éteints.</translation>
        </message>
        <message>
            <source>The companies you depend on, and those that could replace them. What would stop with each of them, and have they proved that they can recover?</source>
            <translation>Les entreprises dont vous dépendez, et celles qui pourraient les remplacer. Que perdriez-vous avec chacune, et ont-elles prouvé qu’elles savent se relever ?</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Prestation</translation>
        </message>
        <message>
            <source>Cloud hosting</source>
            <translation>Hébergement cloud</translation>
        </message>
        <message>
            <source>Telephony</source>
            <translation>Téléphonie</translation>
        </message>
        <message>
            <source>Internet access</source>
            <translation>Accès à Internet</translation>
        </message>
        <message>
            <source>Managed IT services</source>
            <translation>Infogérance</translation>
        </message>
        <message>
            <source>Outsourced reception and secretariat</source>
            <translation>Accueil et secrétariat externalisés</translation>
        </message>
        <message>
            <source>Payroll</source>
            <translation>Paie</translation>
        </message>
        <message>
            <source>Power backup and maintenance</source>
            <translation>Secours électrique et maintenance</translation>
        </message>
        <message>
            <source>Fallback premises</source>
            <translation>Site de repli</translation>
        </message>
        <message>
            <source>Security and guarding</source>
            <translation>Sûreté et gardiennage</translation>
        </message>
        <message>
            <source>Transport and delivery</source>
            <translation>Transport et livraison</translation>
        </message>
        <message>
            <source>Candidate</source>
            <translation>Candidat</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Actif</translation>
        </message>
        <message>
            <source>Exiting</source>
            <translation>En cours de sortie</translation>
        </message>
        <message>
            <source>Former</source>
            <translation>Ancien</translation>
        </message>
        <message>
            <source>Substitutability</source>
            <translation>Substituabilité</translation>
        </message>
        <message>
            <source>How hard it would be to replace this provider (DORA, art. 29).</source>
            <translation>Difficulté à remplacer ce prestataire (DORA, art. 29).</translation>
        </message>
        <message>
            <source>Easy</source>
            <translation>Facile</translation>
        </message>
        <message>
            <source>Moderate</source>
            <translation>Moyenne</translation>
        </message>
        <message>
            <source>Hard</source>
            <translation>Difficile</translation>
        </message>
        <message>
            <source>Impossible</source>
            <translation>Impossible</translation>
        </message>
        <message>
            <source>Emergency contact</source>
            <translation>Contact d’urgence</translation>
        </message>
        <message>
            <source>The person to call at any hour when the service stops.</source>
            <translation>La personne à appeler à toute heure quand le service s’arrête.</translation>
        </message>
        <message>
            <source>Continuity at the provider</source>
            <translation>Continuité chez le prestataire</translation>
        </message>
        <message>
            <source>Continuity plan of the provider</source>
            <translation>Plan de continuité du prestataire</translation>
        </message>
        <message>
            <source>Declared is a word, tested is a proof (ISO 22301, 8.6).</source>
            <translation>Déclaré, c’est une parole ; testé, c’est une preuve (ISO 22301, 8.6).</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Non connu</translation>
        </message>
        <message>
            <source>No plan</source>
            <translation>Aucun plan</translation>
        </message>
        <message>
            <source>Declared, no proof</source>
            <translation>Déclaré, non prouvé</translation>
        </message>
        <message>
            <source>Tested</source>
            <translation>Testé</translation>
        </message>
        <message>
            <source>Plan tested on</source>
            <translation>Plan testé le</translation>
        </message>
        <message>
            <source>Subcontractors</source>
            <translation>Sous-traitants de rang 2</translation>
        </message>
        <message>
            <source>The companies your provider itself relies on.</source>
            <translation>Les entreprises sur lesquelles votre prestataire s’appuie lui-même.</translation>
        </message>
        <message>
            <source>Certifications</source>
            <translation>Certifications</translation>
        </message>
        <message>
            <source>For example ISO 22301, ISO 27001, HDS.</source>
            <translation>Par exemple ISO 22301, ISO 27001, HDS.</translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>Identité</translation>
        </message>
        <message>
            <source>Company number (SIREN)</source>
            <translation>Numéro SIREN</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>Two-letter country code (ISO 3166), for example FR.</source>
            <translation>Code de pays à deux lettres (ISO 3166), par exemple FR.</translation>
        </message>
        <message>
            <source>Qualification</source>
            <translation>Habilitation</translation>
        </message>
        <message>
            <source>Qualifications</source>
            <translation>Habilitations</translation>
        </message>
        <message>
            <source>Who can do what, at which level and until when. This is the training matrix, and the reserve you can count on when somebody is missing.</source>
            <translation>Qui sait faire quoi, à quel niveau et jusqu’à quand. C’est la matrice de compétences, et la réserve sur laquelle compter quand quelqu’un manque.</translation>
        </message>
        <message>
            <source>Skill</source>
            <translation>Compétence</translation>
        </message>
        <message>
            <source>1 = basic notions, 2 = works alone, 3 = can train others.</source>
            <translation>1 = notions, 2 = autonome, 3 = formateur.</translation>
        </message>
        <message>
            <source>Obtained on</source>
            <translation>Obtenue le</translation>
        </message>
        <message>
            <source>Usually the day it was obtained plus the validity of the skill; empty means without end.</source>
            <translation>En général la date d’obtention plus la validité de la compétence ; vide signifie sans limite.</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Preuve</translation>
        </message>
        <message>
            <source>What shows it: certificate, exercise, assessment (ISO 22301, 7.2).</source>
            <translation>Ce qui la démontre : attestation, exercice, évaluation (ISO 22301, 7.2).</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Attestation</translation>
        </message>
        <message>
            <source>Exercise</source>
            <translation>Exercice</translation>
        </message>
        <message>
            <source>Assessment on the job</source>
            <translation>Évaluation en situation</translation>
        </message>
        <message>
            <source>Resources</source>
            <translation>Ressources</translation>
        </message>
        <message>
            <source>Everything the functions need to run: people, premises, equipment, applications, data, utilities, outsourced services.</source>
            <translation>Tout ce dont les activités ont besoin pour tourner : personnes, locaux, équipements, applications, données, énergie, services externalisés.</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Catégorie</translation>
        </message>
        <message>
            <source>A site is a resource of category premises, what a provider does for you one of category outsourced service.</source>
            <translation>Un site est une ressource de catégorie locaux, ce qu’un prestataire fait pour vous une ressource de catégorie service externalisé.</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Premises</source>
            <translation>Locaux</translation>
        </message>
        <message>
            <source>Utility</source>
            <translation>Énergie et fluides</translation>
        </message>
        <message>
            <source>Equipment</source>
            <translation>Équipement</translation>
        </message>
        <message>
            <source>IT infrastructure</source>
            <translation>Infrastructure informatique</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>Application</translation>
        </message>
        <message>
            <source>Telecom</source>
            <translation>Télécommunications</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Données</translation>
        </message>
        <message>
            <source>Vital record</source>
            <translation>Document vital</translation>
        </message>
        <message>
            <source>Transport</source>
            <translation>Transport</translation>
        </message>
        <message>
            <source>Finance</source>
            <translation>Finances</translation>
        </message>
        <message>
            <source>Outsourced service</source>
            <translation>Service externalisé</translation>
        </message>
        <message>
            <source>Located in</source>
            <translation>Situé dans</translation>
        </message>
        <message>
            <source>The premises it stands in; when they are lost, it is lost too.</source>
            <translation>Les locaux où elle se trouve ; s’ils sont perdus, elle l’est aussi.</translation>
        </message>
        <message>
            <source>The contract under which a provider supplies it.</source>
            <translation>Le contrat au titre duquel un prestataire la fournit.</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Quantité</translation>
        </message>
        <message>
            <source>full-time equivalents</source>
            <translation>ETP</translation>
        </message>
        <message>
            <source>workstations</source>
            <translation>postes</translation>
        </message>
        <message>
            <source>laptops</source>
            <translation>portables</translation>
        </message>
        <message>
            <source>mobiles</source>
            <translation>mobiles</translation>
        </message>
        <message>
            <source>licences</source>
            <translation>licences</translation>
        </message>
        <message>
            <source>copies</source>
            <translation>exemplaires</translation>
        </message>
        <message>
            <source>Achievable recovery time (RTA)</source>
            <translation>Délai de reprise atteignable (RTA)</translation>
        </message>
        <message>
            <source>Time to get it back by ordinary repair, without any backup solution.</source>
            <translation>Temps pour la retrouver par une réparation ordinaire, sans solution de secours.</translation>
        </message>
        <message>
            <source>Actual data loss (RPA)</source>
            <translation>Perte de données constatée (RPA)</translation>
        </message>
        <message>
            <source>Age of the data that really come back.</source>
            <translation>Ancienneté des données que l’on retrouve réellement.</translation>
        </message>
        <message>
            <source>Data and backup</source>
            <translation>Données et sauvegarde</translation>
        </message>
        <message>
            <source>It holds or gives access to personal data (GDPR).</source>
            <translation>Elle contient des données personnelles ou y donne accès (RGPD).</translation>
        </message>
        <message>
            <source>Remote access</source>
            <translation>Accès distant</translation>
        </message>
        <message>
            <source>Whether people can work with it from elsewhere, and how safely.</source>
            <translation>Si l’on peut s’en servir d’ailleurs, et avec quelle sûreté.</translation>
        </message>
        <message>
            <source>Secured</source>
            <translation>Sécurisé</translation>
        </message>
        <message>
            <source>Unsecured</source>
            <translation>Non sécurisé</translation>
        </message>
        <message>
            <source>Backup interval</source>
            <translation>Intervalle de sauvegarde</translation>
        </message>
        <message>
            <source>Time between two backups of the data; it bounds what can be lost.</source>
            <translation>Temps entre deux sauvegardes ; il borne ce que l’on peut perdre.</translation>
        </message>
        <message>
            <source>Backup off site</source>
            <translation>Sauvegarde hors site</translation>
        </message>
        <message>
            <source>Backup encrypted</source>
            <translation>Sauvegarde chiffrée</translation>
        </message>
        <message>
            <source>Backup offline</source>
            <translation>Sauvegarde hors ligne</translation>
        </message>
        <message>
            <source>Offline or immutable: out of reach of ransomware.</source>
            <translation>Hors ligne ou immuable : hors de portée d’un rançongiciel.</translation>
        </message>
        <message>
            <source>Backup place</source>
            <translation>Lieu de la sauvegarde</translation>
        </message>
        <message>
            <source>Backup retention</source>
            <translation>Conservation des sauvegardes</translation>
        </message>
        <message>
            <source>Reviews</source>
            <translation>Revues</translation>
        </message>
        <message>
            <source>Every meeting and audit that keeps the plan honest: provider evaluations, steering committees, internal audits, the management review.</source>
            <translation>Les réunions et les audits qui gardent le plan honnête : évaluations de prestataires, comités de pilotage, audits internes, revue de direction.</translation>
        </message>
        <message>
            <source>The internal audit and the management review are required by ISO 22301, 9.2 and 9.3.</source>
            <translation>L’audit interne et la revue de direction sont exigés par l’ISO 22301, 9.2 et 9.3.</translation>
        </message>
        <message>
            <source>Provider selection</source>
            <translation>Sélection d’un prestataire</translation>
        </message>
        <message>
            <source>Provider evaluation</source>
            <translation>Évaluation d’un prestataire</translation>
        </message>
        <message>
            <source>Provider audit</source>
            <translation>Audit d’un prestataire</translation>
        </message>
        <message>
            <source>Quality control</source>
            <translation>Contrôle qualité</translation>
        </message>
        <message>
            <source>Steering committee</source>
            <translation>Comité de pilotage</translation>
        </message>
        <message>
            <source>Milestone meeting</source>
            <translation>Réunion d’étape</translation>
        </message>
        <message>
            <source>Decision on a contract</source>
            <translation>Décision sur un contrat</translation>
        </message>
        <message>
            <source>Management review</source>
            <translation>Revue de direction</translation>
        </message>
        <message>
            <source>Internal audit</source>
            <translation>Audit interne</translation>
        </message>
        <message>
            <source>BIA review</source>
            <translation>Revue du BIA</translation>
        </message>
        <message>
            <source>Empty as long as it has not taken place.</source>
            <translation>Vide tant que rien n’a eu lieu.</translation>
        </message>
        <message>
            <source>Led by</source>
            <translation>Conduite par</translation>
        </message>
        <message>
            <source>Conclusions</source>
            <translation>Conclusions</translation>
        </message>
        <message>
            <source>What was decided, in a word or in a sentence.</source>
            <translation>Ce qui a été décidé, en un mot ou en une phrase.</translation>
        </message>
        <message>
            <source>retain</source>
            <translation>retenir</translation>
        </message>
        <message>
            <source>negotiate</source>
            <translation>négocier</translation>
        </message>
        <message>
            <source>reject</source>
            <translation>écarter</translation>
        </message>
        <message>
            <source>keep</source>
            <translation>maintenir</translation>
        </message>
        <message>
            <source>action</source>
            <translation>action</translation>
        </message>
        <message>
            <source>renew</source>
            <translation>renouveler</translation>
        </message>
        <message>
            <source>renegotiate</source>
            <translation>renégocier</translation>
        </message>
        <message>
            <source>terminate</source>
            <translation>résilier</translation>
        </message>
        <message>
            <source>Revision</source>
            <translation>Révision</translation>
        </message>
        <message>
            <source>Revisions</source>
            <translation>Révisions</translation>
        </message>
        <message>
            <source>Each version of the plan, what changed in it and who approved it (ISO 22301, 7.5).</source>
            <translation>Chaque version du plan, ce qui y a changé et qui l’a approuvée (ISO 22301, 7.5).</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Summary of changes</source>
            <translation>Objet de la modification</translation>
        </message>
        <message>
            <source>Risk band</source>
            <translation>Classe de risque</translation>
        </message>
        <message>
            <source>Risk bands</source>
            <translation>Classes de risque</translation>
        </message>
        <message>
            <source>Cuts the risk matrix into bands and says who may accept a risk in each of them.</source>
            <translation>Découpe la matrice des risques en classes et dit qui peut accepter un risque dans chacune.</translation>
        </message>
        <message>
            <source>Score from</source>
            <translation>Score à partir de</translation>
        </message>
        <message>
            <source>Likelihood times impact; the band runs up to the next one.</source>
            <translation>Vraisemblance multipliée par impact ; la classe s’étend jusqu’à la suivante.</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Couleur</translation>
        </message>
        <message>
            <source>Accepted by</source>
            <translation>Accepté par</translation>
        </message>
        <message>
            <source>Who may decide to live with a risk of this band.</source>
            <translation>Qui peut décider de vivre avec un risque de cette classe.</translation>
        </message>
        <message>
            <source>Nobody needs to</source>
            <translation>Personne, accepté d’office</translation>
        </message>
        <message>
            <source>Risk owner</source>
            <translation>Responsable du risque</translation>
        </message>
        <message>
            <source>Top management</source>
            <translation>Direction</translation>
        </message>
        <message>
            <source>Not acceptable</source>
            <translation>Inacceptable</translation>
        </message>
        <message>
            <source>Crisis role</source>
            <translation>Rôle de crise</translation>
        </message>
        <message>
            <source>Crisis roles</source>
            <translation>Rôles de crise</translation>
        </message>
        <message>
            <source>The crisis organisation: who leads, who acts, who speaks, who replaces them and what each may decide.</source>
            <translation>L’organisation de crise : qui dirige, qui agit, qui parle, qui les remplace et ce que chacun peut décider.</translation>
        </message>
        <message>
            <source>Crisis team</source>
            <translation>Cellule de crise</translation>
        </message>
        <message>
            <source>Strategic</source>
            <translation>Décisionnelle (stratégique)</translation>
        </message>
        <message>
            <source>Operational</source>
            <translation>Opérationnelle</translation>
        </message>
        <message>
            <source>IT recovery</source>
            <translation>Reprise informatique</translation>
        </message>
        <message>
            <source>Logistics</source>
            <translation>Logistique</translation>
        </message>
        <message>
            <source>Holder of the role</source>
            <translation>Titulaire</translation>
        </message>
        <message>
            <source>Responsibilities</source>
            <translation>Responsabilités</translation>
        </message>
        <message>
            <source>Delegation of authority</source>
            <translation>Délégation de pouvoir</translation>
        </message>
        <message>
            <source>What the holder may decide and spend without asking anyone.</source>
            <translation>Ce que le titulaire peut décider et engager sans demander à personne.</translation>
        </message>
        <message>
            <source>On-call duties</source>
            <translation>Astreintes</translation>
        </message>
        <message>
            <source>Who can be reached outside working hours, under which rules, and what they are called for. A roster without gaps lets everybody else sleep.</source>
            <translation>Qui peut être joint hors des heures de travail, selon quelles règles et pour quoi. Un tableau d’astreinte sans trou laisse dormir tous les autres.</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>What people are called for.</source>
            <translation>Ce pour quoi on appelle.</translation>
        </message>
        <message>
            <source>Functions covered</source>
            <translation>Activités couvertes</translation>
        </message>
        <message>
            <source>Number of ranks</source>
            <translation>Nombre de rangs</translation>
        </message>
        <message>
            <source>1 = one person on call; with 2 or 3, a backup stands behind.</source>
            <translation>1 = une seule personne d’astreinte ; avec 2 ou 3, un renfort se tient derrière.</translation>
        </message>
        <message>
            <source>Response time</source>
            <translation>Délai d’intervention</translation>
        </message>
        <message>
            <source>From the call to the start of work; if it is very short, a court may count the whole duty as working time.</source>
            <translation>De l’appel au début du travail ; s’il est très court, un juge peut requalifier toute l’astreinte en temps de travail.</translation>
        </message>
        <message>
            <source>Escalation chain</source>
            <translation>Chaîne d’escalade</translation>
        </message>
        <message>
            <source>Who is called next when nobody answers.</source>
            <translation>Qui est appelé ensuite quand personne ne répond.</translation>
        </message>
        <message>
            <source>Work on site</source>
            <translation>Intervention sur site</translation>
        </message>
        <message>
            <source>People may have to travel; travel time counts as working time.</source>
            <translation>Un déplacement peut être nécessaire ; le trajet compte comme temps de travail.</translation>
        </message>
        <message>
            <source>Expected calls</source>
            <translation>Appels attendus</translation>
        </message>
        <message>
            <source>How many calls and interventions to expect, for example per week.</source>
            <translation>Combien d’appels et d’interventions attendre, par exemple par semaine.</translation>
        </message>
        <message>
            <source>Public holidays covered all day</source>
            <translation>Jours fériés couverts toute la journée</translation>
        </message>
        <message>
            <source>Legal framework</source>
            <translation>Cadre juridique</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>Base juridique</translation>
        </message>
        <message>
            <source>What sets the duty up (French Labour code, L3121-11 and L3121-12).</source>
            <translation>Ce qui met l’astreinte en place (Code du travail, L3121-11 et L3121-12).</translation>
        </message>
        <message>
            <source>Company agreement</source>
            <translation>Accord d’entreprise</translation>
        </message>
        <message>
            <source>Branch agreement</source>
            <translation>Accord de branche</translation>
        </message>
        <message>
            <source>Employer's decision</source>
            <translation>Décision unilatérale de l’employeur</translation>
        </message>
        <message>
            <source>Reference of the text</source>
            <translation>Référence du texte</translation>
        </message>
        <message>
            <source>Works council consulted on</source>
            <translation>Avis du CSE le</translation>
        </message>
        <message>
            <source>Needed before an employer's decision (French Labour code, L3121-12).</source>
            <translation>Nécessaire avant une décision unilatérale (Code du travail, L3121-12).</translation>
        </message>
        <message>
            <source>Labour inspection informed on</source>
            <translation>Inspection du travail informée le</translation>
        </message>
        <message>
            <source>Notice given to staff</source>
            <translation>Délai de prévenance</translation>
        </message>
        <message>
            <source>15 days unless a collective agreement says otherwise.</source>
            <translation>15 jours, sauf accord collectif contraire.</translation>
        </message>
        <message>
            <source>Maximum consecutive days</source>
            <translation>Jours consécutifs au plus</translation>
        </message>
        <message>
            <source>Compensation</source>
            <translation>Contrepartie</translation>
        </message>
        <message>
            <source>Money or rest; it is compulsory (French Labour code, L3121-9).</source>
            <translation>En argent ou en repos ; elle est obligatoire (Code du travail, L3121-9).</translation>
        </message>
        <message>
            <source>Compensation per week</source>
            <translation>Contrepartie par semaine</translation>
        </message>
        <message>
            <source>For a full week of rank 1.</source>
            <translation>Pour une semaine complète de rang 1.</translation>
        </message>
        <message>
            <source>Scale level</source>
            <translation>Niveau d’échelle</translation>
        </message>
        <message>
            <source>Scales</source>
            <translation>Échelles</translation>
        </message>
        <message>
            <source>What each level of likelihood and impact means here, so that two people rate the same event alike.</source>
            <translation>Ce que chaque niveau de vraisemblance et d’impact veut dire ici, pour que deux personnes cotent de la même façon.</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Échelle</translation>
        </message>
        <message>
            <source>Likelihood</source>
            <translation>Vraisemblance</translation>
        </message>
        <message>
            <source>Impact has a level 0, "none"; likelihood starts at 1.</source>
            <translation>L’impact a un niveau 0, « aucun » ; la vraisemblance commence à 1.</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>Définition</translation>
        </message>
        <message>
            <source>A measurable meaning: how often, how much, how long.</source>
            <translation>Un sens mesurable : combien de fois, combien d’argent, combien de temps.</translation>
        </message>
        <message>
            <source>Risk scenarios</source>
            <translation>Scénarios de sinistre</translation>
        </message>
        <message>
            <source>What could happen to you: how likely, how bad, before and after what you do against it.</source>
            <translation>Ce qui peut vous arriver : avec quelle vraisemblance et quelle gravité, avant et après vos mesures.</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Cause</translation>
        </message>
        <message>
            <source>Utilities</source>
            <translation>Énergie et fluides</translation>
        </message>
        <message>
            <source>IT</source>
            <translation>Informatique</translation>
        </message>
        <message>
            <source>Cyber attack</source>
            <translation>Cyberattaque</translation>
        </message>
        <message>
            <source>Supply</source>
            <translation>Approvisionnement</translation>
        </message>
        <message>
            <source>Regulation</source>
            <translation>Réglementation</translation>
        </message>
        <message>
            <source>Natural event</source>
            <translation>Événement naturel</translation>
        </message>
        <message>
            <source>Existing controls</source>
            <translation>Dispositifs existants</translation>
        </message>
        <message>
            <source>What already makes it rarer or milder.</source>
            <translation>Ce qui le rend déjà plus rare ou moins grave.</translation>
        </message>
        <message>
            <source>Warning signs</source>
            <translation>Signes avant-coureurs</translation>
        </message>
        <message>
            <source>What is lost</source>
            <translation>Ce qui est perdu</translation>
        </message>
        <message>
            <source>The functions that it hits.</source>
            <translation>Les activités touchées.</translation>
        </message>
        <message>
            <source>The resources that are lost; the outage is simulated from them.</source>
            <translation>Les ressources perdues ; la simulation de sinistre part d’elles.</translation>
        </message>
        <message>
            <source>Reference duration</source>
            <translation>Durée de référence</translation>
        </message>
        <message>
            <source>How long the plan assumes it lasts.</source>
            <translation>Combien de temps le plan suppose qu’il dure.</translation>
        </message>
        <message>
            <source>People left</source>
            <translation>Personnel restant</translation>
        </message>
        <message>
            <source>Share of lost teams that is still at work; empty means nobody.</source>
            <translation>Part des équipes touchées encore au travail ; vide : personne.</translation>
        </message>
        <message>
            <source>Risk rating</source>
            <translation>Cotation</translation>
        </message>
        <message>
            <source>Inherent likelihood</source>
            <translation>Vraisemblance brute</translation>
        </message>
        <message>
            <source>Without the controls.</source>
            <translation>Sans les dispositifs existants.</translation>
        </message>
        <message>
            <source>Inherent impact</source>
            <translation>Impact brut</translation>
        </message>
        <message>
            <source>Residual likelihood</source>
            <translation>Vraisemblance résiduelle</translation>
        </message>
        <message>
            <source>With the controls that are really in place.</source>
            <translation>Avec les dispositifs réellement en place.</translation>
        </message>
        <message>
            <source>Residual impact</source>
            <translation>Impact résiduel</translation>
        </message>
        <message>
            <source>Assessed on</source>
            <translation>Évalué le</translation>
        </message>
        <message>
            <source>Treatment and acceptance</source>
            <translation>Traitement et acceptation</translation>
        </message>
        <message>
            <source>Treatment</source>
            <translation>Traitement</translation>
        </message>
        <message>
            <source>Reduce</source>
            <translation>Réduire</translation>
        </message>
        <message>
            <source>Transfer</source>
            <translation>Transférer</translation>
        </message>
        <message>
            <source>Avoid</source>
            <translation>Éviter</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Accepter</translation>
        </message>
        <message>
            <source>Risk accepted by</source>
            <translation>Risque accepté par</translation>
        </message>
        <message>
            <source>The risk bands say who may accept it.</source>
            <translation>Les classes de risque disent qui peut l’accepter.</translation>
        </message>
        <message>
            <source>Accepted on</source>
            <translation>Accepté le</translation>
        </message>
        <message>
            <source>Accepted until</source>
            <translation>Accepté jusqu’au</translation>
        </message>
        <message>
            <source>After that day the decision must be taken again.</source>
            <translation>Après ce jour, la décision est à reprendre.</translation>
        </message>
        <message>
            <source>Reason for acceptance</source>
            <translation>Motif de l’acceptation</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Note attribuée</translation>
        </message>
        <message>
            <source>Scores</source>
            <translation>Notes attribuées</translation>
        </message>
        <message>
            <source>How the provider does on each criterion, from 0 to 5. The weights of the criteria say how much each one counts.</source>
            <translation>Ce que vaut le prestataire sur chaque critère, de 0 à 5. La pondération des critères dit combien chacun compte.</translation>
        </message>
        <message>
            <source>From 0 (nothing in place) to 5 (exemplary); below 3 is a failure on an eliminatory criterion.</source>
            <translation>De 0 (rien en place) à 5 (exemplaire) ; en dessous de 3, un critère éliminatoire n’est pas rempli.</translation>
        </message>
        <message>
            <source>On-call shifts</source>
            <translation>Périodes d’astreinte</translation>
        </message>
        <message>
            <source>Who is on call from when to when. Publish shifts in good time: people arrange their lives around them.</source>
            <translation>Qui est d’astreinte, de quand à quand. À publier assez tôt : chacun organise sa vie autour.</translation>
        </message>
        <message>
            <source>Published on</source>
            <translation>Publiée le</translation>
        </message>
        <message>
            <source>The day the person was told; 15 days ahead unless an agreement says otherwise (French Labour code, L3121-12).</source>
            <translation>Le jour où la personne a été prévenue ; 15 jours à l’avance, sauf accord (Code du travail, L3121-12).</translation>
        </message>
        <message>
            <source>Scheduled</source>
            <translation>Planifiée</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Effectuée</translation>
        </message>
        <message>
            <source>Called off</source>
            <translation>Annulée</translation>
        </message>
        <message>
            <source>Exceptional change</source>
            <translation>Changement exceptionnel</translation>
        </message>
        <message>
            <source>Replaces somebody at short notice; one clear day ahead is the minimum.</source>
            <translation>Remplace quelqu’un à bref délai ; un jour franc au minimum.</translation>
        </message>
        <message>
            <source>Reason for the change</source>
            <translation>Motif du changement</translation>
        </message>
        <message>
            <source>Skills</source>
            <translation>Compétences</translation>
        </message>
        <message>
            <source>What people must be able to do for the plan to work, and how many must be able to do it. A skill held by one person is a single point of failure.</source>
            <translation>Ce qu’il faut savoir faire pour que le plan fonctionne, et combien de personnes doivent le savoir. Une compétence détenue par une seule personne est un point unique de défaillance.</translation>
        </message>
        <message>
            <source>Domain</source>
            <translation>Domaine</translation>
        </message>
        <message>
            <source>Technical</source>
            <translation>Technique</translation>
        </message>
        <message>
            <source>Stress management</source>
            <translation>Gestion du stress</translation>
        </message>
        <message>
            <source>Outsourced task</source>
            <translation>Tâche externalisée</translation>
        </message>
        <message>
            <source>Continuity procedures</source>
            <translation>Procédures de continuité</translation>
        </message>
        <message>
            <source>Crisis management</source>
            <translation>Gestion de crise</translation>
        </message>
        <message>
            <source>Safety and first aid</source>
            <translation>Sécurité des personnes et secourisme</translation>
        </message>
        <message>
            <source>Security awareness</source>
            <translation>Sensibilisation à la sécurité</translation>
        </message>
        <message>
            <source>Validity</source>
            <translation>Validité</translation>
        </message>
        <message>
            <source>How long a qualification lasts before it must be refreshed; empty if it never ends.</source>
            <translation>Durée d’une habilitation avant recyclage ; vide si elle n’expire pas.</translation>
        </message>
        <message>
            <source>Minimum number of holders</source>
            <translation>Nombre minimal de titulaires</translation>
        </message>
        <message>
            <source>Two or more, so that nobody is indispensable.</source>
            <translation>Deux au moins, pour que personne ne soit indispensable.</translation>
        </message>
        <message>
            <source>Outsourced</source>
            <translation>Externalisée</translation>
        </message>
        <message>
            <source>Kept alive in-house so that you can take over if the provider fails.</source>
            <translation>Entretenue en interne pour pouvoir reprendre la main si le prestataire fait défaut.</translation>
        </message>
        <message>
            <source>Required skill</source>
            <translation>Compétence requise</translation>
        </message>
        <message>
            <source>Required skills</source>
            <translation>Compétences requises</translation>
        </message>
        <message>
            <source>What one must be able to do here. Only people whose qualification is still valid count.</source>
            <translation>Ce qu’il faut savoir faire ici. Seules comptent les personnes dont l’habilitation est encore valide.</translation>
        </message>
        <message>
            <source>Roster</source>
            <translation>Astreinte</translation>
        </message>
        <message>
            <source>Level at least</source>
            <translation>Niveau minimal</translation>
        </message>
        <message>
            <source>1 has notions, 2 works alone, 3 can train others.</source>
            <translation>1 a des notions, 2 travaille seul, 3 peut former.</translation>
        </message>
        <message>
            <source>1 Notion</source>
            <translation>1 Notions</translation>
        </message>
        <message>
            <source>2 Autonomous</source>
            <translation>2 Autonome</translation>
        </message>
        <message>
            <source>3 Trainer</source>
            <translation>3 Formateur</translation>
        </message>
        <message>
            <source>For a roster: the rank that needs the skill; empty for all ranks.</source>
            <translation>Pour une astreinte : le rang qui doit avoir la compétence ; vide pour tous.</translation>
        </message>
        <message>
            <source>How you carry on when something is lost: telework, another site, another provider, a generator. What counts is how fast, how much and for how long.</source>
            <translation>Comment continuer quand quelque chose est perdu : télétravail, autre site, autre prestataire, groupe électrogène. Ce qui compte : à quelle vitesse, à quelle hauteur, combien de temps.</translation>
        </message>
        <message>
            <source>Redundancy</source>
            <translation>Redondance</translation>
        </message>
        <message>
            <source>Alternate site</source>
            <translation>Site de repli</translation>
        </message>
        <message>
            <source>Telework</source>
            <translation>Télétravail</translation>
        </message>
        <message>
            <source>Manual workaround</source>
            <translation>Mode manuel</translation>
        </message>
        <message>
            <source>Staff backup</source>
            <translation>Renfort de personnel</translation>
        </message>
        <message>
            <source>Insourcing</source>
            <translation>Reprise en interne</translation>
        </message>
        <message>
            <source>Alternate provider</source>
            <translation>Autre prestataire</translation>
        </message>
        <message>
            <source>Automation</source>
            <translation>Automatisation</translation>
        </message>
        <message>
            <source>Power backup</source>
            <translation>Alimentation de secours</translation>
        </message>
        <message>
            <source>Data restore</source>
            <translation>Restauration de données</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>Stock</translation>
        </message>
        <message>
            <source>Mutual aid</source>
            <translation>Entraide</translation>
        </message>
        <message>
            <source>Insurance</source>
            <translation>Assurance</translation>
        </message>
        <message>
            <source>Planned suspension</source>
            <translation>Suspension organisée</translation>
        </message>
        <message>
            <source>Only an implemented solution counts in an outage.</source>
            <translation>Seule une solution mise en œuvre compte en cas de sinistre.</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>Proposée</translation>
        </message>
        <message>
            <source>Selected</source>
            <translation>Retenue</translation>
        </message>
        <message>
            <source>Implemented</source>
            <translation>Mise en œuvre</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Abandonnée</translation>
        </message>
        <message>
            <source>The contract under which it is supplied.</source>
            <translation>Le contrat au titre duquel elle est fournie.</translation>
        </message>
        <message>
            <source>Performance</source>
            <translation>Performances</translation>
        </message>
        <message>
            <source>Time from the decision until it works.</source>
            <translation>Temps entre la décision et la mise en service.</translation>
        </message>
        <message>
            <source>Age of the data one works with afterwards.</source>
            <translation>Ancienneté des données avec lesquelles on repart.</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>Capacité</translation>
        </message>
        <message>
            <source>Share of normal capacity that it gives.</source>
            <translation>Part de la capacité normale qu’elle apporte.</translation>
        </message>
        <message>
            <source>Endurance</source>
            <translation>Autonomie</translation>
        </message>
        <message>
            <source>How long it can be kept up; empty means without limit.</source>
            <translation>Combien de temps elle tient ; vide : sans limite.</translation>
        </message>
        <message>
            <source>What it protects</source>
            <translation>Ce qu’elle protège</translation>
        </message>
        <message>
            <source>Resources covered</source>
            <translation>Ressources couvertes</translation>
        </message>
        <message>
            <source>The resources that it replaces when they are lost.</source>
            <translation>Les ressources qu’elle remplace quand elles sont perdues.</translation>
        </message>
        <message>
            <source>Scenarios</source>
            <translation>Scénarios</translation>
        </message>
        <message>
            <source>The scenarios in which it helps.</source>
            <translation>Les scénarios où elle aide.</translation>
        </message>
        <message>
            <source>Resources used</source>
            <translation>Ressources utilisées</translation>
        </message>
        <message>
            <source>What it needs itself: if one of these is lost, it fails.</source>
            <translation>Ce dont elle a besoin elle-même : si l’une est perdue, elle fait défaut.</translation>
        </message>
        <message>
            <source>Conditions and cost</source>
            <translation>Conditions et coût</translation>
        </message>
        <message>
            <source>Prerequisites</source>
            <translation>Prérequis</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>Limites</translation>
        </message>
        <message>
            <source>Set-up cost</source>
            <translation>Coût de mise en place</translation>
        </message>
        <message>
            <source>Selected on</source>
            <translation>Retenue le</translation>
        </message>
        <message>
            <source>Selected by</source>
            <translation>Retenue par</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Étape</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Étapes</translation>
        </message>
        <message>
            <source>The actions of the procedure, in order: when, who, what, and how one knows that it is done.</source>
            <translation>Les actions de la procédure, dans l’ordre : quand, qui, quoi, et à quoi l’on voit que c’est fait.</translation>
        </message>
        <message>
            <source>At T+</source>
            <translation>À T+</translation>
        </message>
        <message>
            <source>Time after the trigger at which the step starts.</source>
            <translation>Temps après le déclenchement où l’étape commence.</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>Phase</translation>
        </message>
        <message>
            <source>Reflex</source>
            <translation>Réflexe</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Ce qu’il faut faire</translation>
        </message>
        <message>
            <source>Who does it; a role rather than a name, where one exists.</source>
            <translation>Qui le fait ; un rôle plutôt qu’un nom, quand il existe.</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>Who does it, where no role fits.</source>
            <translation>Qui le fait, quand aucun rôle ne convient.</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Appeler</translation>
        </message>
        <message>
            <source>The number to dial in this step is printed on the card.</source>
            <translation>Le numéro à composer à cette étape est imprimé sur la fiche.</translation>
        </message>
        <message>
            <source>What is needed for it.</source>
            <translation>Ce qu’il faut pour cela.</translation>
        </message>
        <message>
            <source>Expected result</source>
            <translation>Résultat attendu</translation>
        </message>
        <message>
            <source>How one knows that the step is done.</source>
            <translation>À quoi l’on voit que l’étape est faite.</translation>
        </message>
        <message>
            <source>Vulnerability survey</source>
            <translation>Enquête de vulnérabilité</translation>
        </message>
        <message>
            <source>Simple questions about IT, premises, processes, people and providers that bring weak spots to light.</source>
            <translation>Des questions simples sur l’informatique, les locaux, les processus, les personnes et les prestataires, pour mettre au jour les points faibles.</translation>
        </message>
        <message>
            <source>IT and communications</source>
            <translation>Informatique et communications</translation>
        </message>
        <message>
            <source>Premises and equipment</source>
            <translation>Locaux et équipements</translation>
        </message>
        <message>
            <source>Processes</source>
            <translation>Processus</translation>
        </message>
        <message>
            <source>Human resources</source>
            <translation>Ressources humaines</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>Partly</source>
            <translation>En partie</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Gravité</translation>
        </message>
        <message>
            <source>How much it would hurt if the answer is no: 1 minor, 4 critical.</source>
            <translation>Ce que coûterait une réponse négative : 1 mineure, 4 critique.</translation>
        </message>
        <message>
            <source>1 Minor</source>
            <translation>1 Mineure</translation>
        </message>
        <message>
            <source>2 Significant</source>
            <translation>2 Significative</translation>
        </message>
        <message>
            <source>3 Serious</source>
            <translation>3 Grave</translation>
        </message>
        <message>
            <source>4 Critical</source>
            <translation>4 Critique</translation>
        </message>
        <message>
            <source>Answered on</source>
            <translation>Répondu le</translation>
        </message>
        <message>
            <source>Answered by</source>
            <translation>Répondu par</translation>
        </message>
        <message>
            <source>The resource that is the weak spot.</source>
            <translation>La ressource qui est le point faible.</translation>
        </message>
        <message>
            <source>The scenario that this weakness makes worse.</source>
            <translation>Le scénario que cette faiblesse aggrave.</translation>
        </message>
        <message>
            <source>Tested element</source>
            <translation>Élément testé</translation>
        </message>
        <message>
            <source>Tested elements</source>
            <translation>Éléments testés</translation>
        </message>
        <message>
            <source>What was put to the test, and what was measured. These figures are the proof that recovery times hold.</source>
            <translation>Ce qui a été mis à l’épreuve, et ce qui a été mesuré. Ces chiffres prouvent que les délais de reprise tiennent.</translation>
        </message>
        <message>
            <source>Fill in one of function, resource, backup solution or call tree.</source>
            <translation>À renseigner : une activité, une ressource, une solution de secours ou un arbre d’appel, un seul des quatre.</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Réussi</translation>
        </message>
        <message>
            <source>Partly passed</source>
            <translation>Partiellement réussi</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Échoué</translation>
        </message>
        <message>
            <source>Not tested</source>
            <translation>Non testé</translation>
        </message>
        <message>
            <source>Time achieved</source>
            <translation>Délai constaté</translation>
        </message>
        <message>
            <source>From the start of the outage to working again; compare with the RTO of the function or the RTA of the solution.</source>
            <translation>De l’interruption à la remise en marche ; à comparer au délai de reprise (RTO) de l’activité ou au RTA de la solution.</translation>
        </message>
        <message>
            <source>Data loss achieved</source>
            <translation>Perte de données constatée</translation>
        </message>
        <message>
            <source>Age of the data that came back; compare with the RPO.</source>
            <translation>Âge des données récupérées ; à comparer à la PDMA (RPO).</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Tâches</translation>
        </message>
        <message>
            <source>What is done every day in this function, and what of it must be kept up, reduced or suspended in a crisis.</source>
            <translation>Ce qui se fait chaque jour dans cette activité, et ce qu’il faut maintenir, réduire ou suspendre en crise.</translation>
        </message>
        <message>
            <source>In degraded mode</source>
            <translation>En mode dégradé</translation>
        </message>
        <message>
            <source>Maintain</source>
            <translation>Maintenir</translation>
        </message>
        <message>
            <source>Suspend</source>
            <translation>Suspendre</translation>
        </message>
        <message>
            <source>continuous</source>
            <translation>en continu</translation>
        </message>
        <message>
            <source>daily</source>
            <translation>quotidienne</translation>
        </message>
        <message>
            <source>weekly</source>
            <translation>hebdomadaire</translation>
        </message>
        <message>
            <source>monthly</source>
            <translation>mensuelle</translation>
        </message>
        <message>
            <source>on request</source>
            <translation>à la demande</translation>
        </message>
        <message>
            <source>Done by</source>
            <translation>Assurée par</translation>
        </message>
        <message>
            <source>Training sessions</source>
            <translation>Sessions de formation</translation>
        </message>
        <message>
            <source>Sessions planned and held, with who came and how well they did. Good plans fail when nobody has been trained to use them.</source>
            <translation>Les sessions prévues et tenues, avec les présents et leurs résultats. Un bon plan échoue quand personne n’a appris à s’en servir.</translation>
        </message>
        <message>
            <source>Trainer</source>
            <translation>Formateur</translation>
        </message>
        <message>
            <source>A person or an outside body.</source>
            <translation>Une personne ou un organisme extérieur.</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Tenue</translation>
        </message>
        <message>
            <source>Waiver</source>
            <translation>Dérogation</translation>
        </message>
        <message>
            <source>Waivers</source>
            <translation>Dérogations</translation>
        </message>
        <message>
            <source>Findings of the plan audit that you accept for now, with a reason, a name and a date. They stay visible, and come back when the date has passed.</source>
            <translation>Les constats de l’audit du plan que vous acceptez pour l’instant, avec un motif, un nom et une date. Ils restent visibles et reviennent une fois la date passée.</translation>
        </message>
        <message>
            <source>Audit rule</source>
            <translation>Règle d’audit</translation>
        </message>
        <message>
            <source>The number of the rule, for example CTR-004.</source>
            <translation>Le numéro de la règle, par exemple CTR-004.</translation>
        </message>
        <message>
            <source>Concerns</source>
            <translation>Concerne</translation>
        </message>
        <message>
            <source>What the finding is about, written as the audit writes it, for example CT01/sweep_clause.</source>
            <translation>L’objet du constat, écrit comme dans l’audit, par exemple CT01/sweep_clause.</translation>
        </message>
        <message>
            <source>Why it is acceptable, so that an auditor understands it in two years.</source>
            <translation>Pourquoi c’est acceptable, pour qu’un auditeur le comprenne dans deux ans.</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Jusqu’au</translation>
        </message>
        <message>
            <source>Coverage window</source>
            <translation>Plage à couvrir</translation>
        </message>
        <message>
            <source>Coverage windows</source>
            <translation>Plages à couvrir</translation>
        </message>
        <message>
            <source>The hours of the week when somebody must be on call. Every one of these hours needs a shift at each rank.</source>
            <translation>Les heures de la semaine où quelqu’un doit être d’astreinte. Chacune de ces heures demande une période d’astreinte à chaque rang.</translation>
        </message>
        <message>
            <source>Weekday</source>
            <translation>Jour de la semaine</translation>
        </message>
        <message>
            <source>1 = Monday ... 7 = Sunday.</source>
            <translation>1 = lundi … 7 = dimanche.</translation>
        </message>
        <message>
            <source>24:00 is midnight; a night is two windows, one on each day.</source>
            <translation>24:00 est minuit ; une nuit s’écrit en deux plages, une par jour.</translation>
        </message>
        <message>
            <source>Working hours</source>
            <translation>Horaires de travail</translation>
        </message>
        <message>
            <source>The usual working week; rest times after an on-call intervention are computed from it.</source>
            <translation>La semaine habituelle de travail ; les repos après une intervention d’astreinte en sont déduits.</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>1 is Monday, 7 is Sunday.</source>
            <translation>1 pour lundi, 7 pour dimanche.</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>Lundi</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <translation>Mardi</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <translation>Mercredi</translation>
        </message>
        <message>
            <source>Thursday</source>
            <translation>Jeudi</translation>
        </message>
        <message>
            <source>Friday</source>
            <translation>Vendredi</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>Samedi</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>Dimanche</translation>
        </message>
        <message>
            <source>MTPD</source>
            <comment>dmia_is_rto</comment>
            <translation>TAMT (MTPD)</translation>
        </message>
        <message>
            <source>MTPD</source>
            <comment>iso</comment>
            <translation>DMTP (MTPD)</translation>
        </message>
        <message>
            <source>MTPD justification</source>
            <comment>dmia_is_rto</comment>
            <translation>Justification du TAMT (MTPD)</translation>
        </message>
        <message>
            <source>MTPD justification</source>
            <comment>iso</comment>
            <translation>Justification de la DMTP (MTPD)</translation>
        </message>
        <message>
            <source>RTO</source>
            <comment>dmia_is_rto</comment>
            <translation>DMIA (RTO)</translation>
        </message>
        <message>
            <source>RTO</source>
            <comment>iso</comment>
            <translation>Objectif de délai de reprise (RTO)</translation>
        </message>
        <message>
            <source>From the start of the outage to working again; compare with the RTO of the function or the RTA of the solution.</source>
            <comment>dmia_is_rto</comment>
            <translation>De l’interruption à la remise en marche ; à comparer à la DMIA (RTO) de l’activité ou au RTA de la solution.</translation>
        </message>
        <message>
            <source>From the start of the outage to working again; compare with the RTO of the function or the RTA of the solution.</source>
            <comment>iso</comment>
            <translation>De l’interruption à la remise en marche ; à comparer à l’objectif de délai de reprise (RTO) de l’activité ou au RTA de la solution.</translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <source>Somebody else has taken this plan over. Save yours under another name.</source>
            <translation>Quelqu’un d’autre a pris la main sur ce plan. Enregistrez le vôtre sous un autre nom.</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <source>Add a row</source>
            <translation>Ajouter une fiche</translation>
        </message>
        <message>
            <source>Duplicate the row</source>
            <translation>Dupliquer la fiche</translation>
        </message>
        <message>
            <source>Delete the selected rows</source>
            <translation>Supprimer les fiches choisies</translation>
        </message>
        <message>
            <source>Filter the list</source>
            <translation>Filtrer la liste</translation>
        </message>
        <message>
            <source>From the list into the form; in a form, keep the field</source>
            <translation>De la liste au formulaire ; dans un formulaire, valider le champ</translation>
        </message>
        <message>
            <source>Take back what is being typed</source>
            <translation>Abandonner la saisie en cours</translation>
        </message>
        <message>
            <source>From the sections to the list, to the form, and round</source>
            <translation>Des rubriques à la liste, au formulaire, et retour</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Partout</translation>
        </message>
        <message>
            <source>In a list</source>
            <translation>Dans une liste</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>Sections of the plan</source>
            <translation>Rubriques du plan</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Accueil</translation>
        </message>
        <message>
            <source>Control</source>
            <extracomment>The section with the history and, later, the audit of the plan</extracomment>
            <translation>Contrôle</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Publication</translation>
        </message>
        <message>
            <source>Preview and print</source>
            <translation>Aperçu et impression</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n row(s)</source>
            <translation>
                <numerusform>%1, %n fiche</numerusform>
                <numerusform>%1, %n fiches</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TablePage</name>
        <message>
            <source>Nothing here yet</source>
            <translation>Rien ici pour l’instant</translation>
        </message>
        <message>
            <source>Start this list</source>
            <translation>Commencer cette liste</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtrer</translation>
        </message>
        <message>
            <source>Filter the list</source>
            <translation>Filtrer la liste</translation>
        </message>
        <message>
            <source>Shows only the rows that hold these words (Ctrl+F)</source>
            <translation>N’affiche que les fiches qui contiennent ces mots (Ctrl+F)</translation>
        </message>
        <message>
            <source>Duplicate the row (Ctrl+D)</source>
            <translation>Dupliquer la fiche (Ctrl+D)</translation>
        </message>
        <message>
            <source>Duplicate the row</source>
            <translation>Dupliquer la fiche</translation>
        </message>
        <message>
            <source>Delete the selected rows (Del)</source>
            <translation>Supprimer les fiches choisies (Suppr)</translation>
        </message>
        <message>
            <source>Delete the selected rows</source>
            <translation>Supprimer les fiches choisies</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Add a row (Ctrl+Enter)</source>
            <translation>Ajouter une fiche (Ctrl+Entrée)</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) selected</source>
            <translation>
                <numerusform>%n fiche choisie</numerusform>
                <numerusform>%n fiches choisies</numerusform>
            </translation>
        </message>
        <message>
            <source>No row holds these words</source>
            <translation>Aucune fiche ne contient ces mots</translation>
        </message>
        <message>
            <source>Choose a row in the list</source>
            <translation>Choisissez une fiche dans la liste</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <extracomment>How many rows the filter leaves, of how many</extracomment>
            <translation>%1 sur %2</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Business continuity plans that prove themselves: written offline, printed for those who act, rehearsed.</source>
            <translation>Des plans de continuité d’activité qui se prouvent eux-mêmes : écrits hors ligne, imprimés pour ceux qui agissent, répétés en exercice.</translation>
        </message>
        <message>
            <source>New plan</source>
            <translation>Nouveau plan</translation>
        </message>
        <message>
            <source>Open a plan…</source>
            <translation>Ouvrir un plan…</translation>
        </message>
        <message>
            <source>Open the example</source>
            <translation>Ouvrir l’exemple</translation>
        </message>
        <message>
            <source>Opened last</source>
            <translation>Ouverts récemment</translation>
        </message>
    </context>
    <context>
        <name>main</name>
        <message>
            <source>Edits business continuity plans.</source>
            <translation>Édite des plans de continuité d’activité.</translation>
        </message>
        <message>
            <source>The plan to open.</source>
            <translation>Le plan à ouvrir.</translation>
        </message>
        <message>
            <source>Open the example plan.</source>
            <translation>Ouvre le plan d’exemple.</translation>
        </message>
    </context>
</TS>
