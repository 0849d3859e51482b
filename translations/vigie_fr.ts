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
            <translation>L’éditeur de plans de continuité d’activité, preuves à l’appui.</translation>
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
            <translation>Re&amp;chercher une fiche ou une commande…</translation>
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
        <message>
            <source>&amp;What if?</source>
            <translation>&amp;Et si ?</translation>
        </message>
        <message>
            <source>Wea&amp;k points</source>
            <translation>&amp;Points faibles</translation>
        </message>
        <message>
            <source>&amp;Audit</source>
            <translation>&amp;Audit</translation>
        </message>
        <message>
            <source>Crisis-day &amp;kit…</source>
            <translation>&amp;Kit du jour de crise…</translation>
        </message>
        <message>
            <source>Approval and &amp;revisions</source>
            <translation>Approbation et &amp;révisions</translation>
        </message>
        <message>
            <source>&amp;Verify a PDF…</source>
            <translation>&amp;Vérifier un PDF…</translation>
        </message>
    </context>
    <context>
        <name>ApprovalDialog</name>
        <message>
            <source>Approve</source>
            <translation>Approuver</translation>
        </message>
        <message>
            <source>Approve the plan</source>
            <translation>Approuver le plan</translation>
        </message>
        <message>
            <source>The printed plan and its fingerprint are kept in the file. What comes before can then no longer be undone; the next change of content makes the plan a draft again.</source>
            <translation>Le plan imprimé et son empreinte sont conservés dans le fichier. Ce qui précède ne pourra plus être annulé ; la prochaine modification du contenu remettra le plan en brouillon.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
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
        <name>Audit</name>
        <message>
            <source>Error</source>
            <translation>Erreur</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Avertissement</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Remarque</translation>
        </message>
        <message>
            <source>Waived: %1</source>
            <extracomment>%1 is the reason of a waiver</extracomment>
            <translation>Dérogation : %1</translation>
        </message>
        <message>
            <source>Waived until %1: %2</source>
            <extracomment>%1 is a date, %2 the reason of a waiver</extracomment>
            <translation>Dérogation jusqu’au %1 : %2</translation>
        </message>
        <message>
            <source>To do: %1 (%2)</source>
            <extracomment>%1 says what to do, %2 names the clauses of standards that ask for it</extracomment>
            <translation>À faire : %1 (%2)</translation>
        </message>
        <message>
            <source>No rule had anything to look at.</source>
            <translation>Aucune règle n’a trouvé de quoi juger.</translation>
        </message>
        <message>
            <source>Score %1 of 100: errors %2, warnings %3, notes %4, waived %5.</source>
            <extracomment>%1 is a number from 0 to 100; the others are counts</extracomment>
            <translation>Score %1 sur 100 : erreurs %2, avertissements %3, remarques %4, dérogations %5.</translation>
        </message>
        <message>
            <source>Audit of %1 on %2</source>
            <extracomment>%1 is a plan, %2 a date</extracomment>
            <translation>Audit de %1 au %2</translation>
        </message>
        <message>
            <source>Not checked, because the plan has nothing of the kind: %1</source>
            <extracomment>%1 is a list of audit rules</extracomment>
            <translation>Non vérifiées, car le plan ne contient rien de ce genre : %1</translation>
        </message>
        <message>
            <source>This audit is an aid to review; it certifies nothing.</source>
            <translation>Cet audit est une aide à la revue ; il ne certifie rien.</translation>
        </message>
        <message>
            <source>Rules: %1</source>
            <extracomment>%1 is a list of audit rules</extracomment>
            <translation>Règles : %1</translation>
        </message>
        <message>
            <source>%1 was due on %2 and is not finished.</source>
            <translation>%1 devait être achevée le %2 et ne l’est pas.</translation>
        </message>
        <message>
            <source>%1 has neither owner nor due date.</source>
            <translation>%1 n’a ni responsable ni échéance.</translation>
        </message>
        <message>
            <source>%1 has no owner.</source>
            <translation>%1 n’a pas de responsable.</translation>
        </message>
        <message>
            <source>%1 has no due date.</source>
            <translation>%1 n’a pas d’échéance.</translation>
        </message>
        <message>
            <source>%1 was done on %2 and nobody has checked that it worked.</source>
            <translation>%1 a été réalisée le %2 et son efficacité n’a pas été vérifiée.</translation>
        </message>
        <message>
            <source>No action follows from “%1” (%2).</source>
            <translation>Aucune action ne découle de « %1 » (%2).</translation>
        </message>
        <message>
            <source>No action was decided on “%1” (%2).</source>
            <translation>Aucune action n’a été décidée sur « %1 » (%2).</translation>
        </message>
        <message>
            <source>“%1” dates from %2 and its action %3 is still open.</source>
            <translation>« %1 » date du %2 et son action %3 est toujours ouverte.</translation>
        </message>
        <message>
            <source>ISO 22301 10.1</source>
            <translation>ISO 22301 10.1</translation>
        </message>
        <message>
            <source>An action is overdue</source>
            <translation>Une action est en retard</translation>
        </message>
        <message>
            <source>Do it or set a new date with a reason</source>
            <translation>La réaliser ou fixer une nouvelle échéance motivée</translation>
        </message>
        <message>
            <source>An action has no owner or no due date</source>
            <translation>Une action n’a pas de responsable ou d’échéance</translation>
        </message>
        <message>
            <source>Complete the action</source>
            <translation>Compléter l’action</translation>
        </message>
        <message>
            <source>ISO 22301 10.1 d)</source>
            <translation>ISO 22301 10.1 d)</translation>
        </message>
        <message>
            <source>The effect of an action has not been checked</source>
            <translation>L’efficacité d’une action n’a pas été vérifiée</translation>
        </message>
        <message>
            <source>Check the effectiveness</source>
            <translation>Vérifier l’efficacité</translation>
        </message>
        <message>
            <source>A nonconformity has no action</source>
            <translation>Une non-conformité est sans action</translation>
        </message>
        <message>
            <source>Create the corrective action</source>
            <translation>Créer l’action corrective</translation>
        </message>
        <message>
            <source>A major nonconformity has been open for more than 90 days</source>
            <translation>Une non-conformité majeure est ouverte depuis plus de 90 jours</translation>
        </message>
        <message>
            <source>Escalate to management</source>
            <translation>Saisir la direction</translation>
        </message>
        <message>
            <source>ISO 22301 10.2</source>
            <translation>ISO 22301 10.2</translation>
        </message>
        <message>
            <source>Nothing was decided on a finding</source>
            <translation>Un constat est resté sans suite</translation>
        </message>
        <message>
            <source>Decide: action or no follow-up</source>
            <translation>Décider : action ou sans suite</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <source>never</source>
            <translation>jamais</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <extracomment>%1 is a list of rows, %n how many are not named</extracomment>
            <translation>
                <numerusform>%1 et %n autre</numerusform>
                <numerusform>%1 et %n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>No call tree says who alerts whom.</source>
            <translation>Aucun arbre d’appel ne dit qui alerte qui.</translation>
        </message>
        <message>
            <source>No alert tree reaches the role %1.</source>
            <translation>Aucun arbre d’alerte n’atteint le rôle %1.</translation>
        </message>
        <message>
            <source>No alert tree reaches %1, who answers for the vital function %2.</source>
            <translation>Aucun arbre d’alerte n’atteint %1, responsable de l’activité vitale %2.</translation>
        </message>
        <message>
            <source>The channel or the time to answer is not given for: %1.</source>
            <translation>Le canal ou le délai de réponse manque pour : %1.</translation>
        </message>
        <message>
            <source>More than %1 calls are left to one caller: %2.</source>
            <translation>Plus de %1 appels reposent sur un même appelant : %2.</translation>
        </message>
        <message>
            <source>No message is ready for: %1.</source>
            <translation>Aucun message n’est prêt pour : %1.</translation>
        </message>
        <message>
            <source>Somebody must be notified within %1, but nothing says who.</source>
            <translation>Une notification est due sous %1, mais le destinataire n’est pas désigné.</translation>
        </message>
        <message>
            <source>The tree has no calls.</source>
            <translation>L’arbre n’a aucun maillon.</translation>
        </message>
        <message>
            <source>These calls wait for each other in a circle: %1.</source>
            <translation>Ces appels s’attendent l’un l’autre en boucle : %1.</translation>
        </message>
        <message>
            <source>The caller is not in the tree for: %1.</source>
            <translation>L’appelant n’est pas dans l’arbre pour : %1.</translation>
        </message>
        <message>
            <source>No call starts the tree.</source>
            <translation>Aucun maillon ne lance l’arbre.</translation>
        </message>
        <message>
            <source>These people are to be called or texted, and have no telephone number: %1.</source>
            <translation>Ces personnes sont à joindre par téléphone ou SMS et n’ont pas de numéro : %1.</translation>
        </message>
        <message>
            <source>No role is named to release the message “%1”.</source>
            <translation>Aucun rôle n’est désigné pour valider le message « %1 ».</translation>
        </message>
        <message>
            <source>ISO 22301 8.4.3; NIST 800-34 (call tree)</source>
            <translation>ISO 22301 8.4.3 ; NIST 800-34 (arbre d’appel)</translation>
        </message>
        <message>
            <source>There is no alert tree</source>
            <translation>Il n’y a pas d’arbre d’alerte</translation>
        </message>
        <message>
            <source>Create the alert tree</source>
            <translation>Créer l’arbre d’alerte</translation>
        </message>
        <message>
            <source>ISO 22301 8.4.3</source>
            <translation>ISO 22301 8.4.3</translation>
        </message>
        <message>
            <source>A crisis role, or the owner of a vital function, is reached by no alert tree</source>
            <translation>Un rôle de crise ou le responsable d’une activité vitale n’est atteint par aucun arbre d’alerte</translation>
        </message>
        <message>
            <source>Add the node</source>
            <translation>Ajouter le maillon</translation>
        </message>
        <message>
            <source>A call has no channel or no time to answer</source>
            <translation>Un maillon n’a pas de canal ou pas de délai de réponse</translation>
        </message>
        <message>
            <source>Complete the node</source>
            <translation>Compléter le maillon</translation>
        </message>
        <message>
            <source>Good practice</source>
            <translation>Bonne pratique</translation>
        </message>
        <message>
            <source>One caller has too many people to reach in time</source>
            <translation>Un appelant a trop de personnes à joindre à temps</translation>
        </message>
        <message>
            <source>Add an intermediate caller</source>
            <translation>Ajouter un appelant intermédiaire</translation>
        </message>
        <message>
            <source>ISO 22301 8.4.3; ReCyF 14.9</source>
            <translation>ISO 22301 8.4.3 ; ReCyF 14.9</translation>
        </message>
        <message>
            <source>An audience has no message ready</source>
            <translation>Un public n’a pas de message prêt</translation>
        </message>
        <message>
            <source>Write a pre-approved message</source>
            <translation>Rédiger un message préapprouvé</translation>
        </message>
        <message>
            <source>GDPR art. 33; NIS2 art. 23; DORA 19</source>
            <translation>RGPD art. 33 ; NIS2 art. 23 ; DORA 19</translation>
        </message>
        <message>
            <source>A notification is due to nobody</source>
            <translation>Une notification n’a pas de destinataire</translation>
        </message>
        <message>
            <source>Record whom to notify</source>
            <translation>Indiquer qui doit être notifié</translation>
        </message>
        <message>
            <source>A call tree is broken</source>
            <translation>Un arbre d’appel est rompu</translation>
        </message>
        <message>
            <source>Repair the tree</source>
            <translation>Réparer l’arbre</translation>
        </message>
        <message>
            <source>Somebody in a call tree has no telephone number</source>
            <translation>Une personne d’un arbre d’appel n’a pas de numéro de téléphone</translation>
        </message>
        <message>
            <source>Complete the directory</source>
            <translation>Compléter l’annuaire</translation>
        </message>
        <message>
            <source>ISO 22301 8.4.3; ANSSI crisis self-assessment 7.1</source>
            <translation>ISO 22301 8.4.3 ; ANSSI, autoévaluation de crise 7.1</translation>
        </message>
        <message>
            <source>Nobody is named to release a message</source>
            <translation>Personne n’est désigné pour valider un message</translation>
        </message>
        <message>
            <source>Name who validates the message</source>
            <translation>Désigner qui valide le message</translation>
        </message>
        <message>
            <source>Nothing is recorded about the required clause “%1” (%2).</source>
            <translation>Rien n’est renseigné sur la clause obligatoire « %1 » (%2).</translation>
        </message>
        <message>
            <source>The contract lacks the required clause “%1” (%2).</source>
            <translation>Le contrat n’a pas la clause obligatoire « %1 » (%2).</translation>
        </message>
        <message>
            <source>The contract holds only part of the required clause “%1” (%2).</source>
            <translation>Le contrat ne contient qu’une partie de la clause obligatoire « %1 » (%2).</translation>
        </message>
        <message>
            <source>Clauses that this contract needs are marked as not applicable: %1.</source>
            <translation>Des clauses nécessaires à ce contrat sont déclarées sans objet : %1.</translation>
        </message>
        <message>
            <source>The contract lacks the optional clause “%1”.</source>
            <translation>Le contrat n’a pas la clause facultative « %1 ».</translation>
        </message>
        <message>
            <source>The contract holds only part of the optional clause “%1”.</source>
            <translation>Le contrat ne contient qu’une partie de la clause facultative « %1 ».</translation>
        </message>
        <message>
            <source>The provider handles personal data; nothing is recorded about an agreement under article 28 of the GDPR.</source>
            <translation>Le prestataire traite des données personnelles ; rien n’est renseigné sur un accord au titre de l’article 28 du RGPD.</translation>
        </message>
        <message>
            <source>The provider handles personal data; the agreement under article 28 of the GDPR is marked “%1”.</source>
            <translation>Le prestataire traite des données personnelles ; l’accord au titre de l’article 28 du RGPD est noté « %1 ».</translation>
        </message>
        <message>
            <source>The contract is recorded as in force but ended on %1, and does not renew by itself.</source>
            <translation>Le contrat est indiqué en vigueur, mais il a pris fin le %1 et ne se reconduit pas tacitement.</translation>
        </message>
        <message>
            <source>Notice must be given by %1, or the contract renews by itself; nothing has been decided in the year before.</source>
            <translation>Le préavis doit être donné au plus tard le %1, sinon le contrat se reconduit tacitement ; rien n’a été décidé dans l’année qui précède.</translation>
        </message>
        <message>
            <source>Notice could be given until %1. No decision is recorded: the contract renews by itself after %2.</source>
            <translation>Le préavis pouvait être donné jusqu’au %1. Aucune décision n’est enregistrée : le contrat se reconduit tacitement après le %2.</translation>
        </message>
        <message>
            <source>The contract renews by itself and no notice period is recorded.</source>
            <translation>Le contrat se reconduit tacitement et aucun préavis n’est renseigné.</translation>
        </message>
        <message>
            <source>The contract ends on %1, and nothing has been decided in the year before.</source>
            <translation>Le contrat prend fin le %1, et rien n’a été décidé dans l’année qui précède.</translation>
        </message>
        <message>
            <source>The contract is critical, and no contractual indicator measures the service.</source>
            <translation>Le contrat est critique, et aucun indicateur contractuel ne mesure le service.</translation>
        </message>
        <message>
            <source>The contract is critical, and says nothing of what the provider owes when a service level is missed.</source>
            <translation>Le contrat est critique et ne dit rien de ce que doit le prestataire quand un niveau de service n’est pas tenu.</translation>
        </message>
        <message>
            <source>The provider undertakes to restore the service within %1; %2 needs %3 within %4, and no solution in place is as fast.</source>
            <translation>Le prestataire s’engage à rétablir le service sous %1 ; %2 a besoin de %3 sous %4, et aucune solution en place n’est aussi rapide.</translation>
        </message>
        <message>
            <source>The contract is critical and has no exit plan.</source>
            <translation>Le contrat est critique et n’a pas de plan de sortie.</translation>
        </message>
        <message>
            <source>The contract is critical, and no transition period is recorded.</source>
            <translation>Le contrat est critique, et aucune période de transition n’est renseignée.</translation>
        </message>
        <message>
            <source>It is not recorded in which countries the personal data are kept.</source>
            <translation>Les pays où sont conservées les données personnelles ne sont pas renseignés.</translation>
        </message>
        <message>
            <source>Personal data are kept outside the European Economic Area: %1.</source>
            <translation>Des données personnelles sont conservées hors de l’Espace économique européen : %1.</translation>
        </message>
        <message>
            <source>The contract is critical. Its last steering committee or milestone meeting was held on %1; the next was due by %2.</source>
            <translation>Le contrat est critique. Son dernier comité de pilotage ou sa dernière réunion d’étape date du %1 ; la suite était attendue au plus tard le %2.</translation>
        </message>
        <message>
            <source>The contract is critical, and no steering committee or milestone meeting was ever held.</source>
            <translation>Le contrat est critique, et aucun comité de pilotage ni aucune réunion d’étape ne s’est jamais tenu.</translation>
        </message>
        <message>
            <source>The contract is critical and concerns ICT or personal data. The last audit of the provider was held on %1; the next was due by %2.</source>
            <translation>Le contrat est critique et touche aux TIC ou à des données personnelles. Le dernier audit du prestataire date du %1 ; le suivant était attendu au plus tard le %2.</translation>
        </message>
        <message>
            <source>The yearly cost of the contract is not recorded.</source>
            <translation>Le coût annuel du contrat n’est pas renseigné.</translation>
        </message>
        <message>
            <source>Nobody is named to follow the contract.</source>
            <translation>Personne n’est désigné pour suivre le contrat.</translation>
        </message>
        <message>
            <source>DORA 30(2), 30(3); GDPR 28(3)</source>
            <translation>DORA 30(2), 30(3) ; RGPD 28(3)</translation>
        </message>
        <message>
            <source>A required clause is missing</source>
            <translation>Une clause obligatoire manque</translation>
        </message>
        <message>
            <source>Negotiate an amendment</source>
            <translation>Négocier un avenant</translation>
        </message>
        <message>
            <source>DORA 30</source>
            <translation>DORA 30</translation>
        </message>
        <message>
            <source>A required clause is incomplete</source>
            <translation>Une clause obligatoire est incomplète</translation>
        </message>
        <message>
            <source>Complete the clause</source>
            <translation>Compléter la clause</translation>
        </message>
        <message>
            <source>A required clause is marked as not applicable</source>
            <translation>Une clause obligatoire est déclarée sans objet</translation>
        </message>
        <message>
            <source>Justify or add the clause</source>
            <translation>Justifier ou ajouter la clause</translation>
        </message>
        <message>
            <source>An optional clause is missing or incomplete</source>
            <translation>Une clause facultative manque ou est incomplète</translation>
        </message>
        <message>
            <source>Consider it at the next negotiation</source>
            <translation>L’envisager à la prochaine négociation</translation>
        </message>
        <message>
            <source>A contract in force is past its end</source>
            <translation>Un contrat en vigueur a dépassé son terme</translation>
        </message>
        <message>
            <source>Renew, extend or close</source>
            <translation>Renouveler, prolonger ou clore</translation>
        </message>
        <message>
            <source>The notice deadline of a tacit renewal is near</source>
            <translation>L’échéance de préavis d’une reconduction tacite approche</translation>
        </message>
        <message>
            <source>Decide before the deadline: renew, renegotiate, terminate</source>
            <translation>Décider avant l’échéance : renouveler, renégocier, résilier</translation>
        </message>
        <message>
            <source>A contract will renew by itself without a decision</source>
            <translation>Un contrat va se reconduire tacitement sans décision</translation>
        </message>
        <message>
            <source>Record the decision; diarise the next deadline</source>
            <translation>Enregistrer la décision ; noter la prochaine échéance à l’agenda</translation>
        </message>
        <message>
            <source>A tacit renewal has no notice period</source>
            <translation>Une reconduction tacite n’a pas de préavis</translation>
        </message>
        <message>
            <source>Record the notice period</source>
            <translation>Renseigner le préavis</translation>
        </message>
        <message>
            <source>A contract ends soon without a decision</source>
            <translation>Un contrat prend bientôt fin sans décision</translation>
        </message>
        <message>
            <source>Prepare the renewal or the exit</source>
            <translation>Préparer le renouvellement ou la sortie</translation>
        </message>
        <message>
            <source>DORA 30(3)(a)</source>
            <translation>DORA 30(3)(a)</translation>
        </message>
        <message>
            <source>A critical contract has no contractual indicator</source>
            <translation>Un contrat critique n’a pas d’indicateur contractuel</translation>
        </message>
        <message>
            <source>Define the SLA indicators</source>
            <translation>Définir les indicateurs de niveau de service (SLA)</translation>
        </message>
        <message>
            <source>A critical contract has no penalties</source>
            <translation>Un contrat critique n’a pas de pénalités</translation>
        </message>
        <message>
            <source>Agree penalties or service credits</source>
            <translation>Convenir de pénalités ou d’avoirs</translation>
        </message>
        <message>
            <source>DORA 30(3)(a); ISO 22301 8.3.4</source>
            <translation>DORA 30(3)(a) ; ISO 22301 8.3.4</translation>
        </message>
        <message>
            <source>The committed RTO of a contract is too long for a function</source>
            <translation>Le délai de reprise (RTO) garanti par un contrat est trop long pour une activité</translation>
        </message>
        <message>
            <source>Renegotiate the commitment or add a backup</source>
            <translation>Renégocier l’engagement ou ajouter une solution de secours</translation>
        </message>
        <message>
            <source>DORA 28(8), 30(3)(f)</source>
            <translation>DORA 28(8), 30(3)(f)</translation>
        </message>
        <message>
            <source>The exit from a critical contract is not prepared</source>
            <translation>La sortie d’un contrat critique n’est pas préparée</translation>
        </message>
        <message>
            <source>Write the exit plan</source>
            <translation>Rédiger le plan de sortie</translation>
        </message>
        <message>
            <source>GDPR 28(3)</source>
            <translation>RGPD 28(3)</translation>
        </message>
        <message>
            <source>Personal data are entrusted without a data processing agreement</source>
            <translation>Des données personnelles sont confiées sans accord de sous-traitance RGPD</translation>
        </message>
        <message>
            <source>Sign the data processing agreement</source>
            <translation>Signer l’accord de sous-traitance RGPD</translation>
        </message>
        <message>
            <source>GDPR 28(3)(a), 44 ff.; DORA 30(2)(b)</source>
            <translation>RGPD 28(3)(a), 44 et suivants ; DORA 30(2)(b)</translation>
        </message>
        <message>
            <source>Personal data leave the EEA, or their place is unknown</source>
            <translation>Des données personnelles sortent de l’EEE, ou leur lieu est inconnu</translation>
        </message>
        <message>
            <source>Document the transfer mechanism</source>
            <translation>Documenter le mécanisme de transfert</translation>
        </message>
        <message>
            <source>A critical contract had no committee in time</source>
            <translation>Un contrat critique n’a pas eu de comité à temps</translation>
        </message>
        <message>
            <source>Hold the committee</source>
            <translation>Tenir le comité</translation>
        </message>
        <message>
            <source>DORA 28(6); GDPR 28(3)(h)</source>
            <translation>DORA 28(6) ; RGPD 28(3)(h)</translation>
        </message>
        <message>
            <source>A critical provider of ICT or with personal data was not audited in time</source>
            <translation>Un prestataire critique de TIC ou de données personnelles n’a pas été audité à temps</translation>
        </message>
        <message>
            <source>Plan the audit</source>
            <translation>Planifier l’audit</translation>
        </message>
        <message>
            <source>The cost of a contract is unknown</source>
            <translation>Le coût d’un contrat est inconnu</translation>
        </message>
        <message>
            <source>Record the full yearly cost</source>
            <translation>Renseigner le coût annuel complet</translation>
        </message>
        <message>
            <source>ISO 22301 5.3</source>
            <translation>ISO 22301 5.3</translation>
        </message>
        <message>
            <source>A contract has no owner</source>
            <translation>Un contrat n’a pas de responsable</translation>
        </message>
        <message>
            <source>Name the contract manager</source>
            <translation>Désigner le responsable du contrat</translation>
        </message>
        <message>
            <source>%1 has a key part in the plan but no phone number.</source>
            <translation>%1 tient une place clé dans le plan mais n’a aucun numéro de téléphone.</translation>
        </message>
        <message>
            <source>%1 cannot be dialled: it is neither French, nor international, nor a short number.</source>
            <translation>%1 n’est pas composable : ce n’est un numéro ni français, ni international, ni court.</translation>
        </message>
        <message>
            <source>The numbers of %1 have never been verified.</source>
            <translation>Les coordonnées de %1 n’ont jamais été vérifiées.</translation>
        </message>
        <message>
            <source>The numbers of %1 were last verified on %2, longer ago than the plan allows.</source>
            <translation>Les coordonnées de %1 ont été vérifiées pour la dernière fois le %2, il y a plus longtemps que le plan ne l’admet.</translation>
        </message>
        <message>
            <source>%1 is in charge of %2 and also listed as deputy for it.</source>
            <translation>%1 est responsable de %2 et figure aussi parmi ses suppléants.</translation>
        </message>
        <message>
            <source>%1 left on %2 but still has a part in: %3.</source>
            <translation>%1 a quitté ses fonctions le %2 mais garde une place dans : %3.</translation>
        </message>
        <message>
            <source>%1 holds several crisis roles: %2.</source>
            <translation>%1 tient plusieurs rôles de crise : %2.</translation>
        </message>
        <message>
            <source>%1 owns more than three vital or critical functions: %2.</source>
            <translation>%1 est responsable de plus de trois activités vitales ou critiques : %2.</translation>
        </message>
        <message>
            <source>On %1, everybody in charge of the function is absent: %2.</source>
            <translation>Le %1, tous les responsables et suppléants de l’activité sont absents : %2.</translation>
        </message>
        <message>
            <source>%1 has the same mobile number as %2: %3.</source>
            <translation>%1 a le même numéro de mobile que %2 : %3.</translation>
        </message>
        <message>
            <source>ISO 22301 8.4.2, 8.4.3; ReCyF 14.2</source>
            <translation>ISO 22301 8.4.2, 8.4.3 ; ReCyF 14.2</translation>
        </message>
        <message>
            <source>A key person has no phone number</source>
            <translation>Une personne clé n’a aucun numéro de téléphone</translation>
        </message>
        <message>
            <source>Fill in a mobile number</source>
            <translation>Renseigner un numéro de mobile</translation>
        </message>
        <message>
            <source>A phone number cannot be dialled</source>
            <translation>Un numéro de téléphone n’est pas composable</translation>
        </message>
        <message>
            <source>Correct the number</source>
            <translation>Corriger le numéro</translation>
        </message>
        <message>
            <source>ISO 22301 8.6; ReCyF 14.2 (kept up to date)</source>
            <translation>ISO 22301 8.6 ; ReCyF 14.2 (tenu à jour)</translation>
        </message>
        <message>
            <source>The details of a contact have not been verified recently</source>
            <translation>Les coordonnées d’un contact n’ont pas été vérifiées récemment</translation>
        </message>
        <message>
            <source>Call the contact and set the date of verification</source>
            <translation>Appeler le contact et noter la date de vérification</translation>
        </message>
        <message>
            <source>ISO 22301 8.4.2</source>
            <translation>ISO 22301 8.4.2</translation>
        </message>
        <message>
            <source>The person in charge is listed as their own deputy</source>
            <translation>Le responsable figure parmi ses propres suppléants</translation>
        </message>
        <message>
            <source>Choose another deputy</source>
            <translation>Choisir un autre suppléant</translation>
        </message>
        <message>
            <source>ISO 22301 8.6</source>
            <translation>ISO 22301 8.6</translation>
        </message>
        <message>
            <source>Somebody who has left is still in charge</source>
            <translation>Une personne partie reste en charge</translation>
        </message>
        <message>
            <source>Reassign</source>
            <translation>Réaffecter</translation>
        </message>
        <message>
            <source>BSI 200-4 SPoK; ISO 22301 8.4.2</source>
            <translation>BSI 200-4 SPoK ; ISO 22301 8.4.2</translation>
        </message>
        <message>
            <source>Too much rests on one person</source>
            <translation>Trop de choses reposent sur une seule personne</translation>
        </message>
        <message>
            <source>Spread the responsibilities</source>
            <translation>Répartir les responsabilités</translation>
        </message>
        <message>
            <source>Everybody in charge of a function is absent on the same day</source>
            <translation>Responsable et suppléants d’une activité sont absents le même jour</translation>
        </message>
        <message>
            <source>Add a deputy or move the leave</source>
            <translation>Ajouter un suppléant ou déplacer les congés</translation>
        </message>
        <message>
            <source>Two contacts have the same mobile number</source>
            <translation>Deux contacts ont le même numéro de mobile</translation>
        </message>
        <message>
            <source>Check the directory</source>
            <translation>Vérifier l’annuaire</translation>
        </message>
        <message>
            <source>The plan has no version number.</source>
            <translation>Le plan n’a pas de numéro de version.</translation>
        </message>
        <message>
            <source>Version %1 is not in the list of revisions.</source>
            <translation>La version %1 ne figure pas dans la liste des révisions.</translation>
        </message>
        <message>
            <source>Nobody has approved revision %1.</source>
            <translation>La révision %1 n’a pas d’approbateur.</translation>
        </message>
        <message>
            <source>Nobody holds the plan on paper.</source>
            <translation>Personne ne détient le plan sur papier.</translation>
        </message>
        <message>
            <source>Nobody holds version %1 on paper.</source>
            <translation>Personne ne détient la version %1 sur papier.</translation>
        </message>
        <message>
            <source>%1, who holds the role %2, has no copy of the plan.</source>
            <translation>%1, titulaire du rôle %2, n’a pas d’exemplaire du plan.</translation>
        </message>
        <message>
            <source>The copy of %1 is of version %2, not of the current one.</source>
            <translation>L’exemplaire de %1 est de la version %2 et non de la version en cours.</translation>
        </message>
        <message>
            <source>%1 has not acknowledged the copy delivered on %2.</source>
            <translation>%1 n’a pas accusé réception de l’exemplaire remis le %2.</translation>
        </message>
        <message>
            <source>The plan has no confidentiality level.</source>
            <translation>Le plan n’a pas de niveau de confidentialité.</translation>
        </message>
        <message>
            <source>ISO 22301 7.5.2</source>
            <translation>ISO 22301 7.5.2</translation>
        </message>
        <message>
            <source>The current version is not an approved revision</source>
            <translation>La version en cours n’est pas une révision approuvée</translation>
        </message>
        <message>
            <source>Record the revision and its approval</source>
            <translation>Consigner la révision et son approbation</translation>
        </message>
        <message>
            <source>ReCyF 14.2, 14.3; FEMA record of distribution</source>
            <translation>ReCyF 14.2, 14.3 ; FEMA, registre de diffusion</translation>
        </message>
        <message>
            <source>The current version exists nowhere on paper</source>
            <translation>La version en cours n’existe nulle part sur papier</translation>
        </message>
        <message>
            <source>Print and store at least one copy off site</source>
            <translation>Imprimer et conserver au moins un exemplaire hors site</translation>
        </message>
        <message>
            <source>ISO 22301 7.5.3</source>
            <translation>ISO 22301 7.5.3</translation>
        </message>
        <message>
            <source>The holder of a crisis role has no copy of the plan</source>
            <translation>Le titulaire d’un rôle de crise n’a pas d’exemplaire du plan</translation>
        </message>
        <message>
            <source>Distribute the plan to every crisis role holder</source>
            <translation>Diffuser le plan à chaque titulaire d’un rôle de crise</translation>
        </message>
        <message>
            <source>A copy of the plan is outdated</source>
            <translation>Un exemplaire du plan est périmé</translation>
        </message>
        <message>
            <source>Replace the outdated copy</source>
            <translation>Remplacer l’exemplaire périmé</translation>
        </message>
        <message>
            <source>ISO 22301 7.3</source>
            <translation>ISO 22301 7.3</translation>
        </message>
        <message>
            <source>The receipt of a copy is not acknowledged</source>
            <translation>La réception d’un exemplaire n’est pas confirmée</translation>
        </message>
        <message>
            <source>Ask the recipient for acknowledgement</source>
            <translation>Demander l’accusé de réception au destinataire</translation>
        </message>
        <message>
            <source>The plan has no confidentiality level</source>
            <translation>Le plan n’a pas de niveau de confidentialité</translation>
        </message>
        <message>
            <source>Choose the confidentiality level printed on every page</source>
            <translation>Choisir le niveau de confidentialité imprimé sur chaque page</translation>
        </message>
        <message>
            <source>%1 was last exercised on %2; the next exercise was due by %3.</source>
            <translation>%1 a été exercée pour la dernière fois le %2 ; l’exercice suivant était attendu au plus tard le %3.</translation>
        </message>
        <message>
            <source>%1 was never exercised.</source>
            <translation>%1 n’a jamais été exercée.</translation>
        </message>
        <message>
            <source>The last tabletop exercise or simulation was held on %1, more than a year ago.</source>
            <translation>Le dernier exercice sur table ou la dernière simulation date du %1, il y a plus d’un an.</translation>
        </message>
        <message>
            <source>No tabletop exercise or simulation was ever held.</source>
            <translation>Aucun exercice sur table ni aucune simulation n’a jamais eu lieu.</translation>
        </message>
        <message>
            <source>It was planned on %1 and is still “%2”.</source>
            <translation>Prévu le %1, son statut est encore « %2 ».</translation>
        </message>
        <message>
            <source>The report was issued on %1; it was due by %2.</source>
            <translation>Le rapport a été remis le %1 ; il était attendu au plus tard le %2.</translation>
        </message>
        <message>
            <source>The report of what was held on %1 was due by %2.</source>
            <translation>Tenu le %1, son rapport était attendu au plus tard le %2.</translation>
        </message>
        <message>
            <source>The inherent risk of %1 is in the band “%2”; it was last played on %3; the next time was due by %4.</source>
            <translation>Le risque brut de %1 est dans la classe « %2 » ; joué pour la dernière fois le %3, il devait l’être de nouveau au plus tard le %4.</translation>
        </message>
        <message>
            <source>The inherent risk of %1 is in the band “%2”; it was never played.</source>
            <translation>Le risque brut de %1 est dans la classe « %2 » ; ce scénario n’a jamais été joué.</translation>
        </message>
        <message>
            <source>The tree last passed a test on %1, more than a year ago.</source>
            <translation>L’arbre a réussi son dernier test le %1, il y a plus d’un an.</translation>
        </message>
        <message>
            <source>The tree never passed a test.</source>
            <translation>L’arbre n’a jamais réussi de test.</translation>
        </message>
        <message>
            <source>No finding leads to an action, although something went wrong: objectives not performed: %1, elements that failed: %2.</source>
            <translation>Aucun constat ne mène à une action, malgré des échecs (objectifs non atteints : %1, éléments en échec : %2).</translation>
        </message>
        <message>
            <source>Exercises planned in the next 12 months: %1; at least %2 are expected.</source>
            <translation>Exercices prévus dans les 12 prochains mois : %1 ; il en faut au moins %2.</translation>
        </message>
        <message>
            <source>In the test of %1 the function was back after %2; its RTO is %3.</source>
            <translation>Au test du %1, l’activité a repris au bout de %2 ; son délai de reprise (RTO) est de %3.</translation>
        </message>
        <message>
            <source>In the test of %1 the function lost %2 of data; its RPO is %3.</source>
            <translation>Au test du %1, l’activité a perdu %2 de données ; sa PDMA (RPO) est de %3.</translation>
        </message>
        <message>
            <source>ISO 22301 8.5; DORA 11(6)(a)</source>
            <translation>ISO 22301 8.5 ; DORA 11(6)(a)</translation>
        </message>
        <message>
            <source>A vital function was not exercised in time</source>
            <translation>Une activité vitale n’a pas été exercée à temps</translation>
        </message>
        <message>
            <source>Plan an exercise</source>
            <translation>Planifier un exercice</translation>
        </message>
        <message>
            <source>A critical function was not exercised in time</source>
            <translation>Une activité critique n’a pas été exercée à temps</translation>
        </message>
        <message>
            <source>ReCyF 15.1; ISO 22301 8.5</source>
            <translation>ReCyF 15.1 ; ISO 22301 8.5</translation>
        </message>
        <message>
            <source>The crisis team has not played a scenario for a year</source>
            <translation>La cellule de crise n’a pas joué de scénario depuis un an</translation>
        </message>
        <message>
            <source>Run a tabletop exercise</source>
            <translation>Organiser un exercice sur table</translation>
        </message>
        <message>
            <source>ISO 22301 8.5 (planned intervals)</source>
            <translation>ISO 22301 8.5 (intervalles planifiés)</translation>
        </message>
        <message>
            <source>A planned exercise was not held</source>
            <translation>Un exercice prévu n’a pas eu lieu</translation>
        </message>
        <message>
            <source>Hold, reschedule or cancel</source>
            <translation>Tenir, reporter ou annuler</translation>
        </message>
        <message>
            <source>ISO 22301 8.5 (post-exercise report); ANSSI crisis self-assessment 3.1 (30 days)</source>
            <translation>ISO 22301 8.5 (rapport d’exercice) ; ANSSI, autoévaluation de crise 3.1 (30 jours)</translation>
        </message>
        <message>
            <source>A report is late</source>
            <translation>Un rapport est en retard</translation>
        </message>
        <message>
            <source>Write the report</source>
            <translation>Rédiger le rapport</translation>
        </message>
        <message>
            <source>ISO 22301 8.5; ISO 22398; HSEEP</source>
            <translation>ISO 22301 8.5 ; ISO 22398 ; HSEEP</translation>
        </message>
        <message>
            <source>An exercise has no objective</source>
            <translation>Un exercice n’a pas d’objectif</translation>
        </message>
        <message>
            <source>Define measurable objectives</source>
            <translation>Fixer des objectifs mesurables</translation>
        </message>
        <message>
            <source>HSEEP (MSEL); ISO 22398</source>
            <translation>HSEEP (MSEL) ; ISO 22398</translation>
        </message>
        <message>
            <source>An inject is incomplete</source>
            <translation>Une injection est incomplète</translation>
        </message>
        <message>
            <source>Complete the inject</source>
            <translation>Compléter l’injection</translation>
        </message>
        <message>
            <source>ReCyF 15.4 (three-year programme); RTS 2024/1774 art. 25, 26</source>
            <translation>ReCyF 15.4 (programme triennal) ; RTS 2024/1774 art. 25, 26</translation>
        </message>
        <message>
            <source>A grave scenario was not played in time</source>
            <translation>Un scénario grave n’a pas été joué à temps</translation>
        </message>
        <message>
            <source>ISO 22301 8.4.3; ANSSI 4.1 (on-call tested yearly)</source>
            <translation>ISO 22301 8.4.3 ; ANSSI 4.1 (astreinte testée chaque année)</translation>
        </message>
        <message>
            <source>A call tree was not tested in time</source>
            <translation>Un arbre d’appel n’a pas été testé à temps</translation>
        </message>
        <message>
            <source>Test the call tree</source>
            <translation>Tester l’arbre d’appel</translation>
        </message>
        <message>
            <source>ISO 22301 8.5 e), 10.1</source>
            <translation>ISO 22301 8.5 e), 10.1</translation>
        </message>
        <message>
            <source>A failure in an exercise led to no action</source>
            <translation>Un échec en exercice n’a mené à aucune action</translation>
        </message>
        <message>
            <source>Record the finding and the action</source>
            <translation>Enregistrer le constat et l’action</translation>
        </message>
        <message>
            <source>ISO 22301 8.5 (programme); ReCyF 15.4</source>
            <translation>ISO 22301 8.5 (programme) ; ReCyF 15.4</translation>
        </message>
        <message>
            <source>Too few exercises are planned</source>
            <translation>Trop peu d’exercices sont prévus</translation>
        </message>
        <message>
            <source>Complete the programme</source>
            <translation>Compléter le programme</translation>
        </message>
        <message>
            <source>HSEEP; ISO 22398; ANSSI guide (animateurs, observateurs)</source>
            <translation>HSEEP ; ISO 22398 ; guide de l’ANSSI (animateurs, observateurs)</translation>
        </message>
        <message>
            <source>An exercise has no facilitator or no observer</source>
            <translation>Un exercice n’a pas d’animateur ou pas d’observateur</translation>
        </message>
        <message>
            <source>Name them</source>
            <translation>Les désigner</translation>
        </message>
        <message>
            <source>RTS 2024/1774 art. 25; BSI 200-4</source>
            <translation>RTS 2024/1774 art. 25 ; BSI 200-4</translation>
        </message>
        <message>
            <source>A function missed its RTO or RPO in its latest test</source>
            <translation>Une activité a manqué son délai de reprise (RTO) ou sa PDMA (RPO) à son dernier test</translation>
        </message>
        <message>
            <source>Correct the solution or the RTO</source>
            <translation>Corriger la solution ou le délai de reprise (RTO)</translation>
        </message>
        <message>
            <source>HSEEP (MSEL)</source>
            <translation>HSEEP (MSEL)</translation>
        </message>
        <message>
            <source>The timeline of an exercise is out of order</source>
            <translation>Le chronogramme d’un exercice est en désordre</translation>
        </message>
        <message>
            <source>Correct the timeline</source>
            <translation>Corriger le chronogramme</translation>
        </message>
        <message>
            <source>Nothing says what %1 is meant to prove.</source>
            <translation>Rien ne dit ce que %1 doit prouver.</translation>
        </message>
        <message>
            <source>It is not said what players should do when they receive it.</source>
            <translation>Rien ne dit ce que les joueurs doivent faire en la recevant.</translation>
        </message>
        <message>
            <source>The inject puts no objective to the test.</source>
            <translation>L’injection ne met aucun objectif à l’épreuve.</translation>
        </message>
        <message>
            <source>The inject has neither expected actions nor an objective.</source>
            <translation>L’injection n’a ni réactions attendues ni objectif.</translation>
        </message>
        <message>
            <source>Nobody is named to observe the exercise.</source>
            <translation>Personne n’est désigné pour observer l’exercice.</translation>
        </message>
        <message>
            <source>Nobody is named to run the exercise.</source>
            <translation>Personne n’est désigné pour animer l’exercice.</translation>
        </message>
        <message>
            <source>Nobody is named to run the exercise or to observe it.</source>
            <translation>Personne n’est désigné pour animer l’exercice ni pour l’observer.</translation>
        </message>
        <message>
            <source>%1 is planned at T+%2, after the end of the exercise (T+%3).</source>
            <translation>%1 est prévue à T+%2, après la fin de l’exercice (T+%3).</translation>
        </message>
        <message>
            <source>%1 is planned at T+%2, earlier than %3 (T+%4).</source>
            <translation>%1 est prévue à T+%2, avant %3 (T+%4).</translation>
        </message>
        <message>
            <source>Nobody is named as continuity manager.</source>
            <translation>Aucun responsable du PCA n’est désigné.</translation>
        </message>
        <message>
            <source>The continuity manager, %1, is not active.</source>
            <translation>Le responsable du PCA, %1, n’est pas en activité.</translation>
        </message>
        <message>
            <source>The status of the plan is not recorded.</source>
            <translation>Le statut du plan n’est pas renseigné.</translation>
        </message>
        <message>
            <source>The status of the plan is “%1”.</source>
            <translation>Le statut du plan est « %1 ».</translation>
        </message>
        <message>
            <source>The plan is approved, but the date of approval is missing.</source>
            <translation>Le plan est approuvé, mais la date d’approbation manque.</translation>
        </message>
        <message>
            <source>The plan is approved, but who approved it is missing.</source>
            <translation>Le plan est approuvé, mais le nom de l’approbateur manque.</translation>
        </message>
        <message>
            <source>No date is set for the next review of the plan.</source>
            <translation>Aucune date n’est fixée pour la prochaine revue du plan.</translation>
        </message>
        <message>
            <source>The plan was to be reviewed by %1.</source>
            <translation>Le plan devait être revu au plus tard le %1.</translation>
        </message>
        <message>
            <source>The plan has neither policy nor scope.</source>
            <translation>Le plan n’a ni politique ni périmètre.</translation>
        </message>
        <message>
            <source>The plan has no policy.</source>
            <translation>Le plan n’a pas de politique.</translation>
        </message>
        <message>
            <source>The plan has no scope.</source>
            <translation>Le plan n’a pas de périmètre.</translation>
        </message>
        <message>
            <source>The plan says neither when it is activated nor when the crisis ends.</source>
            <translation>Le plan ne dit ni quand il est activé ni quand la crise est levée.</translation>
        </message>
        <message>
            <source>The plan does not say when it is activated.</source>
            <translation>Le plan ne dit pas quand il est activé.</translation>
        </message>
        <message>
            <source>The plan does not say when the crisis ends.</source>
            <translation>Le plan ne dit pas quand la crise est levée.</translation>
        </message>
        <message>
            <source>Nobody holds %1, a role of the strategic crisis team.</source>
            <translation>Le rôle %1 de la cellule décisionnelle n’a pas de titulaire.</translation>
        </message>
        <message>
            <source>No crisis role belongs to the strategic team.</source>
            <translation>Aucun rôle de crise n’appartient à la cellule décisionnelle.</translation>
        </message>
        <message>
            <source>Nobody is named to stand in for the holder of %1.</source>
            <translation>Aucun suppléant n’est désigné pour le rôle %1.</translation>
        </message>
        <message>
            <source>No management review has been held yet.</source>
            <translation>Aucune revue de direction n’a encore été tenue.</translation>
        </message>
        <message>
            <source>The last management review was on %1, more than 12 months ago.</source>
            <translation>La dernière revue de direction date du %1, il y a plus de 12 mois.</translation>
        </message>
        <message>
            <source>No internal audit has been held yet.</source>
            <translation>Aucun audit interne n’a encore été tenu.</translation>
        </message>
        <message>
            <source>The last internal audit was on %1, more than 12 months ago.</source>
            <translation>Le dernier audit interne date du %1, il y a plus de 12 mois.</translation>
        </message>
        <message>
            <source>No indicator measures the objectives of the plan itself.</source>
            <translation>Aucun indicateur ne mesure les objectifs du plan lui-même.</translation>
        </message>
        <message>
            <source>The objectives of the plan have no target: %1.</source>
            <translation>Les objectifs du plan n’ont pas de cible : %1.</translation>
        </message>
        <message>
            <source>The plan records no obligation at all.</source>
            <translation>Le plan ne recense aucune obligation.</translation>
        </message>
        <message>
            <source>No second crisis room is named.</source>
            <translation>Aucune salle de crise de secours n’est désignée.</translation>
        </message>
        <message>
            <source>%1 is both the first and the second crisis room.</source>
            <translation>%1 est à la fois la salle de crise et la salle de crise de secours.</translation>
        </message>
        <message>
            <source>The crisis rooms %1 and %2 share the same premises: %3.</source>
            <translation>Les salles de crise %1 et %2 partagent les mêmes locaux : %3.</translation>
        </message>
        <message>
            <source>The plan does not say how people reach each other without IT and telephony.</source>
            <translation>Le plan ne dit pas comment se joindre sans informatique ni téléphonie.</translation>
        </message>
        <message>
            <source>What the holder of %1 may decide and spend is not stated.</source>
            <translation>Ce que le titulaire du rôle %1 peut décider et engager n’est pas précisé.</translation>
        </message>
        <message>
            <source>ISO 22301 5.3; SGDSN fiche 1</source>
            <translation>ISO 22301 5.3 ; SGDSN fiche 1</translation>
        </message>
        <message>
            <source>The plan has no active continuity manager</source>
            <translation>Le plan n’a pas de responsable en activité</translation>
        </message>
        <message>
            <source>Name the continuity manager (RPCA)</source>
            <translation>Désigner le responsable du PCA (RPCA)</translation>
        </message>
        <message>
            <source>ISO 22301 5.1, 7.5.2</source>
            <translation>ISO 22301 5.1, 7.5.2</translation>
        </message>
        <message>
            <source>The plan is not approved</source>
            <translation>Le plan n’est pas approuvé</translation>
        </message>
        <message>
            <source>Have top management approve the current version</source>
            <translation>Faire approuver la version en cours par la direction</translation>
        </message>
        <message>
            <source>ISO 22301 8.6, 9.3</source>
            <translation>ISO 22301 8.6, 9.3</translation>
        </message>
        <message>
            <source>The review of the plan is overdue or not planned</source>
            <translation>La revue du plan est en retard ou n’est pas planifiée</translation>
        </message>
        <message>
            <source>Review the plan, set the next review date</source>
            <translation>Revoir le plan, fixer la date de la prochaine revue</translation>
        </message>
        <message>
            <source>ISO 22301 4.3, 5.2</source>
            <translation>ISO 22301 4.3, 5.2</translation>
        </message>
        <message>
            <source>The policy or the scope is missing</source>
            <translation>La politique ou le périmètre manque</translation>
        </message>
        <message>
            <source>Write the policy and the scope (with exclusions)</source>
            <translation>Rédiger la politique et le périmètre (avec les exclusions)</translation>
        </message>
        <message>
            <source>ISO 22301 8.4.4; ReCyF 14.6; RTS 2024/1774 art. 26(1)(a)</source>
            <translation>ISO 22301 8.4.4 ; ReCyF 14.6 ; RTS 2024/1774 art. 26(1)(a)</translation>
        </message>
        <message>
            <source>The criteria for activation or stand-down are missing</source>
            <translation>Les critères d’activation ou de levée manquent</translation>
        </message>
        <message>
            <source>State measurable activation and stand-down criteria and who decides</source>
            <translation>Fixer des critères mesurables d’activation et de levée, et dire qui décide</translation>
        </message>
        <message>
            <source>ISO 22301 8.4.2; SGDSN 2.3.7</source>
            <translation>ISO 22301 8.4.2 ; SGDSN 2.3.7</translation>
        </message>
        <message>
            <source>The crisis has no director</source>
            <translation>La cellule de crise n’a pas de directeur</translation>
        </message>
        <message>
            <source>Create the crisis director role and name its holder</source>
            <translation>Créer le rôle de directeur de crise et désigner son titulaire</translation>
        </message>
        <message>
            <source>ISO 22301 8.4.2 (personnel and alternates); FEMA orders of succession</source>
            <translation>ISO 22301 8.4.2 (personnel et suppléants) ; FEMA, ordre de suppléance</translation>
        </message>
        <message>
            <source>A crisis role has no deputy</source>
            <translation>Un rôle de crise n’a pas de suppléant</translation>
        </message>
        <message>
            <source>Name at least one deputy, in rank order</source>
            <translation>Désigner au moins un suppléant, par ordre de rang</translation>
        </message>
        <message>
            <source>ISO 22301 9.3</source>
            <translation>ISO 22301 9.3</translation>
        </message>
        <message>
            <source>No management review was held in the last 12 months</source>
            <translation>Aucune revue de direction n’a été tenue depuis 12 mois</translation>
        </message>
        <message>
            <source>Hold and record the management review</source>
            <translation>Tenir et consigner la revue de direction</translation>
        </message>
        <message>
            <source>ISO 22301 9.2; DORA 11(3)</source>
            <translation>ISO 22301 9.2 ; DORA 11(3)</translation>
        </message>
        <message>
            <source>No internal audit was held in the last 12 months</source>
            <translation>Aucun audit interne n’a été tenu depuis 12 mois</translation>
        </message>
        <message>
            <source>Plan and hold the internal audit</source>
            <translation>Planifier et tenir l’audit interne</translation>
        </message>
        <message>
            <source>ISO 22301 6.2, 9.1</source>
            <translation>ISO 22301 6.2, 9.1</translation>
        </message>
        <message>
            <source>The plan has no measurable objective</source>
            <translation>Le plan n’a pas d’objectif mesurable</translation>
        </message>
        <message>
            <source>Define 2 to 5 measurable continuity objectives</source>
            <translation>Définir 2 à 5 objectifs de continuité mesurables</translation>
        </message>
        <message>
            <source>ISO 22301 4.2.2</source>
            <translation>ISO 22301 4.2.2</translation>
        </message>
        <message>
            <source>No obligation is recorded</source>
            <translation>Aucune obligation n’est recensée</translation>
        </message>
        <message>
            <source>List the legal, contractual and normative requirements</source>
            <translation>Recenser les exigences légales, contractuelles et normatives</translation>
        </message>
        <message>
            <source>ISO 22301 8.4.2; ANSSI crisis self-assessment 5.4</source>
            <translation>ISO 22301 8.4.2 ; ANSSI, auto-évaluation de crise 5.4</translation>
        </message>
        <message>
            <source>There is no second crisis room elsewhere</source>
            <translation>Il n’y a pas de salle de crise de secours ailleurs</translation>
        </message>
        <message>
            <source>Name a second crisis room in another building</source>
            <translation>Désigner une salle de crise de secours dans un autre bâtiment</translation>
        </message>
        <message>
            <source>NIS2 21(2)(j); ReCyF 14.10; ISO 22301 8.4.3</source>
            <translation>NIS2 21(2)(j) ; ReCyF 14.10 ; ISO 22301 8.4.3</translation>
        </message>
        <message>
            <source>No backup means of communication is described</source>
            <translation>Aucun moyen de communication de secours n’est décrit</translation>
        </message>
        <message>
            <source>Describe the means of communication that survive loss of IT and telephony</source>
            <translation>Décrire les moyens de communication qui survivent à la perte de l’informatique et de la téléphonie</translation>
        </message>
        <message>
            <source>FEMA template (delegations of authority); ISO 22301 5.3</source>
            <translation>Modèle FEMA (délégations de pouvoir) ; ISO 22301 5.3</translation>
        </message>
        <message>
            <source>The authority of a strategic role is not stated</source>
            <translation>Les pouvoirs d’un rôle décisionnel ne sont pas précisés</translation>
        </message>
        <message>
            <source>State what the holder may decide and spend</source>
            <translation>Préciser ce que le titulaire peut décider et engager</translation>
        </message>
        <message>
            <source>%1, rated “%2”, has no deputy.</source>
            <translation>%1, classée « %2 », n’a pas de suppléant.</translation>
        </message>
        <message>
            <source>Neither the MTPD nor the RTO is set.</source>
            <translation>Ni la DMIA (MTPD) ni le délai de reprise (RTO) ne sont fixés.</translation>
        </message>
        <message>
            <source>The MTPD is not set (the RTO is %1).</source>
            <translation>La DMIA (MTPD) n’est pas renseignée (le délai de reprise (RTO) est de %1).</translation>
        </message>
        <message>
            <source>The RTO is not set (the MTPD is %1).</source>
            <translation>Le délai de reprise (RTO) n’est pas renseigné (la DMIA (MTPD) est de %1).</translation>
        </message>
        <message>
            <source>The RTO (%1) is longer than the MTPD (%2).</source>
            <translation>Le délai de reprise (RTO), %1, dépasse la DMIA (MTPD), %2.</translation>
        </message>
        <message>
            <source>RTO and MTPD are both %1: no time is left for detection and decision.</source>
            <translation>Le délai de reprise (RTO) et la DMIA (MTPD) valent tous deux %1 : il ne reste aucun temps pour détecter et décider.</translation>
        </message>
        <message>
            <source>The MTPD is %1, but the impact is intolerable after %2 already.</source>
            <translation>La DMIA (MTPD) est de %1, mais l’impact est déjà intolérable au bout de %2.</translation>
        </message>
        <message>
            <source>The MTPD is %1, but the impact is still tolerable after %2 (intolerable after %3).</source>
            <translation>La DMIA (MTPD) est de %1, mais l’impact reste tolérable au bout de %2 (intolérable au bout de %3).</translation>
        </message>
        <message>
            <source>Impact levels are missing in: %1.</source>
            <translation>Des niveaux d’impact manquent pour : %1.</translation>
        </message>
        <message>
            <source>The impact falls from one horizon to the next: %1.</source>
            <translation>L’impact diminue d’un horizon au suivant : %1.</translation>
        </message>
        <message>
            <source>%1 is rated “%2”, but no impact reaches level %3 at any horizon.</source>
            <translation>%1 est classée « %2 », mais aucun impact n’atteint le niveau %3, à aucun horizon.</translation>
        </message>
        <message>
            <source>The criticality is “%1”, while an MTPD of %2 stands for “%3”.</source>
            <translation>La criticité est « %1 », alors qu’une DMIA (MTPD) de %2 correspond à « %3 ».</translation>
        </message>
        <message>
            <source>The MBCO of %1, rated “%2”, is zero.</source>
            <translation>L’OMCA (MBCO) de %1, classée « %2 », est nul.</translation>
        </message>
        <message>
            <source>The MBCO of %1, rated “%2”, is not set.</source>
            <translation>L’OMCA (MBCO) de %1, classée « %2 », n’est pas renseigné.</translation>
        </message>
        <message>
            <source>The RPO is not set, though the function cannot do without: %1.</source>
            <translation>La PDMA (RPO) n’est pas renseignée, alors que l’activité ne peut se passer de : %1.</translation>
        </message>
        <message>
            <source>No impact analysis of %1 is recorded.</source>
            <translation>Aucun bilan d’impact n’est enregistré pour %1.</translation>
        </message>
        <message>
            <source>The impact analysis dates from %1 (maximum age in months: %2).</source>
            <translation>Le bilan d’impact date du %1 (âge maximal en mois : %2).</translation>
        </message>
        <message>
            <source>Nothing says why the MTPD of %1 is what it is.</source>
            <translation>Rien ne justifie la DMIA (MTPD) de %1.</translation>
        </message>
        <message>
            <source>%1, rated “%2”, has no task to maintain.</source>
            <translation>%1, classée « %2 », n’a aucune tâche à maintenir.</translation>
        </message>
        <message>
            <source>%1 is to be maintained but has neither assignee nor deputy.</source>
            <translation>%1 est à maintenir, mais n’a ni titulaire ni suppléant.</translation>
        </message>
        <message>
            <source>%1 is to be maintained but has no assignee.</source>
            <translation>%1 est à maintenir, mais n’a pas de titulaire.</translation>
        </message>
        <message>
            <source>%1 is to be maintained but has no deputy.</source>
            <translation>%1 est à maintenir, mais n’a pas de suppléant.</translation>
        </message>
        <message>
            <source>%1, rated “%2”, has no essential resource.</source>
            <translation>%1, classée « %2 », n’a aucune ressource indispensable.</translation>
        </message>
        <message>
            <source>The impact analysis of %1, rated “%2”, is not validated.</source>
            <translation>Le bilan d’impact de %1, classée « %2 », n’est pas validé.</translation>
        </message>
        <message>
            <source>No workaround is described for %1, rated “%2”.</source>
            <translation>Aucun mode dégradé n’est décrit pour %1, classée « %2 ».</translation>
        </message>
        <message>
            <source>Nothing says when a stop of %1 would hurt most.</source>
            <translation>Rien ne dit quand un arrêt de %1 serait le plus pénalisant.</translation>
        </message>
        <message>
            <source>ISO/TS 22317</source>
            <translation>ISO/TS 22317</translation>
        </message>
        <message>
            <source>No owner is named</source>
            <translation>Aucun responsable n’est désigné</translation>
        </message>
        <message>
            <source>Name the owner</source>
            <translation>Désigner le responsable</translation>
        </message>
        <message>
            <source>No deputy is named</source>
            <translation>Aucun suppléant n’est désigné</translation>
        </message>
        <message>
            <source>Name at least one deputy</source>
            <translation>Désigner au moins un suppléant</translation>
        </message>
        <message>
            <source>ISO 22301 8.2.2 d), e); ReCyF 13.4</source>
            <translation>ISO 22301 8.2.2 d), e) ; ReCyF 13.4</translation>
        </message>
        <message>
            <source>The MTPD or the RTO is missing</source>
            <translation>La DMIA (MTPD) ou le délai de reprise (RTO) manque</translation>
        </message>
        <message>
            <source>Set MTPD and RTO</source>
            <translation>Fixer la DMIA (MTPD) et le délai de reprise (RTO)</translation>
        </message>
        <message>
            <source>ISO 22301 8.2.2 e) (RTO within MTPD)</source>
            <translation>ISO 22301 8.2.2 e) (RTO inférieur au MTPD)</translation>
        </message>
        <message>
            <source>The RTO is longer than the MTPD</source>
            <translation>Le délai de reprise (RTO) dépasse la DMIA (MTPD)</translation>
        </message>
        <message>
            <source>Shorten the RTO or justify a longer MTPD</source>
            <translation>Réduire le délai de reprise (RTO) ou justifier une DMIA (MTPD) plus longue</translation>
        </message>
        <message>
            <source>BSI 200-4 (RTO &lt; MTPD)</source>
            <translation>BSI 200-4 (RTO &lt; MTPD)</translation>
        </message>
        <message>
            <source>The RTO leaves no margin below the MTPD</source>
            <translation>Le délai de reprise (RTO) ne laisse aucune marge avant la DMIA (MTPD)</translation>
        </message>
        <message>
            <source>Keep a margin below the MTPD</source>
            <translation>Garder une marge avant la DMIA (MTPD)</translation>
        </message>
        <message>
            <source>ISO 22301 8.2.2 c), d)</source>
            <translation>ISO 22301 8.2.2 c), d)</translation>
        </message>
        <message>
            <source>The MTPD lasts beyond the first intolerable impact</source>
            <translation>La DMIA (MTPD) va au-delà du premier impact intolérable</translation>
        </message>
        <message>
            <source>Lower the MTPD to that horizon or review the impacts</source>
            <translation>Ramener la DMIA (MTPD) à cet horizon ou revoir les impacts</translation>
        </message>
        <message>
            <source>The MTPD is shorter than the impacts call for</source>
            <translation>La DMIA (MTPD) est plus courte que les impacts ne l’exigent</translation>
        </message>
        <message>
            <source>Check that the MTPD is not needlessly short</source>
            <translation>Vérifier que la DMIA (MTPD) n’est pas inutilement courte</translation>
        </message>
        <message>
            <source>ISO 22301 8.2.2 a), c)</source>
            <translation>ISO 22301 8.2.2 a), c)</translation>
        </message>
        <message>
            <source>The impact grid is incomplete</source>
            <translation>La grille d’impacts est incomplète</translation>
        </message>
        <message>
            <source>Complete the impact grid</source>
            <translation>Compléter la grille d’impacts</translation>
        </message>
        <message>
            <source>ISO/TS 22317 (impact over time)</source>
            <translation>ISO/TS 22317 (impact dans le temps)</translation>
        </message>
        <message>
            <source>The impact decreases over time</source>
            <translation>L’impact diminue avec le temps</translation>
        </message>
        <message>
            <source>Correct the grid or explain</source>
            <translation>Corriger la grille ou s’en expliquer</translation>
        </message>
        <message>
            <source>ISO 22301 8.2.2 d)</source>
            <translation>ISO 22301 8.2.2 d)</translation>
        </message>
        <message>
            <source>No impact is intolerable</source>
            <translation>Aucun impact n’est intolérable</translation>
        </message>
        <message>
            <source>Review the criticality or the impacts</source>
            <translation>Revoir la criticité ou les impacts</translation>
        </message>
        <message>
            <source>ISO 22301 8.2.2 f); SGDSN fiche 5</source>
            <translation>ISO 22301 8.2.2 f) ; SGDSN fiche 5</translation>
        </message>
        <message>
            <source>The criticality does not match the MTPD</source>
            <translation>La criticité ne correspond pas à la DMIA (MTPD)</translation>
        </message>
        <message>
            <source>Align the criticality with the MTPD</source>
            <translation>Aligner la criticité sur la DMIA (MTPD)</translation>
        </message>
        <message>
            <source>ISO 22301 8.2.2 e) (minimum acceptable capacity)</source>
            <translation>ISO 22301 8.2.2 e) (capacité minimale acceptable)</translation>
        </message>
        <message>
            <source>The minimum service level (MBCO) is missing</source>
            <translation>Le niveau de service minimal (OMCA, MBCO) manque</translation>
        </message>
        <message>
            <source>State the degraded service level</source>
            <translation>Indiquer le niveau de service dégradé</translation>
        </message>
        <message>
            <source>BSI 200-4 (RPO); DORA 12(6); ReCyF 13.4</source>
            <translation>BSI 200-4 (RPO) ; DORA 12(6) ; ReCyF 13.4</translation>
        </message>
        <message>
            <source>The RPO is missing though data are needed</source>
            <translation>La PDMA (RPO) manque alors que des données sont indispensables</translation>
        </message>
        <message>
            <source>Set the RPO</source>
            <translation>Fixer la PDMA (RPO)</translation>
        </message>
        <message>
            <source>ISO 22301 8.2.1 (planned intervals)</source>
            <translation>ISO 22301 8.2.1 (intervalles planifiés)</translation>
        </message>
        <message>
            <source>The impact analysis is missing or too old</source>
            <translation>Le bilan d’impact manque ou est trop ancien</translation>
        </message>
        <message>
            <source>Redo the BIA with the owner</source>
            <translation>Refaire le bilan d’impact avec le responsable</translation>
        </message>
        <message>
            <source>ISO/TS 22317; BSI 200-4</source>
            <translation>ISO/TS 22317 ; BSI 200-4</translation>
        </message>
        <message>
            <source>The MTPD is not justified</source>
            <translation>La DMIA (MTPD) n’est pas justifiée</translation>
        </message>
        <message>
            <source>Explain why the interruption becomes unacceptable</source>
            <translation>Expliquer pourquoi l’interruption devient inacceptable</translation>
        </message>
        <message>
            <source>No task is to be maintained in degraded mode</source>
            <translation>Aucune tâche n’est à maintenir en mode dégradé</translation>
        </message>
        <message>
            <source>List the tasks to keep, reduce, suspend</source>
            <translation>Lister les tâches à maintenir, à réduire, à suspendre</translation>
        </message>
        <message>
            <source>A task to be maintained lacks its assignee or a deputy</source>
            <translation>Une tâche à maintenir n’a pas de titulaire ou pas de suppléant</translation>
        </message>
        <message>
            <source>Name who does it and who replaces</source>
            <translation>Désigner qui la fait et qui le remplace</translation>
        </message>
        <message>
            <source>ISO 22301 8.2.2 g)</source>
            <translation>ISO 22301 8.2.2 g)</translation>
        </message>
        <message>
            <source>No essential resource is linked</source>
            <translation>Aucune ressource indispensable n’est liée</translation>
        </message>
        <message>
            <source>Link the resources it cannot do without</source>
            <translation>Lier les ressources dont elle ne peut se passer</translation>
        </message>
        <message>
            <source>ISO 22301 8.2.1</source>
            <translation>ISO 22301 8.2.1</translation>
        </message>
        <message>
            <source>The impact analysis is not validated</source>
            <translation>Le bilan d’impact n’est pas validé</translation>
        </message>
        <message>
            <source>Have the owner validate the BIA</source>
            <translation>Faire valider le bilan d’impact par le responsable</translation>
        </message>
        <message>
            <source>SGDSN 2.3.6 (degraded mode)</source>
            <translation>SGDSN 2.3.6 (mode dégradé)</translation>
        </message>
        <message>
            <source>No workaround is described</source>
            <translation>Aucun mode dégradé n’est décrit</translation>
        </message>
        <message>
            <source>Describe the manual degraded mode, or state that none exists</source>
            <translation>Décrire le mode dégradé manuel, ou indiquer qu’il n’en existe pas</translation>
        </message>
        <message>
            <source>ISO/TS 22317; BSI 200-4 (critical periods)</source>
            <translation>ISO/TS 22317 ; BSI 200-4 (périodes critiques)</translation>
        </message>
        <message>
            <source>No peak period is recorded</source>
            <translation>Aucune période critique n’est renseignée</translation>
        </message>
        <message>
            <source>Record the most critical periods</source>
            <translation>Renseigner les périodes les plus critiques</translation>
        </message>
        <message>
            <source>%1 has never been measured.</source>
            <translation>%1 n’a jamais été mesuré.</translation>
        </message>
        <message>
            <source>The last period measured for %1 began on %2 (frequency: %3).</source>
            <translation>La dernière période mesurée de %1 a commencé le %2 (fréquence : %3).</translation>
        </message>
        <message>
            <source>%1 stands at %2 and misses its target of %3.</source>
            <translation>%1 : la valeur de %2 manque la cible de %3.</translation>
        </message>
        <message>
            <source>%1 stands at %2, beyond its alert threshold of %3.</source>
            <translation>%1 : la valeur de %2 franchit le seuil d’alerte de %3.</translation>
        </message>
        <message>
            <source>%1 gets worse from one period to the next: %2.</source>
            <translation>%1 se dégrade d’une période à l’autre : %2.</translation>
        </message>
        <message>
            <source>%1 misses its contractual target of %2 and no action is open.</source>
            <translation>%1 manque sa cible contractuelle de %2 et aucune action n’est ouverte.</translation>
        </message>
        <message>
            <source>%1 is not complete; missing: %2.</source>
            <translation>%1 est incomplet ; il manque : %2.</translation>
        </message>
        <message>
            <source>ISO 22301 9.1</source>
            <translation>ISO 22301 9.1</translation>
        </message>
        <message>
            <source>An indicator is not measured as often as agreed</source>
            <translation>Un indicateur n’est pas mesuré à la fréquence prévue</translation>
        </message>
        <message>
            <source>Enter the measurements</source>
            <translation>Saisir les mesures</translation>
        </message>
        <message>
            <source>An indicator misses its target</source>
            <translation>Un indicateur manque sa cible</translation>
        </message>
        <message>
            <source>Analyse and correct</source>
            <translation>Analyser et corriger</translation>
        </message>
        <message>
            <source>A contractual indicator is beyond its alert threshold</source>
            <translation>Un indicateur contractuel franchit son seuil d’alerte</translation>
        </message>
        <message>
            <source>Escalate to the provider, apply the penalty</source>
            <translation>Alerter le prestataire, appliquer la pénalité</translation>
        </message>
        <message>
            <source>An indicator keeps getting worse</source>
            <translation>Un indicateur se dégrade continûment</translation>
        </message>
        <message>
            <source>Hold a milestone meeting</source>
            <translation>Tenir une réunion d’étape</translation>
        </message>
        <message>
            <source>A contractual target is missed and nothing is being done</source>
            <translation>Une cible contractuelle est manquée et rien n’est engagé</translation>
        </message>
        <message>
            <source>Create the action</source>
            <translation>Créer l’action</translation>
        </message>
        <message>
            <source>An indicator has no target, unit or owner</source>
            <translation>Un indicateur n’a pas de cible, d’unité ou de responsable</translation>
        </message>
        <message>
            <source>Complete the indicator</source>
            <translation>Compléter l’indicateur</translation>
        </message>
        <message numerus="yes">
            <source>%1 is on call for %n days on end from %2; the limit is %3.</source>
            <translation>
                <numerusform>%1 est d’astreinte %n jour d’affilée à partir du %2 ; la limite est de %3.</numerusform>
                <numerusform>%1 est d’astreinte %n jours d’affilée à partir du %2 ; la limite est de %3.</numerusform>
            </translation>
        </message>
        <message>
            <source>At rank %1, %2 has %3 on call from %4 to %5; the mean of the pool is %6.</source>
            <translation>Au rang %1, %2 a %3 d’astreinte du %4 au %5 ; la moyenne du vivier est de %6.</translation>
        </message>
        <message>
            <source>Hours to cover have nobody on call</source>
            <translation>Des heures à couvrir n’ont personne d’astreinte</translation>
        </message>
        <message>
            <source>Assign a shift</source>
            <translation>Affecter une période d’astreinte</translation>
        </message>
        <message>
            <source>A person is on call for too many days on end</source>
            <translation>Une personne est d’astreinte trop de jours d’affilée</translation>
        </message>
        <message>
            <source>Alternate</source>
            <translation>Alterner</translation>
        </message>
        <message>
            <source>One person carries too large a share of the duty</source>
            <translation>Une personne porte une trop grande part de l’astreinte</translation>
        </message>
        <message>
            <source>Rebalance</source>
            <translation>Rééquilibrer</translation>
        </message>
        <message numerus="yes">
            <source>The same happened %n more times.</source>
            <translation>
                <numerusform>Cela s’est produit encore %n fois.</numerusform>
                <numerusform>Cela s’est produit encore %n fois.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 was called out on %2 between two working periods and rested for %3 at most instead of %4; work could start again on %5, not on %6.</source>
            <translation>%1 a eu une intervention le %2 entre deux périodes de travail et n’a eu que %3 de repos au plus, au lieu de %4 ; le travail pouvait reprendre le %5, pas le %6.</translation>
        </message>
        <message>
            <source>%1 was called out on %2; in the week of %3 the longest rest is %4 instead of %5.</source>
            <translation>%1 a eu une intervention le %2 ; dans la semaine du %3, le plus long repos est de %4 au lieu de %5.</translation>
        </message>
        <message>
            <source>An intervention left too short a daily rest</source>
            <translation>Une intervention a laissé un repos quotidien trop court</translation>
        </message>
        <message>
            <source>Delay the return to work (record when work was resumed)</source>
            <translation>Reporter la reprise du travail (consigner l’heure de reprise)</translation>
        </message>
        <message>
            <source>A week with an intervention has too short a weekly rest</source>
            <translation>Une semaine avec intervention a un repos hebdomadaire trop court</translation>
        </message>
        <message>
            <source>Give a compensating rest</source>
            <translation>Donner un repos compensateur</translation>
        </message>
        <message>
            <source>The duty rests on the employer's decision, but neither the opinion of the works council nor the information of the labour inspection is recorded.</source>
            <translation>L’astreinte repose sur une décision unilatérale de l’employeur, mais ni l’avis du CSE ni l’information de l’inspection du travail ne sont consignés.</translation>
        </message>
        <message>
            <source>The duty rests on the employer's decision, but the opinion of the works council is not recorded.</source>
            <translation>L’astreinte repose sur une décision unilatérale de l’employeur, mais l’avis du CSE n’est pas consigné.</translation>
        </message>
        <message>
            <source>The duty rests on the employer's decision, but the information of the labour inspection is not recorded.</source>
            <translation>L’astreinte repose sur une décision unilatérale de l’employeur, mais l’information de l’inspection du travail n’est pas consignée.</translation>
        </message>
        <message>
            <source>The duty rests on an agreement (%1), but the reference of its text is missing.</source>
            <translation>L’astreinte repose sur un accord (%1), mais la référence du texte manque.</translation>
        </message>
        <message>
            <source>Nothing is said of what people get in return for being on call.</source>
            <translation>Aucune contrepartie n’est prévue pour les personnes d’astreinte.</translation>
        </message>
        <message>
            <source>Nothing says whom to call when nobody answers.</source>
            <translation>Rien ne dit qui appeler quand personne ne répond.</translation>
        </message>
        <message numerus="yes">
            <source>The escalation chain %1 has %n levels; two are the minimum.</source>
            <extracomment>%1 is an escalation chain</extracomment>
            <translation>
                <numerusform>La chaîne d’escalade %1 a %n niveau ; il en faut au moins deux.</numerusform>
                <numerusform>La chaîne d’escalade %1 a %n niveaux ; il en faut au moins deux.</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting for the people on call to answer takes up to %1, but the response time is %2.</source>
            <translation>L’attente d’une réponse des personnes d’astreinte peut durer %1, alors que le délai d’intervention est de %2.</translation>
        </message>
        <message>
            <source>Waiting for the people on call to answer takes up to %1, but %2 must be back within %3.</source>
            <translation>L’attente d’une réponse des personnes d’astreinte peut durer %1, alors que %2 doit reprendre sous %3.</translation>
        </message>
        <message>
            <source>People must respond within %1; up to %2, a court may count the whole duty as working time.</source>
            <translation>Il faut répondre sous %1 ; jusqu’à %2, un juge peut requalifier toute l’astreinte en temps de travail effectif.</translation>
        </message>
        <message numerus="yes">
            <source>%n people share rank %1; the minimum is %2.</source>
            <translation>
                <numerusform>%n personne se partage le rang %1 ; il en faut au moins %2.</numerusform>
                <numerusform>%n personnes se partagent le rang %1 ; il en faut au moins %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 answers at rank 1 without a valid qualification in: %2.</source>
            <translation>%1 répond au rang 1 sans habilitation valide dans : %2.</translation>
        </message>
        <message>
            <source>the functions that it covers</source>
            <translation>les activités couvertes</translation>
        </message>
        <message>
            <source>how many calls to expect</source>
            <translation>le nombre d’appels attendus</translation>
        </message>
        <message>
            <source>an indicator that measures it</source>
            <translation>un indicateur qui la mesure</translation>
        </message>
        <message>
            <source>The sheet of this duty does not name: %1.</source>
            <extracomment>%1 lists what is missing</extracomment>
            <translation>La fiche de cette astreinte n’indique pas : %1.</translation>
        </message>
        <message>
            <source>The legal basis of the on-call duty is incomplete</source>
            <translation>La base juridique de l’astreinte est incomplète</translation>
        </message>
        <message>
            <source>Complete the legal basis</source>
            <translation>Compléter la base juridique</translation>
        </message>
        <message>
            <source>No compensation is defined for being on call</source>
            <translation>Aucune contrepartie n’est définie pour l’astreinte</translation>
        </message>
        <message>
            <source>Define the financial or rest compensation</source>
            <translation>Définir la contrepartie, financière ou en repos</translation>
        </message>
        <message>
            <source>The on-call duty has no escalation chain of two levels</source>
            <translation>L’astreinte n’a pas de chaîne d’escalade à deux niveaux</translation>
        </message>
        <message>
            <source>Define the escalation chain</source>
            <translation>Définir la chaîne d’escalade</translation>
        </message>
        <message>
            <source>The escalation takes longer than the response allows</source>
            <translation>L’escalade est plus longue que le délai d’intervention</translation>
        </message>
        <message>
            <source>Shorten the timeouts</source>
            <translation>Raccourcir les délais d’attente</translation>
        </message>
        <message>
            <source>Cass. soc. 26 Oct 2022 n° 21-14.178; CJEU 9 Mar 2021 C-344/19</source>
            <translation>Cass. soc. 26 oct. 2022 n° 21-14.178; CJUE 9 mars 2021 C-344/19</translation>
        </message>
        <message>
            <source>The response time is so short that the duty may count as working time</source>
            <translation>Le délai d’intervention est si court que l’astreinte risque d’être requalifiée en temps de travail</translation>
        </message>
        <message>
            <source>Have the lawyer check the constraints; lengthen the delay</source>
            <translation>Faire vérifier les contraintes par le juriste ; allonger le délai</translation>
        </message>
        <message>
            <source>Too few people share a rank</source>
            <translation>Trop peu de personnes se partagent un rang</translation>
        </message>
        <message>
            <source>Enlarge the pool</source>
            <translation>Élargir le vivier</translation>
        </message>
        <message>
            <source>A person at rank 1 lacks part of the training</source>
            <translation>Une personne du rang 1 n’a pas toute la formation voulue</translation>
        </message>
        <message>
            <source>Plan the missing training</source>
            <translation>Planifier les formations manquantes</translation>
        </message>
        <message>
            <source>The sheet of the on-call duty is incomplete</source>
            <translation>La fiche de l’astreinte est incomplète</translation>
        </message>
        <message>
            <source>Complete the roster sheet</source>
            <translation>Compléter la fiche de l’astreinte</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 h</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 h %2 min</translation>
        </message>
        <message>
            <source>%1 begins on %2, while this shift of rank %3 still runs.</source>
            <translation>%1 commence le %2, alors que cette période du rang %3 court encore.</translation>
        </message>
        <message>
            <source>%1 is also on call for %2 from %3, before this shift ends.</source>
            <translation>%1 est aussi d’astreinte pour %2 dès le %3, avant la fin de cette période.</translation>
        </message>
        <message numerus="yes">
            <source>The shift starts on %1; nothing shows that the person was told at least %n days ahead.</source>
            <translation>
                <numerusform>La période commence le %1 ; rien ne montre que la personne a été prévenue au moins %n jour à l’avance.</numerusform>
                <numerusform>La période commence le %1 ; rien ne montre que la personne a été prévenue au moins %n jours à l’avance.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The shift starts on %1 and was published on %2; %n days ahead are due.</source>
            <translation>
                <numerusform>La période commence le %1 et a été publiée le %2 ; il faut %n jour d’avance.</numerusform>
                <numerusform>La période commence le %1 et a été publiée le %2 ; il faut %n jours d’avance.</numerusform>
            </translation>
        </message>
        <message>
            <source>The change has no reason and leaves no clear day between %1, when it was published, and %2, when the shift starts.</source>
            <translation>Le changement n’est pas motivé et ne laisse pas un jour franc entre sa publication, le %1, et le début de la période, le %2.</translation>
        </message>
        <message>
            <source>The change leaves no clear day between %1, when it was published, and %2, when the shift starts.</source>
            <translation>Le changement ne laisse pas un jour franc entre sa publication, le %1, et le début de la période, le %2.</translation>
        </message>
        <message>
            <source>The shift is marked as exceptional, but no reason is given.</source>
            <translation>La période est marquée comme exceptionnelle, mais aucun motif n’est donné.</translation>
        </message>
        <message>
            <source>%1 is on call from %2 to %3 but absent from %4 to %5.</source>
            <translation>%1 est d’astreinte du %2 au %3, mais son absence est prévue du %4 au %5.</translation>
        </message>
        <message>
            <source>%1 is put on call but is not active.</source>
            <translation>%1 est d’astreinte sans être en activité.</translation>
        </message>
        <message>
            <source>%1 is put on call but may not be according to the directory.</source>
            <translation>%1 est d’astreinte alors que l’annuaire ne le permet pas.</translation>
        </message>
        <message>
            <source>%1 is put on call but has no phone number.</source>
            <translation>%1 est d’astreinte sans aucun numéro de téléphone.</translation>
        </message>
        <message>
            <source>On %1, %2 has no valid qualification, or not the level, in: %3.</source>
            <translation>Le %1, %2 n’a pas d’habilitation valide, ou pas le niveau, en : %3.</translation>
        </message>
        <message>
            <source>The intervention of %1 has no satisfaction score.</source>
            <translation>L’intervention du %1 n’a pas de note de satisfaction.</translation>
        </message>
        <message numerus="yes">
            <source>%n interventions have no satisfaction score; the first began on %1.</source>
            <translation>
                <numerusform>%n intervention n’a pas de note de satisfaction ; la première a commencé le %1.</numerusform>
                <numerusform>%n interventions n’ont pas de note de satisfaction ; la première a commencé le %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Two shifts of the same rank overlap</source>
            <translation>Deux périodes du même rang se chevauchent</translation>
        </message>
        <message>
            <source>Keep one</source>
            <translation>N’en garder qu’une</translation>
        </message>
        <message>
            <source>One person has two shifts at once</source>
            <translation>Une personne a deux périodes d’astreinte en même temps</translation>
        </message>
        <message>
            <source>Reassign one of them</source>
            <translation>Réaffecter l’une d’elles</translation>
        </message>
        <message>
            <source>The person on call is told too late</source>
            <translation>La personne d’astreinte est prévenue trop tard</translation>
        </message>
        <message>
            <source>Publish earlier, or record the exceptional circumstances</source>
            <translation>Publier plus tôt, ou consigner les circonstances exceptionnelles</translation>
        </message>
        <message>
            <source>An exceptional shift lacks a reason or one clear day of notice</source>
            <translation>Une période exceptionnelle manque de motif ou d’un jour franc de préavis</translation>
        </message>
        <message>
            <source>Justify; respect one clear day</source>
            <translation>Motiver ; respecter un jour franc</translation>
        </message>
        <message>
            <source>A person is on call while absent</source>
            <translation>Une personne est d’astreinte pendant son absence</translation>
        </message>
        <message>
            <source>Swap the shift</source>
            <translation>Échanger la période</translation>
        </message>
        <message>
            <source>A coming shift names a person who cannot be on call</source>
            <translation>Une période à venir nomme une personne qui ne peut pas être d’astreinte</translation>
        </message>
        <message>
            <source>Choose an eligible person</source>
            <translation>Choisir une personne habilitée</translation>
        </message>
        <message>
            <source>A coming shift names a person without a required qualification</source>
            <translation>Une période à venir nomme une personne sans une habilitation requise</translation>
        </message>
        <message>
            <source>Train or swap</source>
            <translation>Former ou échanger</translation>
        </message>
        <message>
            <source>An intervention was closed without asking for satisfaction</source>
            <translation>Une intervention a été close sans note de satisfaction</translation>
        </message>
        <message>
            <source>Send the survey soon after the intervention</source>
            <translation>Envoyer l’enquête peu après l’intervention</translation>
        </message>
        <message>
            <source>No approved procedure says how to keep %1 going or to bring it back (criticality: %2).</source>
            <translation>Aucune procédure approuvée ne dit comment maintenir ou reprendre %1 (criticité : %2).</translation>
        </message>
        <message>
            <source>%1 tells nobody what to do: it has no step.</source>
            <translation>%1 ne dit à personne ce qu’il faut faire : elle n’a aucune étape.</translation>
        </message>
        <message>
            <source>Neither a role nor a person does step %1 of %2: “%3”.</source>
            <translation>Ni rôle ni personne pour l’étape %1 de %2 : « %3 ».</translation>
        </message>
        <message>
            <source>The procedure was to be reviewed by %1.</source>
            <translation>La procédure devait être revue au plus tard le %1.</translation>
        </message>
        <message>
            <source>No date is set for the next review of the procedure.</source>
            <translation>Aucune date n’est fixée pour la prochaine revue de la procédure.</translation>
        </message>
        <message>
            <source>By its steps, %1 works again after %2; its RTO is %3.</source>
            <translation>D’après les étapes, %1 reprend au bout de %2 ; son délai de reprise (RTO) est de %3.</translation>
        </message>
        <message>
            <source>The procedure does not say when to stop.</source>
            <translation>La procédure ne dit pas quand s’arrêter.</translation>
        </message>
        <message>
            <source>The procedure does not say when to start.</source>
            <translation>La procédure ne dit pas quand commencer.</translation>
        </message>
        <message>
            <source>The procedure says neither when to start nor when to stop.</source>
            <translation>La procédure ne dit ni quand commencer ni quand s’arrêter.</translation>
        </message>
        <message>
            <source>No procedure says how to stand down and go back to normal.</source>
            <translation>Aucune procédure ne dit comment lever le plan et revenir à la normale.</translation>
        </message>
        <message>
            <source>The card has %1 steps; %2 fit on one page.</source>
            <translation>La fiche compte %1 étapes ; une page en contient %2.</translation>
        </message>
        <message>
            <source>No procedure says how to raise the alert and activate the plan.</source>
            <translation>Aucune procédure ne dit comment donner l’alerte et activer le plan.</translation>
        </message>
        <message>
            <source>The steps say to call somebody who has neither a telephone number nor an email address: %1.</source>
            <translation>Les étapes demandent d’appeler des contacts sans téléphone ni adresse électronique : %1.</translation>
        </message>
        <message>
            <source>The status of the procedure is “%1”.</source>
            <translation>Le statut de la procédure est « %1 ».</translation>
        </message>
        <message>
            <source>Step %1 starts at T+%2, earlier than a step before it (T+%3).</source>
            <translation>L’étape %1 commence à T+%2, avant une étape qui la précède (T+%3).</translation>
        </message>
        <message>
            <source>ISO 22301 8.4.1</source>
            <translation>ISO 22301 8.4.1</translation>
        </message>
        <message>
            <source>A vital or critical function has no approved procedure</source>
            <translation>Une activité vitale ou critique n’a pas de procédure approuvée</translation>
        </message>
        <message>
            <source>Write and approve the procedure</source>
            <translation>Rédiger et approuver la procédure</translation>
        </message>
        <message>
            <source>ISO 22301 8.4.4</source>
            <translation>ISO 22301 8.4.4</translation>
        </message>
        <message>
            <source>A procedure has no steps</source>
            <translation>Une procédure n’a pas d’étapes</translation>
        </message>
        <message>
            <source>Add the steps</source>
            <translation>Ajouter les étapes</translation>
        </message>
        <message>
            <source>ISO 22301 8.4.4 (roles)</source>
            <translation>ISO 22301 8.4.4 (rôles)</translation>
        </message>
        <message>
            <source>A step is assigned to nobody</source>
            <translation>Une étape n’est attribuée à personne</translation>
        </message>
        <message>
            <source>Assign the step</source>
            <translation>Attribuer l’étape</translation>
        </message>
        <message>
            <source>A procedure is due for review</source>
            <translation>Une procédure est à revoir</translation>
        </message>
        <message>
            <source>Review the procedure</source>
            <translation>Revoir la procédure</translation>
        </message>
        <message>
            <source>ISO 22301 8.4.4; RTS 2024/1774 art. 26(1)(c)</source>
            <translation>ISO 22301 8.4.4 ; RTS 2024/1774 art. 26(1)(c)</translation>
        </message>
        <message>
            <source>A procedure takes longer than the RTO of its function</source>
            <translation>Une procédure dépasse le délai de reprise (RTO) de son activité</translation>
        </message>
        <message>
            <source>Shorten the sequence or revise the RTO</source>
            <translation>Raccourcir l’enchaînement ou revoir le délai de reprise (RTO)</translation>
        </message>
        <message>
            <source>ISO 22301 8.4.4; ReCyF 14.6</source>
            <translation>ISO 22301 8.4.4 ; ReCyF 14.6</translation>
        </message>
        <message>
            <source>A procedure has no trigger or no stop condition</source>
            <translation>Une procédure n’a pas d’élément déclencheur ou pas de condition de fin</translation>
        </message>
        <message>
            <source>State when to start and when to stop</source>
            <translation>Préciser quand commencer et quand s’arrêter</translation>
        </message>
        <message>
            <source>ISO 22301 8.4.5</source>
            <translation>ISO 22301 8.4.5</translation>
        </message>
        <message>
            <source>There is no procedure for the return to normal</source>
            <translation>Il n’y a pas de procédure de retour à la normale</translation>
        </message>
        <message>
            <source>Write the return-to-normal procedure</source>
            <translation>Rédiger la procédure de retour à la normale</translation>
        </message>
        <message>
            <source>Good practice: one A4 page</source>
            <translation>Bonne pratique : une page A4</translation>
        </message>
        <message>
            <source>A reflex card does not fit on one page</source>
            <translation>Une fiche réflexe ne tient pas sur une page</translation>
        </message>
        <message>
            <source>Split the card</source>
            <translation>Scinder la fiche</translation>
        </message>
        <message>
            <source>ISO 22301 8.4.2, 8.4.3</source>
            <translation>ISO 22301 8.4.2, 8.4.3</translation>
        </message>
        <message>
            <source>There is no alert procedure</source>
            <translation>Il n’y a pas de procédure d’alerte</translation>
        </message>
        <message>
            <source>Write the alert and activation procedure</source>
            <translation>Rédiger la procédure d’alerte et d’activation</translation>
        </message>
        <message>
            <source>A step says to call somebody who cannot be called</source>
            <translation>Une étape demande d’appeler un contact injoignable</translation>
        </message>
        <message>
            <source>A procedure is not approved</source>
            <translation>Une procédure n’est pas approuvée</translation>
        </message>
        <message>
            <source>Approve the procedure</source>
            <translation>Approuver la procédure</translation>
        </message>
        <message>
            <source>The steps are not in the order of their times</source>
            <translation>Les étapes ne sont pas dans l’ordre des heures</translation>
        </message>
        <message>
            <source>Reorder the steps</source>
            <translation>Réordonner les étapes</translation>
        </message>
        <message>
            <source>The certificate of vigilance expired on %1; contracts of %2 a year require a valid one.</source>
            <translation>L’attestation de vigilance a expiré le %1 ; des contrats de %2 par an en exigent une valable.</translation>
        </message>
        <message>
            <source>There is no certificate of vigilance with an end date; contracts of %1 a year require a valid one.</source>
            <translation>Aucune attestation de vigilance datée n’est enregistrée ; des contrats de %1 par an en exigent une valable.</translation>
        </message>
        <message>
            <source>These documents are out of date: %1.</source>
            <translation>Ces documents sont périmés : %1.</translation>
        </message>
        <message>
            <source>These documents expire within %1 days: %2.</source>
            <translation>Ces documents expirent sous %1 jours : %2.</translation>
        </message>
        <message>
            <source>The provider is critical. Its last evaluation was held on %1; the next was due by %2.</source>
            <translation>Le prestataire est critique. Sa dernière évaluation date du %1 ; la suivante était attendue au plus tard le %2.</translation>
        </message>
        <message>
            <source>The provider is critical and was never evaluated.</source>
            <translation>Le prestataire est critique et n’a jamais été évalué.</translation>
        </message>
        <message>
            <source>The provider scored %1 % in its review of %2; at least %3 % is asked for.</source>
            <translation>Le prestataire a obtenu %1 % à sa revue du %2 ; il faut au moins %3 %.</translation>
        </message>
        <message>
            <source>The provider is critical and nobody is named to call in an emergency.</source>
            <translation>Le prestataire est critique et aucun contact d’urgence n’est désigné.</translation>
        </message>
        <message>
            <source>The provider is critical and the state of its continuity plan is “%1”.</source>
            <translation>Le prestataire est critique et l’état de son plan de continuité est « %1 ».</translation>
        </message>
        <message>
            <source>The provider is critical and last tested its continuity plan on %1, more than a year ago.</source>
            <translation>Le prestataire est critique et a testé son plan de continuité pour la dernière fois le %1, il y a plus d’un an.</translation>
        </message>
        <message>
            <source>The provider is critical, how it could be replaced is rated “%1”, and neither a second provider nor an internal takeover is in place.</source>
            <translation>Le prestataire est critique, sa substituabilité est jugée « %1 », et ni second prestataire ni reprise en interne ne sont en place.</translation>
        </message>
        <message>
            <source>Vital and critical functions that rest on this provider: %1, more than the %2 of the settings (%3).</source>
            <translation>Activités vitales et critiques qui reposent sur ce prestataire : %1, plus que les %2 des paramètres (%3).</translation>
        </message>
        <message>
            <source>A critical provider was not evaluated in time</source>
            <translation>Un prestataire critique n’a pas été évalué à temps</translation>
        </message>
        <message>
            <source>Evaluate the provider</source>
            <translation>Évaluer le prestataire</translation>
        </message>
        <message>
            <source>A provider scores below the minimum</source>
            <translation>Un prestataire est noté au-dessous du minimum</translation>
        </message>
        <message>
            <source>Improvement plan or replacement</source>
            <translation>Plan d’amélioration ou remplacement</translation>
        </message>
        <message>
            <source>DORA 28(5)</source>
            <translation>DORA 28(5)</translation>
        </message>
        <message>
            <source>A provider fails an eliminatory criterion</source>
            <translation>Un prestataire échoue à un critère éliminatoire</translation>
        </message>
        <message>
            <source>Do not select, or require a remediation plan</source>
            <translation>Ne pas retenir, ou exiger un plan de remédiation</translation>
        </message>
        <message>
            <source>A French provider has no valid certificate of vigilance</source>
            <translation>Un prestataire établi en France n’a pas d’attestation de vigilance valable</translation>
        </message>
        <message>
            <source>Obtain and verify the certificate (URSSAF), every 6 months</source>
            <translation>Obtenir et vérifier l’attestation (Urssaf), tous les 6 mois</translation>
        </message>
        <message>
            <source>ANSSI 6.1</source>
            <translation>ANSSI 6.1</translation>
        </message>
        <message>
            <source>A critical provider cannot be called at any hour</source>
            <translation>Un prestataire critique n’est pas joignable à toute heure</translation>
        </message>
        <message>
            <source>Obtain an emergency number</source>
            <translation>Obtenir un numéro d’urgence</translation>
        </message>
        <message>
            <source>ISO 22301 8.6 (suppliers' capabilities); DORA 30(3)(c)</source>
            <translation>ISO 22301 8.6 (capacités des fournisseurs) ; DORA 30(3)(c)</translation>
        </message>
        <message>
            <source>The continuity plan of a critical provider is not proved by a recent test</source>
            <translation>Le plan de continuité d’un prestataire critique n’est pas prouvé par un test récent</translation>
        </message>
        <message>
            <source>Ask for the plan and the test report</source>
            <translation>Demander le plan et le compte rendu de test</translation>
        </message>
        <message>
            <source>DORA 29(1)(a)</source>
            <translation>DORA 29(1)(a)</translation>
        </message>
        <message>
            <source>A critical provider that is hard to replace has no fallback</source>
            <translation>Un prestataire critique difficile à remplacer n’a pas de solution de rechange</translation>
        </message>
        <message>
            <source>Prepare an exit: second provider or internal takeover</source>
            <translation>Préparer une sortie : second prestataire ou reprise en interne</translation>
        </message>
        <message>
            <source>DORA 29(1)(b) (concentration)</source>
            <translation>DORA 29(1)(b) (concentration)</translation>
        </message>
        <message>
            <source>Too many vital and critical functions rest on one provider</source>
            <translation>Trop d’activités vitales et critiques reposent sur un seul prestataire</translation>
        </message>
        <message>
            <source>Diversify or document the acceptance</source>
            <translation>Diversifier ou motiver l’acceptation</translation>
        </message>
        <message>
            <source>A compliance document has expired</source>
            <translation>Un document de conformité est périmé</translation>
        </message>
        <message>
            <source>Ask for the new document</source>
            <translation>Demander le nouveau document</translation>
        </message>
        <message>
            <source>A compliance document expires soon</source>
            <translation>Un document de conformité expire bientôt</translation>
        </message>
        <message>
            <source>Ask for the renewal</source>
            <translation>Demander le renouvellement</translation>
        </message>
        <message>
            <source>Its RTO is %1, but it cannot do without functions whose RTO is longer: %2.</source>
            <translation>Son délai de reprise (RTO) est de %1, mais elle ne peut se passer d’activités qui reprennent plus tard : %2.</translation>
        </message>
        <message>
            <source>%1 cannot do without itself, by way of: %2.</source>
            <translation>%1 dépend finalement d’elle-même, par : %2.</translation>
        </message>
        <message>
            <source>%1 cannot do without %2, and nobody knows how long it takes to get it back.</source>
            <translation>%1 ne peut se passer de %2, dont le délai de rétablissement est inconnu.</translation>
        </message>
        <message>
            <source>%1 needs %2 within %3, but it takes %4 to get it back.</source>
            <translation>%1 a besoin de %2 sous %3, mais il faut %4 pour la rétablir.</translation>
        </message>
        <message>
            <source>%1 exists only once, no implemented solution covers it, and these functions cannot do without it: %2.</source>
            <translation>%1 existe en un seul exemplaire, aucune solution mise en œuvre ne la couvre, et ces activités ne peuvent s’en passer : %2.</translation>
        </message>
        <message>
            <source>At their minimum level the vital and critical functions need %2 of %1 together; there are %3.</source>
            <translation>Au niveau minimal, les activités vitales et critiques ont besoin ensemble de %2 pour %1 ; l’effectif est de %3.</translation>
        </message>
        <message>
            <source>No backup interval is set for %1, though functions with an RPO cannot do without it: %2.</source>
            <translation>Aucun intervalle de sauvegarde n’est fixé pour %1, alors que des activités qui ont une PDMA (RPO) ne peuvent s’en passer : %2.</translation>
        </message>
        <message>
            <source>Up to %1 of data may be lost; the functions that need them accept %2 at most.</source>
            <translation>Jusqu’à %1 de données peuvent être perdues ; les activités qui en ont besoin admettent %2 au plus.</translation>
        </message>
        <message>
            <source>Nothing says that the backup of %1 is kept off site.</source>
            <translation>Rien n’indique que la sauvegarde de %1 est conservée hors site.</translation>
        </message>
        <message>
            <source>Nothing says that the backup of %1 has an offline copy.</source>
            <translation>Rien n’indique que la sauvegarde de %1 a une copie hors ligne.</translation>
        </message>
        <message>
            <source>%1 holds personal data, and nothing says that its backup is encrypted.</source>
            <translation>%1 contient des données personnelles, et rien n’indique que la sauvegarde est chiffrée.</translation>
        </message>
        <message>
            <source>Last successful restoration test of %1: %2. These functions cannot do without it: %3.</source>
            <translation>Dernier test de restauration réussi de %1 : %2. Ces activités ne peuvent s’en passer : %3.</translation>
        </message>
        <message>
            <source>%1 is reached from outside without protection.</source>
            <translation>L’accès distant à %1 n’est pas sécurisé.</translation>
        </message>
        <message>
            <source>%1 is linked to no function and no solution, and houses no other resource.</source>
            <translation>%1 n’est liée à aucune activité ni à aucune solution, et n’héberge aucune autre ressource.</translation>
        </message>
        <message>
            <source>%1 is supplied under %2, which is not in force.</source>
            <translation>%1 est fournie au titre de %2, qui n’est pas en vigueur.</translation>
        </message>
        <message>
            <source>%1 is supplied under %2, which ended on %3.</source>
            <translation>%1 est fournie au titre de %2, arrivé à échéance le %3.</translation>
        </message>
        <message>
            <source>ISO 22301 8.2.2 h) (interdependencies)</source>
            <translation>ISO 22301 8.2.2 h) (interdépendances)</translation>
        </message>
        <message>
            <source>An essential function comes back later than the one that needs it</source>
            <translation>Une activité indispensable reprend plus tard que celle qui en dépend</translation>
        </message>
        <message>
            <source>Shorten the upstream RTO or add a workaround</source>
            <translation>Réduire le délai de reprise (RTO) en amont ou prévoir un mode dégradé</translation>
        </message>
        <message>
            <source>ISO 22301 8.2.2 h)</source>
            <translation>ISO 22301 8.2.2 h)</translation>
        </message>
        <message>
            <source>Functions depend on each other in a circle</source>
            <translation>Des activités dépendent les unes des autres en boucle</translation>
        </message>
        <message>
            <source>Break the cycle</source>
            <translation>Rompre la boucle</translation>
        </message>
        <message>
            <source>BSI 200-4 (RTA ≤ RTO); ISO 22301 8.3.3</source>
            <translation>BSI 200-4 (RTA ≤ RTO) ; ISO 22301 8.3.3</translation>
        </message>
        <message>
            <source>An essential resource is not back in time</source>
            <translation>Une ressource indispensable n’est pas rétablie à temps</translation>
        </message>
        <message>
            <source>Add or speed up a backup solution, or revise the RTO</source>
            <translation>Ajouter ou accélérer une solution de secours, ou revoir le délai de reprise (RTO)</translation>
        </message>
        <message>
            <source>BSI 200-4 SPoF</source>
            <translation>BSI 200-4 (SPoF)</translation>
        </message>
        <message>
            <source>Single point of failure</source>
            <translation>Point unique de défaillance</translation>
        </message>
        <message>
            <source>Define a backup solution for the resource</source>
            <translation>Définir une solution de secours pour la ressource</translation>
        </message>
        <message>
            <source>ISO 22301 8.3.4</source>
            <translation>ISO 22301 8.3.4</translation>
        </message>
        <message>
            <source>The minimum staff exceeds the people available</source>
            <translation>L’effectif minimal dépasse l’effectif disponible</translation>
        </message>
        <message>
            <source>Cross-train or revise the minimum staff</source>
            <translation>Développer la polyvalence ou revoir l’effectif minimal</translation>
        </message>
        <message>
            <source>The resource has no owner</source>
            <translation>La ressource n’a pas de responsable</translation>
        </message>
        <message>
            <source>Name the resource owner</source>
            <translation>Désigner le responsable de la ressource</translation>
        </message>
        <message>
            <source>DORA 12(1); ReCyF 13.1</source>
            <translation>DORA 12(1) ; ReCyF 13.1</translation>
        </message>
        <message>
            <source>No backup is defined for needed data</source>
            <translation>Aucune sauvegarde n’est définie pour des données indispensables</translation>
        </message>
        <message>
            <source>Define the backup</source>
            <translation>Définir la sauvegarde</translation>
        </message>
        <message>
            <source>BSI 200-4 (RPA ≤ RPO, minimum principle); ReCyF 13.5</source>
            <translation>BSI 200-4 (RPA ≤ RPO, principe du minimum) ; ReCyF 13.5</translation>
        </message>
        <message>
            <source>More data may be lost than the RPO allows</source>
            <translation>La perte de données possible dépasse la PDMA (RPO)</translation>
        </message>
        <message>
            <source>Back up more often or revise the RPO</source>
            <translation>Sauvegarder plus souvent ou revoir la PDMA (RPO)</translation>
        </message>
        <message>
            <source>DORA 12(3)</source>
            <translation>DORA 12(3)</translation>
        </message>
        <message>
            <source>The backup is not kept off site</source>
            <translation>La sauvegarde n’est pas conservée hors site</translation>
        </message>
        <message>
            <source>Copy the backup to another site</source>
            <translation>Copier la sauvegarde sur un autre site</translation>
        </message>
        <message>
            <source>ReCyF 13.3 (ransomware)</source>
            <translation>ReCyF 13.3 (rançongiciel)</translation>
        </message>
        <message>
            <source>The backup has no offline copy</source>
            <translation>La sauvegarde n’a pas de copie hors ligne</translation>
        </message>
        <message>
            <source>Keep an offline or immutable copy</source>
            <translation>Garder une copie hors ligne ou immuable</translation>
        </message>
        <message>
            <source>GDPR art. 32</source>
            <translation>RGPD art. 32</translation>
        </message>
        <message>
            <source>A backup of personal data is not encrypted</source>
            <translation>Une sauvegarde de données personnelles n’est pas chiffrée</translation>
        </message>
        <message>
            <source>Encrypt the backup</source>
            <translation>Chiffrer la sauvegarde</translation>
        </message>
        <message>
            <source>ReCyF 13.2; DORA 12(2)</source>
            <translation>ReCyF 13.2 ; DORA 12(2)</translation>
        </message>
        <message>
            <source>The restoration of needed data has not been tested lately</source>
            <translation>La restauration de données indispensables n’a pas été testée récemment</translation>
        </message>
        <message>
            <source>Test the restoration</source>
            <translation>Tester la restauration</translation>
        </message>
        <message>
            <source>NIS2 21(2)(j)</source>
            <translation>NIS2 21(2)(j)</translation>
        </message>
        <message>
            <source>Remote access is unsecured</source>
            <translation>L’accès distant n’est pas sécurisé</translation>
        </message>
        <message>
            <source>Use VPN or MFA</source>
            <translation>Utiliser un VPN ou une authentification multifacteur</translation>
        </message>
        <message>
            <source>The resource serves nothing</source>
            <translation>La ressource ne sert à rien</translation>
        </message>
        <message>
            <source>Link it or delete it</source>
            <translation>La lier ou la supprimer</translation>
        </message>
        <message>
            <source>An essential resource is supplied under a contract no longer in force</source>
            <translation>Une ressource indispensable est fournie au titre d’un contrat qui n’est plus en vigueur</translation>
        </message>
        <message>
            <source>Renew the contract or change the resource</source>
            <translation>Renouveler le contrat ou changer de ressource</translation>
        </message>
        <message>
            <source>Ratings missing or off the scale: %1.</source>
            <translation>Cotations absentes ou hors échelle : %1.</translation>
        </message>
        <message>
            <source>With the controls in place, likelihood (%1) and impact (%2) are rated above what they are without them (%3 and %4).</source>
            <translation>Avec les dispositifs existants, la vraisemblance (%1) et l’impact (%2) sont cotés plus haut que sans eux (%3 et %4).</translation>
        </message>
        <message>
            <source>The residual likelihood (%1) exceeds the inherent one (%2).</source>
            <translation>La vraisemblance résiduelle (%1) dépasse la vraisemblance brute (%2).</translation>
        </message>
        <message>
            <source>The residual impact (%1) exceeds the inherent one (%2).</source>
            <translation>L’impact résiduel (%1) dépasse l’impact brut (%2).</translation>
        </message>
        <message>
            <source>The residual score of %1 is %2; no acceptance is in force and no open action is linked.</source>
            <translation>Le score résiduel de %1 est de %2 ; aucune acceptation n’est en cours et aucune action ouverte n’est liée.</translation>
        </message>
        <message>
            <source>The score falls from %1 to %2, but no control, implemented solution or completed action is on record.</source>
            <translation>Le score passe de %1 à %2, mais aucun dispositif, aucune solution mise en œuvre ni aucune action terminée ne l’explique.</translation>
        </message>
        <message>
            <source>%1 is linked to no function and no resource.</source>
            <translation>%1 n’est lié à aucune activité ni à aucune ressource.</translation>
        </message>
        <message>
            <source>No scenario has one of these causes: %1.</source>
            <translation>Aucun scénario n’a l’une de ces causes : %1.</translation>
        </message>
        <message>
            <source>No date is set for the review of %1.</source>
            <translation>Aucune date de revue n’est fixée pour %1.</translation>
        </message>
        <message>
            <source>%1 was to be reviewed by %2.</source>
            <translation>%1 devait être revu avant le %2.</translation>
        </message>
        <message>
            <source>%1 is to be accepted, but nothing says by whom and when.</source>
            <translation>%1 est à accepter, mais rien ne dit par qui ni quand.</translation>
        </message>
        <message>
            <source>%1 is accepted, but nothing says by whom.</source>
            <translation>%1 est accepté, mais rien ne dit par qui.</translation>
        </message>
        <message>
            <source>%1 is accepted, but nothing says since when.</source>
            <translation>%1 est accepté, mais rien ne dit depuis quand.</translation>
        </message>
        <message>
            <source>The acceptance ended on %1.</source>
            <translation>L’acceptation a pris fin le %1.</translation>
        </message>
        <message>
            <source>The inherent score of %1 is %2; no implemented solution is linked.</source>
            <translation>Le score brut de %1 est de %2 ; aucune solution mise en œuvre n’est liée.</translation>
        </message>
        <message>
            <source>The inherent score of %1 is %2; no procedure responds to it, directly or through a solution.</source>
            <translation>Le score brut de %1 est de %2 ; aucune procédure n’y répond, directement ou par une solution.</translation>
        </message>
        <message>
            <source>ISO 22301 8.2.3; ISO 31000</source>
            <translation>ISO 22301 8.2.3 ; ISO 31000</translation>
        </message>
        <message>
            <source>The scenario has no owner</source>
            <translation>Le scénario n’a pas de responsable</translation>
        </message>
        <message>
            <source>Name the risk owner</source>
            <translation>Désigner le responsable du risque</translation>
        </message>
        <message>
            <source>ISO 22301 8.2.3 b)</source>
            <translation>ISO 22301 8.2.3 b)</translation>
        </message>
        <message>
            <source>A rating is missing or off the scale</source>
            <translation>Une cotation manque ou sort de l’échelle</translation>
        </message>
        <message>
            <source>Rate the scenario</source>
            <translation>Coter le scénario</translation>
        </message>
        <message>
            <source>ISO 31000</source>
            <translation>ISO 31000</translation>
        </message>
        <message>
            <source>A residual rating exceeds the inherent one</source>
            <translation>Une cotation résiduelle dépasse la cotation brute</translation>
        </message>
        <message>
            <source>Correct the ratings</source>
            <translation>Corriger les cotations</translation>
        </message>
        <message>
            <source>ISO 22301 8.2.3 c), 6.1</source>
            <translation>ISO 22301 8.2.3 c), 6.1</translation>
        </message>
        <message>
            <source>A high residual risk is neither treated nor accepted</source>
            <translation>Un risque résiduel élevé n’est ni traité ni accepté</translation>
        </message>
        <message>
            <source>Plan an action or have management accept the risk</source>
            <translation>Planifier une action ou faire accepter le risque par la direction</translation>
        </message>
        <message>
            <source>Nothing explains why the residual risk is lower</source>
            <translation>Rien n’explique la baisse du risque résiduel</translation>
        </message>
        <message>
            <source>Describe the control that lowers the risk</source>
            <translation>Décrire le dispositif qui réduit le risque</translation>
        </message>
        <message>
            <source>ISO 22301 8.2.3 a)</source>
            <translation>ISO 22301 8.2.3 a)</translation>
        </message>
        <message>
            <source>The scenario affects nothing</source>
            <translation>Le scénario ne touche rien</translation>
        </message>
        <message>
            <source>Link what the scenario affects</source>
            <translation>Lier ce que le scénario touche</translation>
        </message>
        <message>
            <source>RTS 2024/1774 art. 26(2)</source>
            <translation>RTS 2024/1774 art. 26(2)</translation>
        </message>
        <message>
            <source>A family of scenarios is missing</source>
            <translation>Une famille de scénarios manque</translation>
        </message>
        <message>
            <source>Add a scenario for the missing family</source>
            <translation>Ajouter un scénario pour la famille manquante</translation>
        </message>
        <message>
            <source>The review of the scenario is overdue</source>
            <translation>La revue du scénario est en retard</translation>
        </message>
        <message>
            <source>Review the scenario</source>
            <translation>Revoir le scénario</translation>
        </message>
        <message>
            <source>ISO 31000; SGDSN fiche 13 (treat, transfer, avoid, accept)</source>
            <translation>ISO 31000 ; SGDSN fiche 13 (traiter, transférer, éviter, accepter)</translation>
        </message>
        <message>
            <source>An accepted risk lacks who accepted it or when</source>
            <translation>Pour un risque accepté, il manque par qui ou quand</translation>
        </message>
        <message>
            <source>Record who accepted, when, until when</source>
            <translation>Indiquer qui a accepté, quand, jusqu’à quand</translation>
        </message>
        <message>
            <source>The acceptance of the risk has expired</source>
            <translation>L’acceptation du risque a expiré</translation>
        </message>
        <message>
            <source>Renew or withdraw the acceptance</source>
            <translation>Renouveler ou retirer l’acceptation</translation>
        </message>
        <message>
            <source>ISO 22301 8.3.2</source>
            <translation>ISO 22301 8.3.2</translation>
        </message>
        <message>
            <source>No solution is in place against a high risk</source>
            <translation>Aucune solution n’est en place face à un risque élevé</translation>
        </message>
        <message>
            <source>Link or create a backup solution</source>
            <translation>Lier ou créer une solution de secours</translation>
        </message>
        <message>
            <source>No procedure responds to a high risk</source>
            <translation>Aucune procédure ne répond à un risque élevé</translation>
        </message>
        <message>
            <source>Write a reflex card</source>
            <translation>Rédiger une fiche réflexe</translation>
        </message>
        <message>
            <source>Governance</source>
            <translation>Gouvernance</translation>
        </message>
        <message>
            <source>Document control</source>
            <translation>Maîtrise du document</translation>
        </message>
        <message>
            <source>Directory</source>
            <translation>Annuaire</translation>
        </message>
        <message>
            <source>Impact analysis</source>
            <translation>Bilan d’impact</translation>
        </message>
        <message>
            <source>Resources and dependencies</source>
            <translation>Ressources et dépendances</translation>
        </message>
        <message>
            <source>Risks</source>
            <translation>Risques</translation>
        </message>
        <message>
            <source>Backup solutions</source>
            <translation>Solutions de secours</translation>
        </message>
        <message>
            <source>Procedures</source>
            <translation>Procédures</translation>
        </message>
        <message>
            <source>Alert and communication</source>
            <translation>Alerte et communication</translation>
        </message>
        <message>
            <source>Providers</source>
            <translation>Prestataires</translation>
        </message>
        <message>
            <source>Contracts</source>
            <translation>Contrats</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>Indicateurs</translation>
        </message>
        <message>
            <source>On-call duty</source>
            <translation>Astreinte</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Formation</translation>
        </message>
        <message>
            <source>Exercises</source>
            <translation>Exercices</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Actions</translation>
        </message>
        <message>
            <source>Vulnerability survey</source>
            <translation>Enquête de vulnérabilité</translation>
        </message>
        <message>
            <source>No implemented solution covers %1, rated “%2”.</source>
            <translation>Aucune solution mise en œuvre ne couvre %1, classée « %2 ».</translation>
        </message>
        <message>
            <source>The fastest implemented solution takes %1; the RTO is %2.</source>
            <translation>La solution en place la plus rapide demande %1 ; le délai de reprise (RTO) est de %2.</translation>
        </message>
        <message>
            <source>The solutions ready within the RTO give %1 together; the MBCO is %2.</source>
            <translation>Les solutions prêtes dans le délai de reprise (RTO) offrent ensemble %1 ; l’OMCA (MBCO) est de %2.</translation>
        </message>
        <message>
            <source>The implemented solutions lose %1 of data at best; the RPO is %2.</source>
            <translation>Les solutions en place perdent au mieux %1 de données ; la PDMA (RPO) est de %2.</translation>
        </message>
        <message>
            <source>The scenario is expected to last %1; the solutions linked to it keep %2 going for %3 at most.</source>
            <translation>Le scénario doit durer %1 ; les solutions qui y sont liées maintiennent %2 pendant %3 au plus.</translation>
        </message>
        <message>
            <source>%1 hits %2; no implemented solution linked to the scenario covers the function or one of its essential resources hit.</source>
            <translation>%1 touche %2 ; aucune solution mise en œuvre liée au scénario ne couvre l’activité ni une de ses ressources indispensables touchées.</translation>
        </message>
        <message>
            <source>It relies on %1, lost with the premises in: %2.</source>
            <translation>Elle s’appuie sur %1, qui disparaît avec les locaux dans : %2.</translation>
        </message>
        <message>
            <source>Last test passed by %1: %2.</source>
            <translation>Dernier test réussi de %1 : %2.</translation>
        </message>
        <message>
            <source>No procedure refers to %1.</source>
            <translation>Aucune procédure ne fait référence à %1.</translation>
        </message>
        <message>
            <source>%1 rests on %2, which is not in force.</source>
            <translation>%1 repose sur %2, qui n’est pas en vigueur.</translation>
        </message>
        <message>
            <source>%1 has the status “%2”, and no open action brings it about.</source>
            <translation>%1 est au statut « %2 », et aucune action ouverte ne la met en œuvre.</translation>
        </message>
        <message>
            <source>No internal takeover and no second provider is in place for %1, which vital or critical functions cannot do without.</source>
            <translation>Ni reprise en interne ni second prestataire n’est en place pour %1, dont des activités vitales ou critiques ne peuvent se passer.</translation>
        </message>
        <message>
            <source>%1 has the status “%2”, but nothing says who decided it.</source>
            <translation>%1 est au statut « %2 », mais rien ne dit qui l’a décidé.</translation>
        </message>
        <message>
            <source>ISO 22301 8.3.2, 8.3.5</source>
            <translation>ISO 22301 8.3.2, 8.3.5</translation>
        </message>
        <message>
            <source>No implemented solution covers the function</source>
            <translation>Aucune solution mise en œuvre ne couvre l’activité</translation>
        </message>
        <message>
            <source>Select and implement a solution</source>
            <translation>Retenir et mettre en œuvre une solution</translation>
        </message>
        <message>
            <source>ISO 22301 8.3.3 a)</source>
            <translation>ISO 22301 8.3.3 a)</translation>
        </message>
        <message>
            <source>The fastest solution is slower than the RTO</source>
            <translation>La solution la plus rapide dépasse le délai de reprise (RTO)</translation>
        </message>
        <message>
            <source>Choose a faster solution</source>
            <translation>Choisir une solution plus rapide</translation>
        </message>
        <message>
            <source>ISO 22301 8.2.2 e), 8.3.3 a)</source>
            <translation>ISO 22301 8.2.2 e), 8.3.3 a)</translation>
        </message>
        <message>
            <source>The solutions in time do not reach the MBCO</source>
            <translation>Les solutions prêtes à temps n’atteignent pas l’OMCA (MBCO)</translation>
        </message>
        <message>
            <source>Add capacity or lower the MBCO</source>
            <translation>Ajouter de la capacité ou abaisser l’OMCA (MBCO)</translation>
        </message>
        <message>
            <source>BSI 200-4 (RPA ≤ RPO)</source>
            <translation>BSI 200-4 (RPA ≤ RPO)</translation>
        </message>
        <message>
            <source>The solutions lose more data than the RPO allows</source>
            <translation>Les solutions perdent plus de données que la PDMA (RPO) ne l’admet</translation>
        </message>
        <message>
            <source>Improve the replication or the backup</source>
            <translation>Améliorer la réplication ou la sauvegarde</translation>
        </message>
        <message>
            <source>BSI 200-4 (maximum emergency operation time); ISO 22301 8.3.3 (duration)</source>
            <translation>BSI 200-4 (durée maximale du mode secours) ; ISO 22301 8.3.3 (durée)</translation>
        </message>
        <message>
            <source>The solutions do not last as long as the scenario</source>
            <translation>Les solutions ne tiennent pas aussi longtemps que le scénario</translation>
        </message>
        <message>
            <source>Plan a relief or a longer-lasting solution</source>
            <translation>Prévoir une relève ou une solution plus durable</translation>
        </message>
        <message>
            <source>ISO 22301 8.3.2; DORA 11(2)(a)</source>
            <translation>ISO 22301 8.3.2 ; DORA 11(2)(a)</translation>
        </message>
        <message>
            <source>Coverage hole: nothing in place against the scenario</source>
            <translation>Trou de couverture : rien n’est en place face au scénario</translation>
        </message>
        <message>
            <source>Complete the coverage matrix</source>
            <translation>Compléter la matrice de couverture</translation>
        </message>
        <message>
            <source>DORA 12(5)(a) principle</source>
            <translation>DORA 12(5)(a) (principe)</translation>
        </message>
        <message>
            <source>Shared fate: the solution goes down with the lost premises</source>
            <translation>Sort commun : la solution tombe avec les locaux perdus</translation>
        </message>
        <message>
            <source>Move the backup means to another site</source>
            <translation>Déplacer les moyens de secours sur un autre site</translation>
        </message>
        <message>
            <source>ISO 22301 8.5; DORA 11(6)</source>
            <translation>ISO 22301 8.5 ; DORA 11(6)</translation>
        </message>
        <message>
            <source>The solution has not passed a test lately</source>
            <translation>La solution n’a pas réussi de test récemment</translation>
        </message>
        <message>
            <source>Plan a test</source>
            <translation>Planifier un test</translation>
        </message>
        <message>
            <source>BSI 200-4; RTS 2024/1774 art. 25</source>
            <translation>BSI 200-4 ; RTS 2024/1774 art. 25</translation>
        </message>
        <message>
            <source>The latest test was slower than the declared RTA</source>
            <translation>Le dernier test a dépassé le délai atteignable (RTA) annoncé</translation>
        </message>
        <message>
            <source>Correct the RTA or improve the solution</source>
            <translation>Corriger le délai atteignable (RTA) ou améliorer la solution</translation>
        </message>
        <message>
            <source>No procedure uses the solution</source>
            <translation>Aucune procédure n’utilise la solution</translation>
        </message>
        <message>
            <source>Reference it in a procedure</source>
            <translation>La citer dans une procédure</translation>
        </message>
        <message>
            <source>The contract of the solution is not in force</source>
            <translation>Le contrat de la solution n’est pas en vigueur</translation>
        </message>
        <message>
            <source>Renew the contract</source>
            <translation>Renouveler le contrat</translation>
        </message>
        <message>
            <source>ISO 22301 8.3.5</source>
            <translation>ISO 22301 8.3.5</translation>
        </message>
        <message>
            <source>A planned solution has no open action</source>
            <translation>Une solution prévue n’a pas d’action ouverte</translation>
        </message>
        <message>
            <source>Create the implementation action</source>
            <translation>Créer l’action de mise en œuvre</translation>
        </message>
        <message>
            <source>DORA 28(8); ISO 22301 8.3.2</source>
            <translation>DORA 28(8) ; ISO 22301 8.3.2</translation>
        </message>
        <message>
            <source>An outsourced service has no fallback</source>
            <translation>Une prestation externalisée n’a pas de solution de repli</translation>
        </message>
        <message>
            <source>Organise the internal takeover or a second provider</source>
            <translation>Organiser la reprise en interne ou un second prestataire</translation>
        </message>
        <message>
            <source>ISO 22301 8.3.3; BSI 200-4 (management decision)</source>
            <translation>ISO 22301 8.3.3 ; BSI 200-4 (décision de la direction)</translation>
        </message>
        <message>
            <source>Nobody is on record as having selected the solution</source>
            <translation>Personne n’est enregistré comme ayant retenu la solution</translation>
        </message>
        <message>
            <source>Record the decision</source>
            <translation>Enregistrer la décision</translation>
        </message>
        <message>
            <source>No question is answered about: %1.</source>
            <translation>Aucune question n’a de réponse sur : %1.</translation>
        </message>
        <message>
            <source>“%1” is answered “%2” (severity: %3) and no action follows.</source>
            <translation>La réponse à « %1 » est « %2 » (gravité : %3) et aucune action n’en découle.</translation>
        </message>
        <message>
            <source>“%1” was answered on %2, more than 12 months ago.</source>
            <translation>La réponse à « %1 » date du %2, il y a plus de 12 mois.</translation>
        </message>
        <message>
            <source>A domain of the vulnerability survey has no answer</source>
            <translation>Un domaine du questionnaire de vulnérabilités est sans réponse</translation>
        </message>
        <message>
            <source>Fill in the survey</source>
            <translation>Remplir le questionnaire</translation>
        </message>
        <message>
            <source>ISO 22301 8.2.3</source>
            <translation>ISO 22301 8.2.3</translation>
        </message>
        <message>
            <source>A serious vulnerability has no action</source>
            <translation>Une vulnérabilité grave est sans action</translation>
        </message>
        <message>
            <source>A survey answer is more than 12 months old</source>
            <translation>Une réponse au questionnaire a plus de 12 mois</translation>
        </message>
        <message>
            <source>Answer again</source>
            <translation>Répondre à nouveau</translation>
        </message>
        <message>
            <source>Holders of %1 today: %2, where at least %3 are wanted.</source>
            <translation>Titulaires de %1 à ce jour : %2, pour un minimum de %3.</translation>
        </message>
        <message>
            <source>%1 has no valid qualification at the required level in %2 (%3).</source>
            <translation>%1 n’a pas d’habilitation valide au niveau requis en %2 (%3).</translation>
        </message>
        <message>
            <source>Nobody is qualified today to take over what %1 does for the function %2.</source>
            <translation>Personne n’est habilité à ce jour à reprendre ce que %1 assure pour l’activité %2.</translation>
        </message>
        <message>
            <source>The qualification of %1 in %2 expires on %3.</source>
            <translation>L’habilitation de %1 en %2 expire le %3.</translation>
        </message>
        <message>
            <source>%1 was planned on %2 and was not held.</source>
            <translation>%1 était prévue le %2 et n’a pas eu lieu.</translation>
        </message>
        <message>
            <source>%1 was held on %2; still to be evaluated: %3.</source>
            <translation>%1 a eu lieu le %2 ; restent à évaluer : %3.</translation>
        </message>
        <message>
            <source>%1 was absent from %2 and is not registered for a later session.</source>
            <translation>%1 n’a pas participé à %2 et ne figure à aucune session ultérieure.</translation>
        </message>
        <message>
            <source>%1 of %2 active employees hold a valid qualification in the domain “%3”; the plan wants %4 %.</source>
            <translation>%1 salariés en activité sur %2 ont une habilitation valide dans le domaine « %3 » ; le plan demande %4 %.</translation>
        </message>
        <message>
            <source>ISO 22301 7.2; BSI SPoK</source>
            <translation>ISO 22301 7.2 ; BSI SPoK</translation>
        </message>
        <message>
            <source>Too few people hold a skill</source>
            <translation>Une compétence a trop peu de titulaires</translation>
        </message>
        <message>
            <source>Train more people</source>
            <translation>Former davantage de personnes</translation>
        </message>
        <message>
            <source>ISO 22301 7.2</source>
            <translation>ISO 22301 7.2</translation>
        </message>
        <message>
            <source>Somebody in charge is not qualified</source>
            <translation>Une personne en charge n’est pas habilitée</translation>
        </message>
        <message>
            <source>Train or replace</source>
            <translation>Former ou remplacer</translation>
        </message>
        <message>
            <source>Nobody can take over an outsourced service</source>
            <translation>Personne ne peut reprendre un service externalisé</translation>
        </message>
        <message>
            <source>Train internal relays</source>
            <translation>Former des relais internes</translation>
        </message>
        <message>
            <source>The qualification of a key person expires soon</source>
            <translation>L’habilitation d’une personne clé expire bientôt</translation>
        </message>
        <message>
            <source>Plan the refresher</source>
            <translation>Planifier le recyclage</translation>
        </message>
        <message>
            <source>A training session was not held</source>
            <translation>Une session de formation n’a pas eu lieu</translation>
        </message>
        <message>
            <source>Hold or reschedule the session</source>
            <translation>Tenir ou reprogrammer la session</translation>
        </message>
        <message>
            <source>Trainees have not been evaluated</source>
            <translation>Des stagiaires n’ont pas été évalués</translation>
        </message>
        <message>
            <source>Evaluate the trainee</source>
            <translation>Évaluer le stagiaire</translation>
        </message>
        <message>
            <source>Somebody who missed a session is not registered again</source>
            <translation>Une personne absente à une session n’y est pas réinscrite</translation>
        </message>
        <message>
            <source>Register the person again</source>
            <translation>Réinscrire la personne</translation>
        </message>
        <message>
            <source>ISO 22301 7.3; NIS2 21(2)(g)</source>
            <translation>ISO 22301 7.3 ; NIS2 21(2)(g)</translation>
        </message>
        <message>
            <source>Too few people are aware of digital security</source>
            <translation>Trop peu de personnes sont sensibilisées à la sécurité numérique</translation>
        </message>
        <message>
            <source>Run the awareness session again</source>
            <translation>Refaire la session de sensibilisation</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Erreurs</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>Avertissements</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Remarques</translation>
        </message>
        <message>
            <source>Waived</source>
            <translation>Sous dérogation</translation>
        </message>
        <message>
            <source>Neither the MTPD nor the RTO is set.</source>
            <comment>dmia_is_rto</comment>
            <translation>Ni le TAMT (MTPD) ni la DMIA (RTO) ne sont fixés.</translation>
        </message>
        <message>
            <source>Neither the MTPD nor the RTO is set.</source>
            <comment>iso</comment>
            <translation>Ni la DMTP (MTPD) ni l’objectif de délai de reprise (RTO) ne sont fixés.</translation>
        </message>
        <message>
            <source>The MTPD is not set (the RTO is %1).</source>
            <comment>dmia_is_rto</comment>
            <translation>Le TAMT (MTPD) n’est pas renseigné (la DMIA (RTO) est de %1).</translation>
        </message>
        <message>
            <source>The MTPD is not set (the RTO is %1).</source>
            <comment>iso</comment>
            <translation>La DMTP (MTPD) n’est pas renseignée (l’objectif de délai de reprise (RTO) est de %1).</translation>
        </message>
        <message>
            <source>The RTO is not set (the MTPD is %1).</source>
            <comment>dmia_is_rto</comment>
            <translation>La DMIA (RTO) n’est pas renseignée (le TAMT (MTPD) est de %1).</translation>
        </message>
        <message>
            <source>The RTO is not set (the MTPD is %1).</source>
            <comment>iso</comment>
            <translation>L’objectif de délai de reprise (RTO) n’est pas renseigné (la DMTP (MTPD) est de %1).</translation>
        </message>
        <message>
            <source>The RTO (%1) is longer than the MTPD (%2).</source>
            <comment>dmia_is_rto</comment>
            <translation>La DMIA (RTO), %1, dépasse le TAMT (MTPD), %2.</translation>
        </message>
        <message>
            <source>The RTO (%1) is longer than the MTPD (%2).</source>
            <comment>iso</comment>
            <translation>L’objectif de délai de reprise (RTO), %1, dépasse la DMTP (MTPD), %2.</translation>
        </message>
        <message>
            <source>RTO and MTPD are both %1: no time is left for detection and decision.</source>
            <comment>dmia_is_rto</comment>
            <translation>La DMIA (RTO) et le TAMT (MTPD) valent tous deux %1 : il ne reste aucun temps pour détecter et décider.</translation>
        </message>
        <message>
            <source>RTO and MTPD are both %1: no time is left for detection and decision.</source>
            <comment>iso</comment>
            <translation>L’objectif de délai de reprise (RTO) et la DMTP (MTPD) valent tous deux %1 : il ne reste aucun temps pour détecter et décider.</translation>
        </message>
        <message>
            <source>The MTPD is %1, but the impact is intolerable after %2 already.</source>
            <comment>dmia_is_rto</comment>
            <translation>Le TAMT (MTPD) est de %1, mais l’impact est déjà intolérable au bout de %2.</translation>
        </message>
        <message>
            <source>The MTPD is %1, but the impact is intolerable after %2 already.</source>
            <comment>iso</comment>
            <translation>La DMTP (MTPD) est de %1, mais l’impact est déjà intolérable au bout de %2.</translation>
        </message>
        <message>
            <source>The MTPD is %1, but the impact is still tolerable after %2 (intolerable after %3).</source>
            <comment>dmia_is_rto</comment>
            <translation>Le TAMT (MTPD) est de %1, mais l’impact reste tolérable au bout de %2 (intolérable au bout de %3).</translation>
        </message>
        <message>
            <source>The MTPD is %1, but the impact is still tolerable after %2 (intolerable after %3).</source>
            <comment>iso</comment>
            <translation>La DMTP (MTPD) est de %1, mais l’impact reste tolérable au bout de %2 (intolérable au bout de %3).</translation>
        </message>
        <message>
            <source>The criticality is “%1”, while an MTPD of %2 stands for “%3”.</source>
            <comment>dmia_is_rto</comment>
            <translation>La criticité est « %1 », alors qu’un TAMT (MTPD) de %2 correspond à « %3 ».</translation>
        </message>
        <message>
            <source>The criticality is “%1”, while an MTPD of %2 stands for “%3”.</source>
            <comment>iso</comment>
            <translation>La criticité est « %1 », alors qu’une DMTP (MTPD) de %2 correspond à « %3 ».</translation>
        </message>
        <message>
            <source>Nothing says why the MTPD of %1 is what it is.</source>
            <comment>dmia_is_rto</comment>
            <translation>Rien ne justifie le TAMT (MTPD) de %1.</translation>
        </message>
        <message>
            <source>Nothing says why the MTPD of %1 is what it is.</source>
            <comment>iso</comment>
            <translation>Rien ne justifie la DMTP (MTPD) de %1.</translation>
        </message>
        <message>
            <source>The MTPD or the RTO is missing</source>
            <comment>dmia_is_rto</comment>
            <translation>Le TAMT (MTPD) ou la DMIA (RTO) manque</translation>
        </message>
        <message>
            <source>The MTPD or the RTO is missing</source>
            <comment>iso</comment>
            <translation>La DMTP (MTPD) ou l’objectif de délai de reprise (RTO) manque</translation>
        </message>
        <message>
            <source>Set MTPD and RTO</source>
            <comment>dmia_is_rto</comment>
            <translation>Fixer le TAMT (MTPD) et la DMIA (RTO)</translation>
        </message>
        <message>
            <source>Set MTPD and RTO</source>
            <comment>iso</comment>
            <translation>Fixer la DMTP (MTPD) et l’objectif de délai de reprise (RTO)</translation>
        </message>
        <message>
            <source>The RTO is longer than the MTPD</source>
            <comment>dmia_is_rto</comment>
            <translation>La DMIA (RTO) dépasse le TAMT (MTPD)</translation>
        </message>
        <message>
            <source>The RTO is longer than the MTPD</source>
            <comment>iso</comment>
            <translation>L’objectif de délai de reprise (RTO) dépasse la DMTP (MTPD)</translation>
        </message>
        <message>
            <source>Shorten the RTO or justify a longer MTPD</source>
            <comment>dmia_is_rto</comment>
            <translation>Réduire la DMIA (RTO) ou justifier un TAMT (MTPD) plus long</translation>
        </message>
        <message>
            <source>Shorten the RTO or justify a longer MTPD</source>
            <comment>iso</comment>
            <translation>Réduire l’objectif de délai de reprise (RTO) ou justifier une DMTP (MTPD) plus longue</translation>
        </message>
        <message>
            <source>The RTO leaves no margin below the MTPD</source>
            <comment>dmia_is_rto</comment>
            <translation>La DMIA (RTO) ne laisse aucune marge avant le TAMT (MTPD)</translation>
        </message>
        <message>
            <source>The RTO leaves no margin below the MTPD</source>
            <comment>iso</comment>
            <translation>L’objectif de délai de reprise (RTO) ne laisse aucune marge avant la DMTP (MTPD)</translation>
        </message>
        <message>
            <source>Keep a margin below the MTPD</source>
            <comment>dmia_is_rto</comment>
            <translation>Garder une marge avant le TAMT (MTPD)</translation>
        </message>
        <message>
            <source>Keep a margin below the MTPD</source>
            <comment>iso</comment>
            <translation>Garder une marge avant la DMTP (MTPD)</translation>
        </message>
        <message>
            <source>The MTPD lasts beyond the first intolerable impact</source>
            <comment>dmia_is_rto</comment>
            <translation>Le TAMT (MTPD) va au-delà du premier impact intolérable</translation>
        </message>
        <message>
            <source>The MTPD lasts beyond the first intolerable impact</source>
            <comment>iso</comment>
            <translation>La DMTP (MTPD) va au-delà du premier impact intolérable</translation>
        </message>
        <message>
            <source>Lower the MTPD to that horizon or review the impacts</source>
            <comment>dmia_is_rto</comment>
            <translation>Ramener le TAMT (MTPD) à cet horizon ou revoir les impacts</translation>
        </message>
        <message>
            <source>Lower the MTPD to that horizon or review the impacts</source>
            <comment>iso</comment>
            <translation>Ramener la DMTP (MTPD) à cet horizon ou revoir les impacts</translation>
        </message>
        <message>
            <source>The MTPD is shorter than the impacts call for</source>
            <comment>dmia_is_rto</comment>
            <translation>Le TAMT (MTPD) est plus court que les impacts ne l’exigent</translation>
        </message>
        <message>
            <source>The MTPD is shorter than the impacts call for</source>
            <comment>iso</comment>
            <translation>La DMTP (MTPD) est plus courte que les impacts ne l’exigent</translation>
        </message>
        <message>
            <source>Check that the MTPD is not needlessly short</source>
            <comment>dmia_is_rto</comment>
            <translation>Vérifier que le TAMT (MTPD) n’est pas inutilement court</translation>
        </message>
        <message>
            <source>Check that the MTPD is not needlessly short</source>
            <comment>iso</comment>
            <translation>Vérifier que la DMTP (MTPD) n’est pas inutilement courte</translation>
        </message>
        <message>
            <source>The criticality does not match the MTPD</source>
            <comment>dmia_is_rto</comment>
            <translation>La criticité ne correspond pas au TAMT (MTPD)</translation>
        </message>
        <message>
            <source>The criticality does not match the MTPD</source>
            <comment>iso</comment>
            <translation>La criticité ne correspond pas à la DMTP (MTPD)</translation>
        </message>
        <message>
            <source>Align the criticality with the MTPD</source>
            <comment>dmia_is_rto</comment>
            <translation>Aligner la criticité sur le TAMT (MTPD)</translation>
        </message>
        <message>
            <source>Align the criticality with the MTPD</source>
            <comment>iso</comment>
            <translation>Aligner la criticité sur la DMTP (MTPD)</translation>
        </message>
        <message>
            <source>The MTPD is not justified</source>
            <comment>dmia_is_rto</comment>
            <translation>Le TAMT (MTPD) n’est pas justifié</translation>
        </message>
        <message>
            <source>The MTPD is not justified</source>
            <comment>iso</comment>
            <translation>La DMTP (MTPD) n’est pas justifiée</translation>
        </message>
        <message>
            <source>Its RTO is %1, but it cannot do without functions whose RTO is longer: %2.</source>
            <comment>dmia_is_rto</comment>
            <translation>Sa DMIA (RTO) est de %1, mais elle ne peut se passer d’activités qui reprennent plus tard : %2.</translation>
        </message>
        <message>
            <source>Its RTO is %1, but it cannot do without functions whose RTO is longer: %2.</source>
            <comment>iso</comment>
            <translation>Son objectif de délai de reprise (RTO) est de %1, mais elle ne peut se passer d’activités qui reprennent plus tard : %2.</translation>
        </message>
        <message>
            <source>Shorten the upstream RTO or add a workaround</source>
            <comment>dmia_is_rto</comment>
            <translation>Réduire la DMIA (RTO) en amont ou prévoir un mode dégradé</translation>
        </message>
        <message>
            <source>Shorten the upstream RTO or add a workaround</source>
            <comment>iso</comment>
            <translation>Réduire l’objectif de délai de reprise (RTO) en amont ou prévoir un mode dégradé</translation>
        </message>
        <message>
            <source>Add or speed up a backup solution, or revise the RTO</source>
            <comment>dmia_is_rto</comment>
            <translation>Ajouter ou accélérer une solution de secours, ou revoir la DMIA (RTO)</translation>
        </message>
        <message>
            <source>Add or speed up a backup solution, or revise the RTO</source>
            <comment>iso</comment>
            <translation>Ajouter ou accélérer une solution de secours, ou revoir l’objectif de délai de reprise (RTO)</translation>
        </message>
        <message>
            <source>The fastest implemented solution takes %1; the RTO is %2.</source>
            <comment>dmia_is_rto</comment>
            <translation>La solution en place la plus rapide demande %1 ; la DMIA (RTO) est de %2.</translation>
        </message>
        <message>
            <source>The fastest implemented solution takes %1; the RTO is %2.</source>
            <comment>iso</comment>
            <translation>La solution en place la plus rapide demande %1 ; l’objectif de délai de reprise (RTO) est de %2.</translation>
        </message>
        <message>
            <source>The solutions ready within the RTO give %1 together; the MBCO is %2.</source>
            <comment>dmia_is_rto</comment>
            <translation>Les solutions prêtes dans la DMIA (RTO) offrent ensemble %1 ; l’OMCA (MBCO) est de %2.</translation>
        </message>
        <message>
            <source>The solutions ready within the RTO give %1 together; the MBCO is %2.</source>
            <comment>iso</comment>
            <translation>Les solutions prêtes dans l’objectif de délai de reprise (RTO) offrent ensemble %1 ; l’OMCA (MBCO) est de %2.</translation>
        </message>
        <message>
            <source>The fastest solution is slower than the RTO</source>
            <comment>dmia_is_rto</comment>
            <translation>La solution la plus rapide dépasse la DMIA (RTO)</translation>
        </message>
        <message>
            <source>The fastest solution is slower than the RTO</source>
            <comment>iso</comment>
            <translation>La solution la plus rapide dépasse l’objectif de délai de reprise (RTO)</translation>
        </message>
        <message>
            <source>By its steps, %1 works again after %2; its RTO is %3.</source>
            <comment>dmia_is_rto</comment>
            <translation>D’après les étapes, %1 reprend au bout de %2 ; sa DMIA (RTO) est de %3.</translation>
        </message>
        <message>
            <source>By its steps, %1 works again after %2; its RTO is %3.</source>
            <comment>iso</comment>
            <translation>D’après les étapes, %1 reprend au bout de %2 ; son objectif de délai de reprise (RTO) est de %3.</translation>
        </message>
        <message>
            <source>A procedure takes longer than the RTO of its function</source>
            <comment>dmia_is_rto</comment>
            <translation>Une procédure dépasse la DMIA (RTO) de son activité</translation>
        </message>
        <message>
            <source>A procedure takes longer than the RTO of its function</source>
            <comment>iso</comment>
            <translation>Une procédure dépasse l’objectif de délai de reprise (RTO) de son activité</translation>
        </message>
        <message>
            <source>Shorten the sequence or revise the RTO</source>
            <comment>dmia_is_rto</comment>
            <translation>Raccourcir l’enchaînement ou revoir la DMIA (RTO)</translation>
        </message>
        <message>
            <source>Shorten the sequence or revise the RTO</source>
            <comment>iso</comment>
            <translation>Raccourcir l’enchaînement ou revoir l’objectif de délai de reprise (RTO)</translation>
        </message>
        <message>
            <source>The committed RTO of a contract is too long for a function</source>
            <comment>dmia_is_rto</comment>
            <translation>La DMIA (RTO) garantie par un contrat est trop longue pour une activité</translation>
        </message>
        <message>
            <source>The committed RTO of a contract is too long for a function</source>
            <comment>iso</comment>
            <translation>L’objectif de délai de reprise (RTO) garanti par un contrat est trop long pour une activité</translation>
        </message>
        <message>
            <source>In the test of %1 the function was back after %2; its RTO is %3.</source>
            <comment>dmia_is_rto</comment>
            <translation>Au test du %1, l’activité a repris au bout de %2 ; sa DMIA (RTO) est de %3.</translation>
        </message>
        <message>
            <source>In the test of %1 the function was back after %2; its RTO is %3.</source>
            <comment>iso</comment>
            <translation>Au test du %1, l’activité a repris au bout de %2 ; son objectif de délai de reprise (RTO) est de %3.</translation>
        </message>
        <message>
            <source>A function missed its RTO or RPO in its latest test</source>
            <comment>dmia_is_rto</comment>
            <translation>Une activité a manqué sa DMIA (RTO) ou sa PDMA (RPO) à son dernier test</translation>
        </message>
        <message>
            <source>A function missed its RTO or RPO in its latest test</source>
            <comment>iso</comment>
            <translation>Une activité a manqué son objectif de délai de reprise (RTO) ou sa PDMA (RPO) à son dernier test</translation>
        </message>
        <message>
            <source>Correct the solution or the RTO</source>
            <comment>dmia_is_rto</comment>
            <translation>Corriger la solution ou la DMIA (RTO)</translation>
        </message>
        <message>
            <source>Correct the solution or the RTO</source>
            <comment>iso</comment>
            <translation>Corriger la solution ou l’objectif de délai de reprise (RTO)</translation>
        </message>
        <message>
            <source>The contract is critical and concerns ICT or personal data, and no audit of the provider was ever held for it.</source>
            <translation>Le contrat est critique et touche aux TIC ou à des données personnelles, et aucun audit du prestataire n’a jamais été tenu à son titre.</translation>
        </message>
        <message>
            <source>The provider is critical and its emergency contact, %1, is not available around the clock.</source>
            <translation>Le prestataire est critique et son contact d’urgence, %1, n’est pas joignable 24 h/24.</translation>
        </message>
        <message>
            <source>%1 The exercise %2 is planned for %3: hold it.</source>
            <extracomment>%1 is a sentence, %2 the code of an exercise, %3 a date</extracomment>
            <translation>%1 L’exercice %2 est prévu le %3 : le tenir.</translation>
        </message>
        <message>
            <source>Put it in the exercise programme and play it</source>
            <translation>L’inscrire au programme d’exercices et le jouer</translation>
        </message>
        <message>
            <source>Nobody is on call from %1 to %2: %3 to cover (checked up to %4).</source>
            <translation>Personne n’est d’astreinte du %1 au %2 : %3 à couvrir (vérifié jusqu’au %4).</translation>
        </message>
        <message numerus="yes">
            <source>Nobody is on call from %1 to %2, nor in %n other periods: %3 to cover (checked up to %4).</source>
            <translation>
                <numerusform>Personne n’est d’astreinte du %1 au %2, ni pendant %n autre période : %3 à couvrir (vérifié jusqu’au %4).</numerusform>
                <numerusform>Personne n’est d’astreinte du %1 au %2, ni pendant %n autres périodes : %3 à couvrir (vérifié jusqu’au %4).</numerusform>
            </translation>
        </message>
        <message>
            <source>French Labour Code, art. L3131-1, L3121-10</source>
            <translation>Code du travail, art. L3131-1 et L3121-10</translation>
        </message>
        <message>
            <source>French Labour Code, art. L3132-2, L3121-10</source>
            <translation>Code du travail, art. L3132-2 et L3121-10</translation>
        </message>
        <message>
            <source>French Labour Code, art. L3121-11, L3121-12 1°</source>
            <translation>Code du travail, art. L3121-11 et L3121-12 1°</translation>
        </message>
        <message>
            <source>French Labour Code, art. L3121-9 (compensation)</source>
            <translation>Code du travail, art. L3121-9 (contrepartie)</translation>
        </message>
        <message>
            <source>French Labour Code, art. L3121-12 2° (15 days)</source>
            <translation>Code du travail, art. L3121-12 2° (15 jours)</translation>
        </message>
        <message>
            <source>French Labour Code, art. L3121-12 2° (one clear day)</source>
            <translation>Code du travail, art. L3121-12 2° (un jour franc)</translation>
        </message>
        <message>
            <source>In the review of %1 the provider scored below %2 on an eliminatory criterion: %3.</source>
            <translation>À la revue du %1, le prestataire a obtenu moins de %2 sur un critère éliminatoire : %3.</translation>
        </message>
        <message>
            <source>French Labour Code, art. L8222-1, D8222-5</source>
            <translation>Code du travail, art. L8222-1 et D8222-5</translation>
        </message>
        <message>
            <source>rank %1</source>
            <translation>rang %1</translation>
        </message>
        <message>
            <source>step %1</source>
            <translation>étape %1</translation>
        </message>
        <message>
            <source>On %2 the solution took %1; the declared RTA is %3.</source>
            <translation>Le %2, la solution a demandé %1 ; le délai atteignable (RTA) annoncé est de %3.</translation>
        </message>
    </context>
    <context>
        <name>AuditPage</name>
        <message>
            <source>Audit</source>
            <translation>Audit</translation>
        </message>
        <message>
            <source>Nothing to report</source>
            <translation>Rien à signaler</translation>
        </message>
        <message>
            <source>No rule finds anything wrong with what the plan says today.</source>
            <translation>Aucune règle ne trouve à redire à ce que dit le plan aujourd’hui.</translation>
        </message>
        <message>
            <source>Group findings</source>
            <translation>Regrouper les constats</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Gravité</translation>
        </message>
        <message>
            <source>Group by severity</source>
            <translation>Regrouper par gravité</translation>
        </message>
        <message>
            <source>Chapter</source>
            <translation>Chapitre</translation>
        </message>
        <message>
            <source>Group by chapter of the method</source>
            <translation>Regrouper par chapitre de la méthode</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>Référentiel</translation>
        </message>
        <message>
            <source>Group by standard or law</source>
            <translation>Regrouper par norme ou texte de loi</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtrer</translation>
        </message>
        <message>
            <source>Filter the findings</source>
            <translation>Filtrer les constats</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Constats</translation>
        </message>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n erreur</numerusform>
                <numerusform>%n erreurs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n avertissement</numerusform>
                <numerusform>%n avertissements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n remarque</numerusform>
                <numerusform>%n remarques</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waived</source>
            <translation>
                <numerusform>%n en dérogation</numerusform>
                <numerusform>%n en dérogation</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s) not run</source>
            <translation>
                <numerusform>%n règle sans objet</numerusform>
                <numerusform>%n règles sans objet</numerusform>
            </translation>
        </message>
        <message>
            <source>The plan has nothing of the kind yet: %1</source>
            <translation>Le plan ne contient encore rien de ce genre : %1</translation>
        </message>
        <message>
            <source>What %1 rules find in the plan, updated with every edit. An aid to review: it certifies nothing.</source>
            <extracomment>%1 is the number of rules</extracomment>
            <translation>Ce que %1 règles relèvent dans le plan, mis à jour à chaque modification. Une aide à la revue : rien n’est certifié.</translation>
        </message>
        <message>
            <source>The share of the rules that find nothing; errors weigh most, notes least</source>
            <translation>Part des règles qui ne relèvent rien ; les erreurs pèsent le plus, les remarques le moins</translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s)</source>
            <translation>
                <numerusform>%n constat</numerusform>
                <numerusform>%n constats</numerusform>
            </translation>
        </message>
        <message>
            <source>Score: %1 / 100</source>
            <translation>Score : %1 / 100</translation>
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
            <translation>Les échéances sont évaluées au %1, date de référence de ce plan, et non à la date du jour.</translation>
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
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
    </context>
    <context>
        <name>Colours</name>
        <message>
            <source>Red</source>
            <translation>Rouge</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>Orange</translation>
        </message>
        <message>
            <source>Yellow</source>
            <translation>Jaune</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Vert</translation>
        </message>
        <message>
            <source>Turquoise</source>
            <translation>Turquoise</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>Bleu</translation>
        </message>
        <message>
            <source>Violet</source>
            <translation>Violet</translation>
        </message>
        <message>
            <source>Pink</source>
            <translation>Rose</translation>
        </message>
        <message>
            <source>Black</source>
            <translation>Noir</translation>
        </message>
        <message>
            <source>White</source>
            <translation>Blanc</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>Gris</translation>
        </message>
        <message>
            <source>Brown</source>
            <translation>Marron</translation>
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
            <translation>Rechercher une fiche ou une commande</translation>
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
        <message>
            <source>%1: %2</source>
            <extracomment>%1 the verdict ("late"), %2 functions
----------
%1 a function, %2 the verdict ("held")</extracomment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>No single loss makes a function miss its objectives.</source>
            <translation>Aucune perte isolée ne fait manquer ses objectifs à une activité.</translation>
        </message>
        <message>
            <source>No two losses together do more than each alone.</source>
            <translation>Aucune perte double ne fait plus que chaque perte seule.</translation>
        </message>
        <message>
            <source>Lost together:</source>
            <translation>Pertes doubles :</translation>
        </message>
        <message>
            <source>Duration of the cause: %1</source>
            <translation>Durée de l’indisponibilité : %1</translation>
        </message>
        <message>
            <source>Duration of the cause: not given, until the ordinary repair</source>
            <translation>Durée de l’indisponibilité : non précisée, jusqu’à la remise en état ordinaire</translation>
        </message>
        <message>
            <source>%1: %2 left, for %3</source>
            <translation>%1 : il en reste %2, pendant %3</translation>
        </message>
        <message>
            <source>%1: away for %2 with %3</source>
            <translation>%1 : indisponible pendant %2 avec %3</translation>
        </message>
        <message>
            <source>%1: away for %2</source>
            <translation>%1 : indisponible pendant %2</translation>
        </message>
        <message>
            <source>Impact reached: %1</source>
            <translation>Impact atteint : %1</translation>
        </message>
        <message>
            <source>%1  %2: %3 needed, %4 present: too few</source>
            <extracomment>%1 a duration, %2 a resource, %3 and %4 numbers</extracomment>
            <translation>%1  %2 : besoin de %3, présents %4 : insuffisant</translation>
        </message>
        <message>
            <source>%1  %2: %3 needed, %4 present</source>
            <translation>%1  %2 : besoin de %3, présents %4</translation>
        </message>
        <message>
            <source>Verdict of the plan: %1</source>
            <extracomment>%1 is the worst verdict of the vital and critical functions</extracomment>
            <translation>Verdict pour le PCA : %1</translation>
        </message>
        <message>
            <source>People, positions and equipment at the minimum level:</source>
            <translation>Personnes, postes et matériels au niveau minimal :</translation>
        </message>
        <message>
            <source>%1: %2 of the plan %3 “%4”, version %5, printed on %6.</source>
            <extracomment>%1 a file, %2 a document ("Full plan"), %3 the code of a plan, %4 its title, %5 its version, %6 a date</extracomment>
            <translation>%1 : %2 du plan %3 « %4 », version %5, imprimé le %6.</translation>
        </message>
        <message>
            <source>It is about %1 only.</source>
            <translation>Il ne porte que sur %1.</translation>
        </message>
        <message>
            <source>Fingerprint of the content printed: %1</source>
            <translation>Empreinte du contenu imprimé : %1</translation>
        </message>
        <message>
            <source>Pages written: %1, pages found: %2.</source>
            <translation>Pages écrites : %1, pages trouvées : %2.</translation>
        </message>
        <message numerus="yes">
            <source>Not as written: page(s) %1.</source>
            <translation>
                <numerusform>N’est pas telle qu’elle a été écrite : page %1.</numerusform>
                <numerusform>Ne sont pas telles qu’elles ont été écrites : pages %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>No data are attached.</source>
            <translation>Aucune donnée n’est jointe.</translation>
        </message>
        <message>
            <source>The data attached (%1) are those that were printed.</source>
            <translation>Les données jointes (%1) sont celles qui ont été imprimées.</translation>
        </message>
        <message>
            <source>The data attached (%1) are not those that were printed: their fingerprint is %2</source>
            <translation>Les données jointes (%1) ne sont pas celles qui ont été imprimées : leur empreinte est %2</translation>
        </message>
        <message>
            <source>The data attached (%1) cannot be read: %2</source>
            <translation>Les données jointes (%1) ne peuvent pas être lues : %2</translation>
        </message>
        <message>
            <source>It matches %1 as the plan is now.</source>
            <translation>Il correspond à %1, le plan tel qu’il est aujourd’hui.</translation>
        </message>
        <message>
            <source>It is not of %1, which is the plan %2.</source>
            <translation>Il ne vient pas de %1, qui est le plan %2.</translation>
        </message>
        <message>
            <source>It matches neither %1 as the plan is now nor an approved version of it: the plan has changed since it was printed.</source>
            <translation>Il ne correspond ni à %1, le plan tel qu’il est aujourd’hui, ni à l’une de ses versions approuvées : le plan a changé depuis l’impression.</translation>
        </message>
        <message>
            <source>It matches version %1 of %2, approved on %3; the plan has changed since.</source>
            <extracomment>%1 a version, %2 the file of a plan, %3 a date</extracomment>
            <translation>Il correspond à la version %1 de %2, approuvée le %3 ; le plan a changé depuis.</translation>
        </message>
        <message>
            <source>Version %1, approved on %2, has replaced it.</source>
            <translation>La version %1, approuvée le %2, l’a remplacée.</translation>
        </message>
        <message numerus="yes">
            <source>Missing: page(s) %1.</source>
            <translation>
                <numerusform>Manque : page %1.</numerusform>
                <numerusform>Manquent : pages %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>The pages do not stand in the order they were written in.</source>
            <translation>Les pages ne sont pas dans l’ordre où elles ont été écrites.</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s), as written.</source>
            <translation>
                <numerusform>%n page, telle qu’elle a été écrite.</numerusform>
                <numerusform>%n pages, toutes telles qu’elles ont été écrites.</numerusform>
            </translation>
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
        <message>
            <source>Or keep %1 for the records, active until</source>
            <extracomment>A date to fill follows; %1 is a person who left: "Or keep P05 · Paul Durand for the records, active until"</extracomment>
            <translation>Ou conserver %1 pour mémoire, en activité jusqu’au</translation>
        </message>
        <message>
            <source>Keep until then</source>
            <translation>Conserver jusqu’à cette date</translation>
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
        <name>DifferencesModel</name>
        <message>
            <source>Added: %1</source>
            <translation>Ajout : %1</translation>
        </message>
        <message>
            <source>Removed: %1</source>
            <translation>Suppression : %1</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Où</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Après</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
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
        <message>
            <source>Exporting the document</source>
            <translation>Export du document</translation>
        </message>
        <message>
            <source>Printing the document</source>
            <translation>Impression du document</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Tableaux (*.csv)</translation>
        </message>
        <message>
            <source>Copy %1 handed to %2</source>
            <translation>Exemplaire n° %1 remis à %2</translation>
        </message>
        <message>
            <source>Distribution list</source>
            <translation>Liste de diffusion</translation>
        </message>
        <message>
            <source>Crisis-day kit</source>
            <translation>Kit du jour de crise</translation>
        </message>
        <message>
            <source>Choose an empty folder, or a memory stick</source>
            <translation>Choisir un dossier vide ou une clé USB</translation>
        </message>
        <message>
            <source>Writing the crisis-day kit</source>
            <translation>Écriture du kit du jour de crise</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) are in %1.</source>
            <translation>
                <numerusform>%n fichier est dans %1.</numerusform>
                <numerusform>%n fichiers sont dans %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Begin with index.html. Print what people must have in their hands.</source>
            <translation>Commencer par index.html. Imprimer ce que chacun doit avoir en main.</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Save the document</source>
            <translation>Enregistrer le document</translation>
        </message>
        <message>
            <source>Saving the document</source>
            <translation>Enregistrement du document</translation>
        </message>
        <message>
            <source>Verify a PDF</source>
            <translation>Vérifier un PDF</translation>
        </message>
        <message>
            <source>“%1” cannot be read: check the right to read it.</source>
            <translation>« %1 » ne peut pas être lu : vérifiez le droit de lecture.</translation>
        </message>
        <message>
            <source>the open plan</source>
            <extracomment>Instead of the name of a file, in a sentence: "It matches the open plan as the plan is now."</extracomment>
            <translation>le plan ouvert</translation>
        </message>
    </context>
    <context>
        <name>EditCommands</name>
        <message numerus="yes">
            <source>%n row(s) deleted</source>
            <translation>
                <numerusform>%n fiche supprimée</numerusform>
                <numerusform>%n fiches supprimées</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EditionForm</name>
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
            <translation>Avec les numéros personnels</translation>
        </message>
        <message>
            <source>Personal telephone numbers; leave them out of a copy that leaves the organisation</source>
            <translation>Numéros de téléphone personnels ; à retirer d’un exemplaire qui sort de l’organisme</translation>
        </message>
        <message>
            <source>For an exercise</source>
            <translation>Pour un exercice</translation>
        </message>
        <message>
            <source>Marks every page, so that nobody takes it for real</source>
            <translation>Marque chaque page, pour que personne ne la prenne pour la réalité</translation>
        </message>
        <message>
            <source>The PDF carries the whole plan, so that anybody can check the paper against it</source>
            <translation>Le PDF emporte toutes les données du plan, relisibles par Vigie : chacun peut vérifier que le papier leur correspond</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>Numbered copy</source>
            <translation>Exemplaire numéroté</translation>
        </message>
        <message>
            <source>Printed or exported as PDF, it is entered in the distribution list, so that it can be replaced when it is out of date</source>
            <translation>Imprimé ou exporté en PDF, il est inscrit dans la liste de diffusion, pour être remplacé quand il sera périmé</translation>
        </message>
        <message>
            <source>Holder of the copy</source>
            <translation>Détenteur de l’exemplaire</translation>
        </message>
        <message>
            <source>Where it is kept</source>
            <translation>Lieu de conservation</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Tout</translation>
        </message>
        <message>
            <source>Choose its holder</source>
            <translation>Choisir son détenteur</translation>
        </message>
        <message>
            <source>The plan was opened for reading only: no copy can be entered in its distribution list</source>
            <translation>Le plan est ouvert en lecture seule : aucun exemplaire ne peut être inscrit à sa liste de diffusion</translation>
        </message>
        <message>
            <source>Choose who holds the numbered copy first.</source>
            <translation>Choisissez d’abord le détenteur de l’exemplaire numéroté.</translation>
        </message>
        <message>
            <source>With the data of the plan</source>
            <translation>Joindre les données du plan</translation>
        </message>
    </context>
    <context>
        <name>Edits</name>
        <message>
            <source>“%1” %2.</source>
            <extracomment>What a person may not have meant: %1 names a field, %2 says what is doubtful about it</extracomment>
            <translation>« %1 » %2.</translation>
        </message>
        <message>
            <source>%1: “%2” %3.</source>
            <extracomment>What a person may not have meant: %1 names a row, %2 a field, %3 says what is doubtful about it</extracomment>
            <translation>%1 : « %2 » %3.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n autre</numerusform>
                <numerusform>et %n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>Is this meant?</source>
            <translation>Est-ce voulu ?</translation>
        </message>
        <message>
            <source>Keep it anyway?</source>
            <translation>Conserver quand même ?</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Conserver</translation>
        </message>
        <message>
            <source>Do not keep it</source>
            <translation>Ne pas conserver</translation>
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
            <extracomment>%1 names a row, %2 says what is wrong with it</extracomment>
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
        <message>
            <source>The plan has no scenario “%1”.</source>
            <translation>Le PCA ne contient pas de scénario « %1 ».</translation>
        </message>
        <message>
            <source>Say what is lost: --scenario, --lose or both.</source>
            <translation>Précisez ce qui est perdu : --scenario, --lose ou les deux.</translation>
        </message>
        <message>
            <source>The plan has no resource, contact or provider “%1”.</source>
            <translation>Le PCA ne contient ni ressource, ni contact, ni prestataire « %1 ».</translation>
        </message>
        <message>
            <source>is not a link of this call tree, so nobody would call</source>
            <translation>n’est pas un maillon de cet arbre d’appel : personne n’appellerait</translation>
        </message>
        <message>
            <source>leads back to the link itself, so the call would go in circles</source>
            <translation>ramène au maillon lui-même : l’appel tournerait en rond</translation>
        </message>
        <message>
            <source>makes the weights of all criteria add up to %1 % instead of 100 %</source>
            <translation>porte la somme des pondérations à %1 % au lieu de 100 %</translation>
        </message>
        <message>
            <source>is already past, so the waiver would have no effect</source>
            <translation>est déjà passée : la dérogation n’aurait aucun effet</translation>
        </message>
        <message>
            <source>“%1” can be read in two ways; write thousands without a point or a comma.</source>
            <translation>« %1 » peut se lire de deux façons ; écrivez les milliers sans point ni virgule.</translation>
        </message>
        <message>
            <source>“%1” cannot be exported: give a name ending in .json, .pdf, .odt, .html, .csv, .vcf or .ics.</source>
            <translation>« %1 » ne peut pas être exporté : indiquez un nom se terminant par .json, .pdf, .odt, .html, .csv, .vcf ou .ics.</translation>
        </message>
        <message>
            <source>The plan has no contact “%1”.</source>
            <translation>Le PCA ne contient pas de contact « %1 ».</translation>
        </message>
        <message>
            <source>The plan has no on-call duty “%1”.</source>
            <translation>Le PCA ne contient pas d’astreinte « %1 ».</translation>
        </message>
        <message>
            <source>“%1” holds no password: write it on the first line of that file.</source>
            <translation>« %1 » ne contient pas de mot de passe : l’écrire sur la première ligne de ce fichier.</translation>
        </message>
        <message>
            <source>“%1” is no PDF: only a printed document can be held against a plan.</source>
            <translation>« %1 » n’est pas un PDF : seul un document imprimé peut être comparé à un plan.</translation>
        </message>
        <message>
            <source>set by hand keeps no approved document: approving through “Preview and print” freezes it with its fingerprint</source>
            <translation>modifié à la main ne conserve aucun document approuvé : l’approbation depuis « Aperçu et impression » le fige avec son empreinte</translation>
        </message>
        <message>
            <source>The plan is already approved: make it a draft again to approve it anew.</source>
            <translation>Le plan est déjà approuvé : repassez-le en brouillon pour l’approuver à nouveau.</translation>
        </message>
        <message>
            <source>Only a plan that is a draft or in review can be approved.</source>
            <translation>Seul un plan en brouillon ou en relecture peut être approuvé.</translation>
        </message>
        <message>
            <source>The version to approve has no number: give it one, such as 1.0.</source>
            <translation>La version à approuver n’a pas de numéro : donnez-lui-en un, par exemple 1.0.</translation>
        </message>
        <message>
            <source>Version %1 has been approved before: give this one another number.</source>
            <translation>La version %1 a déjà été approuvée : donnez un autre numéro à celle-ci.</translation>
        </message>
        <message>
            <source>The approval has no date: say when the plan was approved.</source>
            <translation>L’approbation n’a pas de date : indiquez quand le plan a été approuvé.</translation>
        </message>
        <message>
            <source>Nobody is named who approves the plan: choose a person.</source>
            <translation>Personne n’est désigné pour approuver le plan : choisissez une personne.</translation>
        </message>
        <message>
            <source>The plan was changed while its document was made: look at it again, then approve it.</source>
            <translation>Le plan a été modifié pendant la préparation de son document : relisez-le, puis approuvez-le.</translation>
        </message>
        <message>
            <source>frozen revisions are missing: %1 of %2 are there</source>
            <translation>il manque des révisions figées : %1 sur %2 sont présentes</translation>
        </message>
        <message>
            <source>The document “%1” cannot be printed for “%2” only: leave the code out.</source>
            <translation>Le document « %1 » ne peut pas être imprimé pour « %2 » seulement : retirez le code.</translation>
        </message>
        <message>
            <source>The document “%1” cannot be printed for “%2” only: the plan has no such row for it. Check the code.</source>
            <translation>Le document « %1 » ne peut pas être imprimé pour « %2 » seulement : le plan n’a pas d’élément correspondant. Vérifiez le code.</translation>
        </message>
        <message>
            <source>The folder %1 cannot be written: check that it may be, and that there is room.</source>
            <translation>Impossible d’écrire dans le dossier %1 : vérifiez les droits et la place disponible.</translation>
        </message>
        <message>
            <source>The folder %1 holds “%2”, which is no part of a kit: choose an empty folder.</source>
            <translation>Le dossier %1 contient « %2 », qui ne fait pas partie d’un kit : choisissez un dossier vide.</translation>
        </message>
        <message>
            <source>The PDF cannot be read (%1): it is damaged or no PDF at all.</source>
            <translation>Le PDF ne peut pas être lu (%1) : il est endommagé ou n’est pas un PDF.</translation>
        </message>
        <message>
            <source>The PDF is protected by a password: give it to have it checked.</source>
            <translation>Le PDF est protégé par un mot de passe : le donner pour le faire vérifier.</translation>
        </message>
        <message>
            <source>The password is not that of the PDF: check it.</source>
            <translation>Le mot de passe n’est pas celui du PDF : le vérifier.</translation>
        </message>
        <message>
            <source>The PDF was not printed by Vigie, or another program has written it anew.</source>
            <translation>Le PDF n’a pas été imprimé par Vigie, ou un autre programme l’a réécrit.</translation>
        </message>
        <message>
            <source>There is no document “%1”.</source>
            <translation>Le document « %1 » n’existe pas.</translation>
        </message>
        <message>
            <source>Only a PDF can carry the data of the plan: choose PDF, or leave the data out.</source>
            <translation>Seul un PDF peut porter les données du plan : choisir le PDF, ou ne pas joindre les données.</translation>
        </message>
        <message>
            <source>Only a PDF can be protected by a password: choose PDF, or leave the password out.</source>
            <translation>Seul un PDF peut être protégé par un mot de passe : choisir le PDF, ou renoncer au mot de passe.</translation>
        </message>
        <message>
            <source>The data of the plan hold the private numbers: a copy without them cannot carry the data.</source>
            <translation>Les données du plan contiennent les numéros personnels : un exemplaire sans ces numéros ne peut pas porter les données.</translation>
        </message>
        <message>
            <source>The password is too long: %1 bytes are the most.</source>
            <translation>Le mot de passe est trop long : %1 octets au plus.</translation>
        </message>
        <message>
            <source>Interrupted: nothing was written.</source>
            <translation>Interrompu : rien n’a été écrit.</translation>
        </message>
        <message>
            <source>“%1” cannot be had in a %2 file: leave it out, or choose another kind of file.</source>
            <extracomment>%1 is an option of the command line, %2 the suffix of a file: ".json"</extracomment>
            <translation>« %1 » est sans objet pour un fichier %2 : retirez cette option ou choisissez un autre type de fichier.</translation>
        </message>
        <message>
            <source>There is no document “%1”: choose one of %2.</source>
            <translation>Il n’existe pas de document « %1 » : choisissez parmi %2.</translation>
        </message>
        <message>
            <source>names %1, who is already in charge of %2; nobody can be their own deputy</source>
            <extracomment>After the name of a field: %1 is a person, %2 the code of a function, role or task</extracomment>
            <translation>désigne %1, déjà responsable de %2 ; nul ne peut être son propre suppléant</translation>
        </message>
        <message>
            <source>names %1, who is already one of the deputies; nobody can be their own deputy</source>
            <extracomment>After the name of a field: %1 is a person</extracomment>
            <translation>désigne %1, qui figure déjà parmi les suppléants ; nul ne peut être son propre suppléant</translation>
        </message>
    </context>
    <context>
        <name>Exchange</name>
        <message>
            <source>Code %1</source>
            <translation>Code %1</translation>
        </message>
        <message>
            <source>Role: %1</source>
            <translation>Rôle : %1</translation>
        </message>
        <message>
            <source>Emergency contact of %1</source>
            <translation>Contact d’urgence de %1</translation>
        </message>
        <message>
            <source>Deputy for %1, rank %2</source>
            <extracomment>%1 is a role, %2 whether the first, second … to step in</extracomment>
            <translation>Suppléant pour %1, rang %2</translation>
        </message>
        <message>
            <source>Deputy for %1</source>
            <translation>Suppléant pour %1</translation>
        </message>
        <message>
            <source>%1, rank %2: %3</source>
            <extracomment>The title of an on-call shift in a calendar: duty, rank, person</extracomment>
            <translation>%1, rang %2 : %3</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>The title of an on-call shift in a calendar: duty, person
----------
A label and its value on one line</extracomment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>nobody named</source>
            <translation>personne de désigné</translation>
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
        <message>
            <source>from %1: %2 %</source>
            <extracomment>Reads a drawing aloud: %1 is a time after a loss, %2 a level in percent</extracomment>
            <translation>à partir de %1 : %2 %</translation>
        </message>
        <message>
            <source>max. %1</source>
            <extracomment>The longest time until somebody is reached, in little room</extracomment>
            <translation>max. %1</translation>
        </message>
        <message>
            <source>%1 (%2), %3, at worst after %4</source>
            <extracomment>A start of a call tree: name, role, number, time</extracomment>
            <translation>%1 (%2), %3, au pire après %4</translation>
        </message>
        <message>
            <source>%1 calls %2 (%3), %4, at worst after %5</source>
            <extracomment>A call of a call tree: who calls, name, role, number, time</extracomment>
            <translation>%1 appelle %2 (%3), %4, au pire après %5</translation>
        </message>
        <message>
            <source>calls: see below</source>
            <translation>appels : voir plus bas</translation>
        </message>
        <message>
            <source>calls: see part %1</source>
            <translation>appels : voir partie %1</translation>
        </message>
        <message>
            <source>Part %1 of %2</source>
            <translation>Partie %1 sur %2</translation>
        </message>
        <message numerus="yes">
            <source>%n solutions</source>
            <translation>
                <numerusform>%n solution</numerusform>
                <numerusform>%n solutions</numerusform>
            </translation>
        </message>
        <message>
            <source>indirectly</source>
            <extracomment>Coverage matrix: the scenario reaches the function through something else</extracomment>
            <translation>indirectement</translation>
        </message>
        <message>
            <source>%1: %2, %3</source>
            <extracomment>Coverage matrix read aloud: function, solutions in place, verdict</extracomment>
            <translation>%1 : %2, %3</translation>
        </message>
        <message>
            <source>No dependency has been entered.</source>
            <translation>Aucune dépendance n’est renseignée.</translation>
        </message>
        <message>
            <source>Functions without an arrow: %1</source>
            <translation>Activités sans flèche : %1</translation>
        </message>
        <message>
            <source>Resources and providers are left out: there are too many.</source>
            <translation>Les ressources et les prestataires ne sont pas représentés : ils sont trop nombreux.</translation>
        </message>
        <message numerus="yes">
            <source>%n less urgent functions are left out: there are too many.</source>
            <translation>
                <numerusform>%n activité moins urgente n’est pas représentée : elles sont trop nombreuses.</numerusform>
                <numerusform>%n activités moins urgentes ne sont pas représentées : elles sont trop nombreuses.</numerusform>
            </translation>
        </message>
        <message>
            <source>function</source>
            <translation>activité</translation>
        </message>
        <message>
            <source>vital or critical function</source>
            <translation>activité vitale ou critique</translation>
        </message>
        <message>
            <source>resource</source>
            <translation>ressource</translation>
        </message>
        <message>
            <source>provider</source>
            <translation>prestataire</translation>
        </message>
        <message>
            <source>needs, essential</source>
            <translation>a besoin de (indispensable)</translation>
        </message>
        <message>
            <source>needs, useful</source>
            <translation>a besoin de (utile)</translation>
        </message>
        <message>
            <source>%1 needs %2.</source>
            <translation>%1 a besoin de %2.</translation>
        </message>
        <message>
            <source>%1 goes on, less well, without %2.</source>
            <translation>%1 continue, en mode dégradé, sans %2.</translation>
        </message>
        <message>
            <source>Vital or critical: %1.</source>
            <translation>Vitales ou critiques : %1.</translation>
        </message>
        <message>
            <source>Intolerable from level %1</source>
            <translation>Intolérable à partir du niveau %1</translation>
        </message>
        <message numerus="yes">
            <source>%n more categories, less affected, are not drawn.</source>
            <translation>
                <numerusform>%n autre catégorie, moins touchée, n’est pas tracée.</numerusform>
                <numerusform>%n autres catégories, moins touchées, ne sont pas tracées.</numerusform>
            </translation>
        </message>
        <message>
            <source>No impact of this function has been rated.</source>
            <translation>Aucun impact de cette activité n’a été évalué.</translation>
        </message>
        <message>
            <source>H* (intolerable)</source>
            <extracomment>H*: the first horizon at which an impact is intolerable</extracomment>
            <translation>H* (intolérable)</translation>
        </message>
        <message>
            <source>%1: not rated</source>
            <translation>%1 : sans cotation</translation>
        </message>
        <message>
            <source>%1 after %2</source>
            <extracomment>Reads a curve aloud: %1 is a level or a number, %2 the time since the stop</extracomment>
            <translation>%1 après %2</translation>
        </message>
        <message>
            <source>Nothing measured yet</source>
            <translation>Aucune mesure à ce jour</translation>
        </message>
        <message>
            <source>Latest: %1, target missed</source>
            <extracomment>The latest value of an indicator</extracomment>
            <translation>Dernière valeur : %1, cible manquée</translation>
        </message>
        <message>
            <source>Latest: %1, target met</source>
            <extracomment>The latest value of an indicator</extracomment>
            <translation>Dernière valeur : %1, cible atteinte</translation>
        </message>
        <message>
            <source>Latest: %1</source>
            <extracomment>The latest value of an indicator</extracomment>
            <translation>Dernière valeur : %1</translation>
        </message>
        <message>
            <source>not rated</source>
            <translation>sans cotation</translation>
        </message>
        <message>
            <source>likelihood %1 × impact %2 = %3 %4</source>
            <extracomment>A place in the risk matrix, read aloud: likelihood, impact, their product, name of the band</extracomment>
            <translation>vraisemblance %1 × impact %2 = %3 %4</translation>
        </message>
        <message>
            <source>%1 %2: inherent %3; residual %4</source>
            <extracomment>A scenario read aloud: code, title, place before the measures, place after them</extracomment>
            <translation>%1 %2 : brut %3 ; résiduel %4</translation>
        </message>
        <message>
            <source>Not rated, or on one side only: %1</source>
            <extracomment>Risk matrix with a place before and after measures: one of the two is missing</extracomment>
            <translation>Sans cotation, ou cotés d’un seul côté : %1</translation>
        </message>
        <message>
            <source>Hollow: inherent · filled: residual · filled within a ring: unchanged</source>
            <translation>Évidé : risque brut · plein : risque résiduel · plein cerclé : inchangé</translation>
        </message>
        <message>
            <source>Every hour to cover has somebody on call.</source>
            <translation>Toutes les heures à couvrir ont quelqu’un d’astreinte.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <extracomment>Ends a list of times</extracomment>
            <translation>
                <numerusform>et %n autre</numerusform>
                <numerusform>et %n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody on call: %1</source>
            <extracomment>On-call calendar: %1 is a list of times</extracomment>
            <translation>Heures non couvertes : %1</translation>
        </message>
        <message>
            <source>nobody named</source>
            <translation>personne de désigné</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <extracomment>A shift read aloud: "Rank 1", from – to, who</extracomment>
            <translation>%1, %2 : %3</translation>
        </message>
        <message>
            <source>Week %1</source>
            <extracomment>Calendar week</extracomment>
            <translation>Semaine %1</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>Rank %1</source>
            <extracomment>On-call duty: 1 is who is called first</extracomment>
            <translation>Rang %1</translation>
        </message>
        <message>
            <source>No rank</source>
            <translation>Sans rang</translation>
        </message>
        <message>
            <source>%1, %2 – %3 (%4)</source>
            <extracomment>On-call calendar: "Rank 1", from – to, how many hours of it should be covered</extracomment>
            <translation>%1, %2 – %3 (%4)</translation>
        </message>
        <message>
            <source>%1 (ends soon)</source>
            <extracomment>Skills matrix read aloud: %1 is a level from 1 to 3</extracomment>
            <translation>%1 (expire bientôt)</translation>
        </message>
        <message>
            <source>%1 (has ended)</source>
            <extracomment>Skills matrix read aloud: %1 is a level from 1 to 3</extracomment>
            <translation>%1 (expirée)</translation>
        </message>
        <message>
            <source>%1 %2: valid holders %3, no minimum set</source>
            <extracomment>Skills matrix read aloud: code and name of a skill, number of people who hold it</extracomment>
            <translation>%1 %2 : titulaires à jour %3, aucun minimum fixé</translation>
        </message>
        <message>
            <source>%1 %2: valid holders %3, minimum %4: too few</source>
            <translation>%1 %2 : titulaires à jour %3, minimum %4 : trop peu</translation>
        </message>
        <message>
            <source>%1 %2: valid holders %3, minimum %4</source>
            <translation>%1 %2 : titulaires à jour %3, minimum %4</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>%1 is a name, %2 a list of what belongs to it</extracomment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Valid holders</source>
            <translation>Titulaires à jour</translation>
        </message>
        <message>
            <source>Minimum wanted</source>
            <translation>Minimum voulu</translation>
        </message>
        <message>
            <source>valid</source>
            <translation>à jour</translation>
        </message>
        <message>
            <source>ends soon</source>
            <translation>expire bientôt</translation>
        </message>
        <message>
            <source>has ended</source>
            <translation>expirée</translation>
        </message>
        <message>
            <source>fewer holders than wanted</source>
            <translation>moins de titulaires que voulu</translation>
        </message>
        <message>
            <source>%1 (continued)</source>
            <extracomment>Heading of a phase that began on an earlier page</extracomment>
            <translation>%1 (suite)</translation>
        </message>
        <message>
            <source>Phase not set</source>
            <translation>Phase non renseignée</translation>
        </message>
        <message>
            <source>Service resumes after %1</source>
            <extracomment>Line in a drawing: by its steps the procedure brings the service back after %1</extracomment>
            <translation>Reprise du service après %1</translation>
        </message>
        <message>
            <source>%1. %2 for %3, %4: %5</source>
            <extracomment>A step read aloud: number, start (T+15 min), duration, who, what to do</extracomment>
            <translation>%1. %2 pendant %3, %4 : %5</translation>
        </message>
        <message>
            <source>The time axis is compressed: what comes later takes less room.</source>
            <translation>L’axe du temps est comprimé : ce qui vient plus tard prend moins de place.</translation>
        </message>
        <message>
            <source>%1 · start not set</source>
            <extracomment>In a drawing, instead of a bar: nobody said when the step starts</extracomment>
            <translation>%1 · début non renseigné</translation>
        </message>
        <message numerus="yes">
            <source>%n functions in all</source>
            <translation>
                <numerusform>%n activité au total</numerusform>
                <numerusform>%n activités au total</numerusform>
            </translation>
        </message>
        <message>
            <source>No impact of any function has been rated.</source>
            <translation>Aucun impact n’a été évalué, pour aucune activité.</translation>
        </message>
        <message numerus="yes">
            <source>%n functions without rated impacts are not counted.</source>
            <translation>
                <numerusform>%n activité sans impact évalué n’est pas comptée.</numerusform>
                <numerusform>%n activités sans impact évalué ne sont pas comptées.</numerusform>
            </translation>
        </message>
        <message>
            <source>Functions in an intolerable state: %1</source>
            <translation>Activités en situation intolérable : %1</translation>
        </message>
        <message>
            <source>usual level</source>
            <translation>niveau habituel</translation>
        </message>
        <message>
            <source>reduced level</source>
            <translation>niveau réduit</translation>
        </message>
        <message>
            <source>below the minimum level</source>
            <translation>sous le niveau minimal</translation>
        </message>
        <message>
            <source>No function reaches an intolerable state.</source>
            <translation>Aucune activité n’atteint un état intolérable.</translation>
        </message>
        <message>
            <source>max.: sum of the waiting times from the start, other calls by the same caller not counted; ?: some waiting times are missing</source>
            <translation>max. : somme des délais de réponse depuis le départ, hors autres appels du même appelant ; ? : délais non renseignés</translation>
        </message>
        <message>
            <source>max.: sum of the waiting times from the start, other calls by the same caller not counted</source>
            <translation>max. : somme des délais de réponse depuis le départ, hors autres appels du même appelant</translation>
        </message>
        <message>
            <source>Functions that none of these scenarios hits: %1</source>
            <translation>Activités qu’aucun de ces scénarios ne touche : %1</translation>
        </message>
        <message>
            <source>Latest: %1, alert threshold crossed</source>
            <extracomment>The latest value of an indicator</extracomment>
            <translation>Dernière valeur : %1, seuil d’alerte franchi</translation>
        </message>
        <message>
            <source>1 basics, 2 works alone, 3 trains others</source>
            <translation>1 notions, 2 autonome, 3 forme les autres</translation>
        </message>
        <message>
            <source>RTO</source>
            <comment>dmia_is_rto</comment>
            <translation>DMIA (RTO)</translation>
        </message>
        <message>
            <source>RTO</source>
            <comment>iso</comment>
            <translation>RTO</translation>
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
            <source>RTO</source>
            <translation>RTO</translation>
        </message>
        <message>
            <source>MTPD</source>
            <translation>DMIA (MTPD)</translation>
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
        <name>FindingSheet</name>
        <message>
            <source>Choose a finding in the list</source>
            <translation>Choisissez un constat dans la liste</translation>
        </message>
        <message>
            <source>Rule %1 · %2</source>
            <extracomment>%1 is the number of an audit rule, %2 the clauses of standards it comes from</extracomment>
            <translation>Règle %1 · %2</translation>
        </message>
        <message>
            <source>Concerns</source>
            <translation>Concerne</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>Ce qui ne va pas</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Ce qu’il faut faire</translation>
        </message>
        <message>
            <source>Waived</source>
            <translation>Dérogation</translation>
        </message>
        <message>
            <source>%1 (%2, until %3)</source>
            <extracomment>A waiver: %1 is the reason, %2 who gave it, %3 a date</extracomment>
            <translation>%1 (%2, jusqu’au %3)</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Go to the field</source>
            <translation>Aller au champ</translation>
        </message>
        <message>
            <source>Withdraw the waiver</source>
            <translation>Retirer la dérogation</translation>
        </message>
        <message>
            <source>Waive…</source>
            <translation>Déroger…</translation>
        </message>
    </context>
    <context>
        <name>FindingsPanel</name>
        <message>
            <source>Findings about this row</source>
            <translation>Constats sur cette fiche</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>Tooltip of a finding: %1 the number of the rule, %2 what to do</extracomment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Show fewer</source>
            <translation>Réduire</translation>
        </message>
        <message numerus="yes">
            <source>%n more finding(s)</source>
            <translation>
                <numerusform>%n autre constat</numerusform>
                <numerusform>%n autres constats</numerusform>
            </translation>
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
            <translation>Remplit des niveaux, horizons et catégories d’impact usuels, à adapter</translation>
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
            <translation>Modification du champ « %1 » de %2</translation>
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
        <message>
            <source>Approved version %1 (%2)</source>
            <extracomment>History: %1 is a version number, %2 the person who approved it</extracomment>
            <translation>Version %1 approuvée (%2)</translation>
        </message>
        <message>
            <source>the example plan</source>
            <translation>le plan d’exemple</translation>
        </message>
    </context>
    <context>
        <name>HistoryModel</name>
        <message>
            <source>unknown</source>
            <translation>non renseigné</translation>
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
        <message>
            <source>Nobody had given a name in the preferences</source>
            <translation>Aucun nom n’était indiqué dans les préférences</translation>
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
            <translation>auteur non renseigné</translation>
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
        <name>LossList</name>
        <message>
            <source>%1: lost by the scenario</source>
            <extracomment>Tooltip: %1 is a resource</extracomment>
            <translation>%1 : perdu du fait du scénario</translation>
        </message>
    </context>
    <context>
        <name>LossPicker</name>
        <message>
            <source>Scenario</source>
            <translation>Scénario</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtrer</translation>
        </message>
        <message>
            <source>Duration of the cause</source>
            <translation>Durée de l’indisponibilité</translation>
        </message>
        <message>
            <source>No scenario</source>
            <translation>Aucun scénario</translation>
        </message>
        <message>
            <source>What is lost stays away that long.</source>
            <translation>Tout ce qui est perdu reste indisponible pendant cette durée.</translation>
        </message>
        <message>
            <source>Empty: each thing stays away as long as its ordinary repair takes.</source>
            <translation>Vide : chaque élément reste indisponible le temps de sa remise en état ordinaire.</translation>
        </message>
        <message>
            <source>What is lost</source>
            <translation>Ce qui est perdu</translation>
        </message>
        <message>
            <source>4 h, 2 d, 90 min</source>
            <translation>4 h, 2 j, 90 min</translation>
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
    </context>
    <context>
        <name>OutageModel</name>
        <message>
            <source>never stops</source>
            <translation>ne s’arrête pas</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Verdict</translation>
        </message>
        <message>
            <source>Longest stop</source>
            <translation>Plus long arrêt</translation>
        </message>
        <message>
            <source>Over time</source>
            <translation>Dans le temps</translation>
        </message>
        <message>
            <source>RTO margin</source>
            <extracomment>Heading of a narrow column: how long before the RTO, or after it</extracomment>
            <translation>Marge RTO</translation>
        </message>
        <message>
            <source>MTPD margin</source>
            <extracomment>Heading of a narrow column: how long before the MTPD, or after it</extracomment>
            <translation>Marge DMIA (MTPD)</translation>
        </message>
        <message>
            <source>RTO margin</source>
            <comment>dmia_is_rto</comment>
            <translation>Marge DMIA (RTO)</translation>
        </message>
        <message>
            <source>RTO margin</source>
            <comment>iso</comment>
            <translation>Marge RTO</translation>
        </message>
        <message>
            <source>MTPD margin</source>
            <comment>dmia_is_rto</comment>
            <translation>Marge TAMT (MTPD)</translation>
        </message>
        <message>
            <source>MTPD margin</source>
            <comment>iso</comment>
            <translation>Marge DMTP (MTPD)</translation>
        </message>
    </context>
    <context>
        <name>OutcomeSheet</name>
        <message>
            <source>Impact reached</source>
            <translation>Impact atteint</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <source>Open the function</source>
            <translation>Ouvrir l’activité</translation>
        </message>
        <message>
            <source>What is away</source>
            <translation>Ce qui manque</translation>
        </message>
        <message>
            <source>%1: %2 left, for %3</source>
            <extracomment>%1 is a group of people, %2 a share, %3 a duration</extracomment>
            <translation>%1 : il en reste %2, pendant %3</translation>
        </message>
        <message>
            <source>%1: for %2, with %3</source>
            <extracomment>%1 is a thing, %2 a duration, %3 what took it along</extracomment>
            <translation>%1 : pendant %2, avec %3</translation>
        </message>
        <message>
            <source>%1: for %2</source>
            <extracomment>%1 is a thing, %2 a duration</extracomment>
            <translation>%1 : pendant %2</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n autre</numerusform>
                <numerusform>et %n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>People, places and equipment at the minimum level</source>
            <translation>Personnes, locaux et équipements au niveau minimal</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Après</translation>
        </message>
        <message>
            <source>Needed</source>
            <translation>Besoin</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Présent</translation>
        </message>
        <message>
            <source>short</source>
            <translation>manque</translation>
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
        <name>PasswordDialog</name>
        <message>
            <source>Protect the PDF by a password</source>
            <translation>Protéger le PDF par un mot de passe</translation>
        </message>
        <message>
            <source>Password of the PDF</source>
            <translation>Mot de passe du PDF</translation>
        </message>
        <message>
            <source>Nobody can open the PDF without it, nor can Vigie: it is kept nowhere. Send it another way than the document.</source>
            <translation>Sans lui, personne ne peut ouvrir le PDF, Vigie non plus : il n’est conservé nulle part. Transmettez-le par un autre moyen que le document.</translation>
        </message>
        <message>
            <source>This PDF can only be read with its password. It is kept nowhere.</source>
            <translation>Ce PDF ne se lit qu’avec son mot de passe, qui n’est conservé nulle part.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Mot de passe</translation>
        </message>
        <message>
            <source>Password, once more</source>
            <translation>Mot de passe, une seconde fois</translation>
        </message>
        <message>
            <source>Show what is typed</source>
            <translation>Afficher la saisie</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>The two are not the same.</source>
            <translation>Les deux saisies diffèrent.</translation>
        </message>
        <message>
            <source>This is too long.</source>
            <translation>Il est trop long.</translation>
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
            <source>Audit report</source>
            <translation>Rapport d’audit</translation>
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
            <translation>Temps que demande réellement une ressource ou une solution de secours, mesuré ou estimé.</translation>
        </message>
        <message>
            <source>Recovery point actual: the age of the data that really come back.</source>
            <translation>Ancienneté des données réellement retrouvées.</translation>
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
            <extracomment>Goal for a function, after its name: %1 is a duration ("2 h").</extracomment>
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
            <translation>Le plan tiendrait-il ?</translation>
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
            <source>No intolerable level is reached.</source>
            <translation>Aucun niveau intolérable n’est atteint.</translation>
        </message>
        <message>
            <source>Scenarios that hit it</source>
            <translation>Scénarios qui la touchent</translation>
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
            <source>Protection of the backups</source>
            <translation>Protection des sauvegardes</translation>
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
            <source>Version %1</source>
            <translation>Version %1</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>Heading of a column that says two things, one below the other: "Due on, status".
----------
Title of a page: who, and the month</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>This plan uses the vocabulary of ISO 22301: MTPD is the longest stop that can be tolerated, RTO the time aimed at.</source>
            <comment>dmia_is_rto</comment>
            <translation>Dans ce plan, DMIA désigne le délai de reprise visé (RTO) ; la durée maximale d’interruption est le TAMT (MTPD).</translation>
        </message>
        <message>
            <source>This plan uses the vocabulary of ISO 22301: MTPD is the longest stop that can be tolerated, RTO the time aimed at.</source>
            <comment>iso</comment>
            <translation>Ce plan suit le vocabulaire de l’ISO 22301 : DMTP (MTPD) est la plus longue interruption tolérable, RTO le délai visé.</translation>
        </message>
        <message>
            <source>Audited as of</source>
            <translation>Audit au</translation>
        </message>
        <message>
            <source>%1 of 100</source>
            <extracomment>%1 is a number from 0 to 100</extracomment>
            <translation>%1 sur 100</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Erreurs</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>Avertissements</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Remarques</translation>
        </message>
        <message>
            <source>Waived</source>
            <translation>Sous dérogation</translation>
        </message>
        <message>
            <source>Rules that ran</source>
            <translation>Règles appliquées</translation>
        </message>
        <message>
            <source>Rules that could not run</source>
            <translation>Règles non appliquées</translation>
        </message>
        <message numerus="yes">
            <source>%n more findings of this rule, named by what they concern:</source>
            <translation>
                <numerusform>%n autre constat de cette règle, désigné par son objet :</numerusform>
                <numerusform>%n autres constats de cette règle, désignés par leur objet :</numerusform>
            </translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Règle</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>Constat</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>À faire</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>Référence</translation>
        </message>
        <message>
            <source>The audit left no finding open.</source>
            <translation>L’audit ne laisse aucun constat ouvert.</translation>
        </message>
        <message>
            <source>Waived findings</source>
            <translation>Constats sous dérogation</translation>
        </message>
        <message>
            <source>No waiver is in force for a finding.</source>
            <translation>Aucune dérogation ne couvre de constat.</translation>
        </message>
        <message>
            <source>Nothing is recorded under</source>
            <translation>Rien n’est saisi sous</translation>
        </message>
        <message>
            <source>Rules not run</source>
            <translation>Règles non appliquées</translation>
        </message>
        <message>
            <source>The score is the share of the rules that ran without a finding left open; an error weighs 10, a warning 3, a note 1.</source>
            <translation>Le score est la part des règles appliquées qui ne laissent aucun constat ouvert ; une erreur pèse 10, un avertissement 3, une remarque 1.</translation>
        </message>
        <message>
            <source>Requirement</source>
            <translation>Exigence</translation>
        </message>
        <message>
            <source>Evidence in the plan</source>
            <translation>Preuves dans le plan</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Règles</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>The plan read against standards and laws, as of %1. Where a rule found something, its number leads to the findings in the audit report.</source>
            <extracomment>%1 is a date</extracomment>
            <translation>Lecture du plan face aux normes et aux textes, au %1. Là où une règle a donné un constat, son numéro renvoie au rapport d’audit.</translation>
        </message>
        <message>
            <source>For %1:</source>
            <extracomment>%1 is a duration; the list of what is gone follows</extracomment>
            <translation>Pendant %1 :</translation>
        </message>
        <message>
            <source>For %1, only %2 left:</source>
            <extracomment>%1 is a duration, %2 a share in percent; the list of people follows</extracomment>
            <translation>Pendant %1, réduit à %2 :</translation>
        </message>
        <message>
            <source>Verdict of the scenario</source>
            <translation>Verdict du scénario</translation>
        </message>
        <message>
            <source>not known: ordinary repair is assumed</source>
            <translation>inconnue : on suppose la remise en état ordinaire</translation>
        </message>
        <message>
            <source>Duration of the cause</source>
            <translation>Durée de l’indisponibilité</translation>
        </message>
        <message>
            <source>What is away</source>
            <translation>Ce qui manque</translation>
        </message>
        <message>
            <source>Too few people, positions or equipment at the minimum level</source>
            <translation>Personnes, postes ou matériels en nombre insuffisant au niveau minimal</translation>
        </message>
        <message>
            <source>Needed</source>
            <translation>Besoin</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Présents</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Après</translation>
        </message>
        <message>
            <source>at least %1</source>
            <extracomment>%1 is a duration</extracomment>
            <translation>au moins %1</translation>
        </message>
        <message>
            <source>Procedure times</source>
            <translation>Durée des procédures</translation>
        </message>
        <message>
            <source>Service back: planned</source>
            <translation>Reprise : comme prévu</translation>
        </message>
        <message>
            <source>Service back: one step each</source>
            <translation>Reprise : une étape chacun</translation>
        </message>
        <message>
            <source>Service back: in sequence</source>
            <translation>Reprise : à la suite</translation>
        </message>
        <message>
            <source>In all: planned</source>
            <translation>Total : comme prévu</translation>
        </message>
        <message>
            <source>In all: one step each</source>
            <translation>Total : une étape chacun</translation>
        </message>
        <message>
            <source>In all: in sequence</source>
            <translation>Total : à la suite</translation>
        </message>
        <message>
            <source>Procedures without steps:</source>
            <translation>Procédures sans étape :</translation>
        </message>
        <message>
            <source>Weak points</source>
            <translation>Points faibles</translation>
        </message>
        <message>
            <source>Every resource, person and provider is taken away alone, until its ordinary repair. Listed are those whose loss makes a function miss its objective, the gravest first.</source>
            <translation>La perte de chaque ressource, de chaque personne et de chaque prestataire est simulée séparément, jusqu’à son rétablissement ordinaire. Figurent ici les pertes qui font manquer son objectif à une activité, les plus graves d’abord.</translation>
        </message>
        <message>
            <source>No single loss makes a function miss its objective.</source>
            <translation>Aucune perte isolée ne fait manquer son objectif à une activité.</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Rang</translation>
        </message>
        <message>
            <source>When this is lost</source>
            <translation>Si l’on perd</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Nature</translation>
        </message>
        <message>
            <source>For the same reasons as %1.</source>
            <extracomment>%1 is the code of a function</extracomment>
            <translation>Pour les mêmes raisons que %1.</translation>
        </message>
        <message>
            <source>Margin: %1</source>
            <extracomment>Heading of a column: %1 is an objective such as the RTO</extracomment>
            <translation>Marge : %1</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Verdict</translation>
        </message>
        <message>
            <source>Back after</source>
            <translation>Rétablie après</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message numerus="yes">
            <source>%n more functions are affected. They are not told in detail here; these are their verdicts:</source>
            <translation>
                <numerusform>%n autre activité est touchée. Elle n’est pas détaillée ici ; voici son verdict :</numerusform>
                <numerusform>%n autres activités sont touchées. Elles ne sont pas détaillées ici ; voici leurs verdicts :</numerusform>
            </translation>
        </message>
        <message>
            <source>The scenario names no resource that is lost: there is nothing to simulate.</source>
            <translation>Le scénario ne cite aucune ressource perdue : il n’y a rien à simuler.</translation>
        </message>
        <message>
            <source>In the drawings the height of a bar is the level that is left; hatched is the time below the minimum level. Dashed line: %1. Solid line: %2.</source>
            <extracomment>%1 and %2 are the names of the RTO and the MTPD</extracomment>
            <translation>Dans les dessins, la hauteur d’une barre donne le niveau restant ; la partie hachurée est le temps passé sous le niveau minimal. Trait discontinu : %1. Trait plein : %2.</translation>
        </message>
        <message>
            <source>Open actions</source>
            <translation>Actions en cours</translation>
        </message>
        <message>
            <source>Overdue</source>
            <extracomment>%1 is a date</extracomment>
            <translation>En retard</translation>
        </message>
        <message>
            <source>Without a date</source>
            <translation>Sans échéance</translation>
        </message>
        <message>
            <source>Without an owner</source>
            <translation>Sans responsable</translation>
        </message>
        <message>
            <source>Finished or dropped</source>
            <translation>Terminées ou abandonnées</translation>
        </message>
        <message>
            <source>Open actions by due date</source>
            <translation>Actions ouvertes par échéance</translation>
        </message>
        <message>
            <source>Open actions by owner</source>
            <translation>Actions ouvertes par responsable</translation>
        </message>
        <message numerus="yes">
            <source>The next %n days</source>
            <translation>
                <numerusform>Le jour qui vient</numerusform>
                <numerusform>Les %n prochains jours</numerusform>
            </translation>
        </message>
        <message>
            <source>Actions finished or dropped</source>
            <translation>Actions terminées ou abandonnées</translation>
        </message>
        <message>
            <source>Chapter of the audit</source>
            <translation>Chapitre de l’audit</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Erreur</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Avertissement</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Remarque</translation>
        </message>
        <message>
            <source>Findings by chapter</source>
            <translation>Constats par chapitre</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Remarque</translation>
        </message>
        <message>
            <source>QR code that calls %1 on %2</source>
            <extracomment>Alternative text of a QR code: %1 is a name, %2 a telephone number.</extracomment>
            <translation>Code QR qui appelle %1 au %2</translation>
        </message>
        <message>
            <source>Who decides</source>
            <translation>Qui décide</translation>
        </message>
        <message>
            <source>Next card</source>
            <translation>Fiche suivante</translation>
        </message>
        <message>
            <source>Log kept by … at …</source>
            <translation>Main courante tenue par … à …</translation>
        </message>
        <message>
            <source>added</source>
            <translation>ajouté</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>supprimé</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Où</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Ce qui a changé</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <source>Who, when</source>
            <translation>Qui, quand</translation>
        </message>
        <message>
            <source>Changes since the last approved version</source>
            <translation>Modifications depuis la dernière version approuvée</translation>
        </message>
        <message>
            <source>No version was approved before this one: all of it is new.</source>
            <translation>Aucune version n’a été approuvée avant celle-ci : tout est nouveau.</translation>
        </message>
        <message>
            <source>Compared with version %1, approved on %2 by %3.</source>
            <translation>Comparaison avec la version %1, approuvée le %2 par %3.</translation>
        </message>
        <message>
            <source>The content has not changed.</source>
            <translation>Le contenu n’a pas changé.</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Chronologie</translation>
        </message>
        <message>
            <source>What depends on it</source>
            <translation>Ce qui en dépend</translation>
        </message>
        <message>
            <source>Evaluations</source>
            <translation>Évaluations</translation>
        </message>
        <message>
            <source>From inherent to residual risk</source>
            <translation>Du risque brut au risque résiduel</translation>
        </message>
        <message>
            <source>With findings</source>
            <translation>Avec constats</translation>
        </message>
        <message>
            <source>Without finding</source>
            <translation>Sans constat</translation>
        </message>
        <message>
            <source>Read by a person</source>
            <translation>À lire par une personne</translation>
        </message>
        <message>
            <source>Standard or law</source>
            <translation>Norme ou loi</translation>
        </message>
        <message>
            <source>Requirements</source>
            <translation>Exigences</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Vue d’ensemble</translation>
        </message>
        <message>
            <source>The plan read against standards and laws, as of %1: what each requires, what the plan shows for it, the rules that check it and what they found. The audit report tells the findings one by one.</source>
            <extracomment>%1 is a date</extracomment>
            <translation>Le plan lu au regard des normes et des lois, au %1 : ce que chacune exige, ce que le plan montre, les règles qui le vérifient et ce qu’elles ont constaté. Le rapport d’audit détaille les constats un par un.</translation>
        </message>
        <message>
            <source>This document has no tables.</source>
            <translation>Ce document ne contient aucun tableau.</translation>
        </message>
        <message>
            <source>Last day to give notice</source>
            <translation>Date limite de préavis</translation>
        </message>
        <message>
            <source>End of contract</source>
            <translation>Fin de contrat</translation>
        </message>
        <message>
            <source>Document expires</source>
            <translation>Expiration d’un document</translation>
        </message>
        <message>
            <source>Qualification expires</source>
            <translation>Expiration d’une qualification</translation>
        </message>
        <message>
            <source>Risk acceptance ends</source>
            <translation>Fin d’acceptation d’un risque</translation>
        </message>
        <message>
            <source>Impact analysis to redo</source>
            <translation>Bilan d’impact à refaire</translation>
        </message>
        <message>
            <source>Review of a scenario</source>
            <translation>Revue d’un scénario</translation>
        </message>
        <message>
            <source>Review of a procedure</source>
            <translation>Revue d’une procédure</translation>
        </message>
        <message>
            <source>Review of the plan</source>
            <translation>Revue du plan</translation>
        </message>
        <message>
            <source>Review or audit</source>
            <translation>Revue ou audit</translation>
        </message>
        <message>
            <source>Exercise</source>
            <translation>Exercice</translation>
        </message>
        <message>
            <source>Report of an exercise or incident</source>
            <translation>Rapport d’exercice ou d’incident</translation>
        </message>
        <message>
            <source>Training session</source>
            <translation>Session de formation</translation>
        </message>
        <message>
            <source>Waiver ends</source>
            <translation>Fin d’une dérogation</translation>
        </message>
        <message>
            <source>Kind of deadline</source>
            <translation>Type d’échéance</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Référence</translation>
        </message>
        <message>
            <source>Until %1</source>
            <translation>Jusqu’au %1</translation>
        </message>
        <message>
            <source>Nothing falls due, as far as the plan gives dates.</source>
            <translation>Rien n’arrive à échéance, pour autant que le plan donne des dates.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Crisis roles</source>
            <translation>Rôles de crise</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Personnel</translation>
        </message>
        <message>
            <source>External contacts</source>
            <translation>Contacts extérieurs</translation>
        </message>
        <message>
            <source>EXERCISE</source>
            <extracomment>Watermark of what is printed for an exercise.</extracomment>
            <translation>EXERCICE</translation>
        </message>
        <message>
            <source>DRAFT</source>
            <extracomment>Watermark of a plan that nobody approved.</extracomment>
            <translation>PROJET</translation>
        </message>
        <message>
            <source>Copy %1 · %2</source>
            <extracomment>Footer of a numbered copy: %1 is its number, %2 who holds it.</extracomment>
            <translation>Exemplaire n° %1 · %2</translation>
        </message>
        <message>
            <source>Print on one side. Fold the upper half behind, then the left half behind.</source>
            <translation>À imprimer sur une face. Plier la moitié haute vers l’arrière, puis la moitié gauche vers l’arrière.</translation>
        </message>
        <message>
            <source>Sheet %1 of %2. Print on both sides, flipped on the long edge. Fold the upper half behind, then the left half behind; cut the upper fold.</source>
            <extracomment>%1 is the number of the sheet, %2 how many there are.</extracomment>
            <translation>Feuille %1 sur %2. À imprimer recto verso, retournement sur le bord long. Plier la moitié haute vers l’arrière, puis la moitié gauche vers l’arrière ; couper le pli du haut.</translation>
        </message>
        <message>
            <source>BIA report</source>
            <translation>Rapport de BIA</translation>
        </message>
        <message>
            <source>Directory and call tree</source>
            <translation>Annuaire et arbre d’appel</translation>
        </message>
        <message>
            <source>Pocket directory</source>
            <translation>Annuaire de poche</translation>
        </message>
        <message>
            <source>Pocket directory to fold</source>
            <translation>Annuaire de poche à plier</translation>
        </message>
        <message>
            <source>Wall chart of the first hour</source>
            <translation>Affiche de la première heure</translation>
        </message>
        <message>
            <source>Provider sheets to share</source>
            <translation>Fiches prestataires à partager</translation>
        </message>
        <message>
            <source>On-call roster</source>
            <translation>Planning d’astreinte</translation>
        </message>
        <message>
            <source>On-call statements</source>
            <translation>Relevés mensuels d’astreinte</translation>
        </message>
        <message>
            <source>Exercise file</source>
            <translation>Dossier d’exercice</translation>
        </message>
        <message>
            <source>Exercise: director’s copy</source>
            <translation>Exercice : exemplaire du directeur</translation>
        </message>
        <message>
            <source>Exercise: player’s copy</source>
            <translation>Exercice : exemplaire du joueur</translation>
        </message>
        <message>
            <source>Exercise: observer’s sheet</source>
            <translation>Exercice : fiche d’observation</translation>
        </message>
        <message>
            <source>Exercise: inject cards</source>
            <translation>Exercice : cartes d’injection</translation>
        </message>
        <message>
            <source>After-action reports</source>
            <translation>Retours d’expérience</translation>
        </message>
        <message>
            <source>Action plan and deadlines</source>
            <translation>Plan d’actions et échéances</translation>
        </message>
        <message>
            <source>Role sheets</source>
            <translation>Fiches par rôle</translation>
        </message>
        <message>
            <source>Log sheets</source>
            <translation>Feuilles de main courante</translation>
        </message>
        <message>
            <source>not rated</source>
            <translation>non évalué</translation>
        </message>
        <message>
            <source>Inject, not played</source>
            <translation>Injection non jouée</translation>
        </message>
        <message>
            <source>Response</source>
            <translation>Réaction</translation>
        </message>
        <message>
            <source>Time required</source>
            <translation>Délai requis</translation>
        </message>
        <message>
            <source>Data loss allowed</source>
            <translation>Perte de données admise</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Cut here</source>
            <translation>À découper</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>Inject cards · %1</source>
            <extracomment>Heading: %1 is an exercise with its code</extracomment>
            <translation>Cartes d’injection · %1</translation>
        </message>
        <message>
            <source>From, to, channel</source>
            <translation>De, à, canal</translation>
        </message>
        <message>
            <source>Timeline of injects</source>
            <translation>Chronogramme des injections</translation>
        </message>
        <message>
            <source>Injects in reserve</source>
            <translation>Injections en réserve</translation>
        </message>
        <message>
            <source>Director’s copy. Keep it from the players: it tells what is going to happen.</source>
            <translation>Exemplaire du directeur. À ne pas montrer aux joueurs : il dit ce qui va se passer.</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>Périmètre</translation>
        </message>
        <message>
            <source>Participants and parts</source>
            <translation>Participants et fonctions dans l’exercice</translation>
        </message>
        <message>
            <source>Rules of the exercise</source>
            <translation>Règles de l’exercice</translation>
        </message>
        <message>
            <source>Every call and every message begins and ends with the words “exercise, exercise, exercise”.</source>
            <translation>Tout appel et tout message commencent et se terminent par les mots « exercice, exercice, exercice ».</translation>
        </message>
        <message>
            <source>Call only people who take part. Everybody else is played by the facilitators.</source>
            <translation>N’appelez que les participants. Tous les autres interlocuteurs sont joués par les animateurs.</translation>
        </message>
        <message>
            <source>Act from the plan as it is, with the people and means that are there today.</source>
            <translation>Agissez d’après le plan tel qu’il est, avec les personnes et les moyens présents aujourd’hui.</translation>
        </message>
        <message>
            <source>Say aloud what you decide and why, and write down the time of each decision.</source>
            <translation>Dites à voix haute ce que vous décidez et pourquoi, et notez l’heure de chaque décision.</translation>
        </message>
        <message>
            <source>The director can interrupt or stop the exercise at any time: “stop exercise”.</source>
            <translation>Le directeur peut suspendre ou arrêter l’exercice à tout moment : « stop exercice ».</translation>
        </message>
        <message>
            <source>A real emergency goes first: say “real, real, real”, and the exercise stops.</source>
            <translation>Une urgence réelle passe avant tout : dites « réel, réel, réel », et l’exercice s’arrête.</translation>
        </message>
        <message>
            <source>The plan is put to the test, not the people: nobody is judged.</source>
            <translation>C’est le plan qui est mis à l’épreuve, pas les personnes : nul n’est jugé.</translation>
        </message>
        <message>
            <source>Player’s copy · %1</source>
            <extracomment>Heading: %1 is the code of an exercise</extracomment>
            <translation>Exemplaire du joueur · %1</translation>
        </message>
        <message>
            <source>What happens is told to you as it happens. React as you would for real, with the plan and the people around you.</source>
            <translation>Les événements vous sont annoncés au fur et à mesure. Réagissez comme en situation réelle, avec le plan et les personnes qui vous entourent.</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Contexte</translation>
        </message>
        <message>
            <source>People and roles</source>
            <translation>Personnes et rôles</translation>
        </message>
        <message>
            <source>Places and means</source>
            <translation>Lieux et moyens</translation>
        </message>
        <message>
            <source>Observer’s sheet · %1</source>
            <extracomment>Heading: %1 is an exercise with its code</extracomment>
            <translation>Fiche d’observation · %1</translation>
        </message>
        <message>
            <source>Observer</source>
            <translation>Observateur</translation>
        </message>
        <message>
            <source>Where observed</source>
            <translation>Poste d’observation</translation>
        </message>
        <message>
            <source>Objectives: tick one box each</source>
            <translation>Objectifs : cocher une case pour chacun</translation>
        </message>
        <message>
            <source>What was seen and heard, with the time</source>
            <translation>Ce qui a été vu et entendu, avec l’heure</translation>
        </message>
        <message>
            <source>General impressions</source>
            <translation>Impressions générales</translation>
        </message>
        <message>
            <source>What worked well</source>
            <translation>Ce qui a bien fonctionné</translation>
        </message>
        <message>
            <source>What to improve</source>
            <translation>Ce qui est à améliorer</translation>
        </message>
        <message>
            <source>Never tested</source>
            <translation>Jamais testé</translation>
        </message>
        <message>
            <source>Last test and result</source>
            <translation>Dernier test et résultat</translation>
        </message>
        <message>
            <source>▲ intolerable level, reached for the first time after %1 (H*).</source>
            <extracomment>H* is the sign of the first intolerable horizon, as it stands in the heading of the grid</extracomment>
            <translation>▲ niveau intolérable, atteint pour la première fois au bout de %1 (H*).</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Gravité</translation>
        </message>
        <message>
            <source>Open findings of the audit</source>
            <translation>Constats ouverts de l’audit</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 h</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 h %2 min</translation>
        </message>
        <message>
            <source>Participants and dates</source>
            <translation>Participants et dates</translation>
        </message>
        <message>
            <source>Nothing says with whom or when these functions were analysed: %1.</source>
            <extracomment>%1 is a list of codes of functions</extracomment>
            <translation>Rien n’indique avec qui ou quand ces activités ont été analysées : %1.</translation>
        </message>
        <message>
            <source>%1 up to</source>
            <extracomment>Heading of a column with the longest MTPD of a tier: %1 is the name of the MTPD</extracomment>
            <translation>%1 jusqu’à</translation>
        </message>
        <message>
            <source>Functions by tier</source>
            <translation>Activités par niveau de criticité</translation>
        </message>
        <message>
            <source>After a stop of</source>
            <translation>Après un arrêt de</translation>
        </message>
        <message>
            <source>In an intolerable state</source>
            <translation>En état intolérable</translation>
        </message>
        <message>
            <source>Functions that reach it then (H*)</source>
            <translation>Activités qui l’atteignent alors (H*)</translation>
        </message>
        <message>
            <source>Functions in an intolerable state over time</source>
            <translation>Activités en état intolérable au fil du temps</translation>
        </message>
        <message>
            <source>At no horizon, as far as they were rated:</source>
            <translation>À aucun horizon, pour ce qui a été coté :</translation>
        </message>
        <message>
            <source>Conflicts along the chain</source>
            <translation>Conflits dans la chaîne de reprise</translation>
        </message>
        <message>
            <source>No function essentially depends on another.</source>
            <translation>Aucune activité ne dépend d’une autre de façon indispensable.</translation>
        </message>
        <message>
            <source>These functions promise to be back before one that they cannot do without, or it cannot be told.</source>
            <translation>Ces activités doivent reprendre avant une activité dont elles ne peuvent se passer, ou l’on ne peut pas le savoir.</translation>
        </message>
        <message>
            <source>Objectives and method</source>
            <translation>Objectifs et méthode</translation>
        </message>
        <message>
            <source>What this analysis is for</source>
            <translation>À quoi sert cette analyse</translation>
        </message>
        <message>
            <source>It establishes how long the organisation can do without each of its functions, what each of them needs at least, and in which order they must be brought back. The continuity strategies rest on it.</source>
            <translation>Elle établit combien de temps l’organisation peut se passer de chacune de ses activités, ce dont chacune a besoin au minimum, et dans quel ordre les rétablir. Les stratégies de continuité reposent sur elle.</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Méthode</translation>
        </message>
        <message>
            <source>Synthesis</source>
            <translation>Synthèse</translation>
        </message>
        <message>
            <source>Resource requirements over time</source>
            <translation>Besoins en ressources dans le temps</translation>
        </message>
        <message>
            <source>Dependencies and conflicts</source>
            <translation>Dépendances et conflits</translation>
        </message>
        <message>
            <source>Validation</source>
            <translation>Validation</translation>
        </message>
        <message>
            <source>By signing, the owner of a function agrees with its impacts and its objectives.</source>
            <translation>Par sa signature, le responsable d’une activité en valide les impacts et les objectifs.</translation>
        </message>
        <message>
            <source>Hang it in the crisis room: who does what in the first hour</source>
            <translation>À afficher dans la salle de crise : qui fait quoi pendant la première heure</translation>
        </message>
        <message>
            <source>Act: one page per situation, steps to tick off</source>
            <translation>Agir : une page par situation, des étapes à cocher</translation>
        </message>
        <message>
            <source>Find anybody’s number</source>
            <translation>Trouver le numéro de chacun</translation>
        </message>
        <message>
            <source>Raise the alarm: who calls whom</source>
            <translation>Donner l’alerte : qui appelle qui</translation>
        </message>
        <message>
            <source>Know who is on call</source>
            <translation>Savoir qui est d’astreinte</translation>
        </message>
        <message>
            <source>Look up everything else</source>
            <translation>Trouver tout le reste</translation>
        </message>
        <message>
            <source>Write down what happens: blank sheets to copy</source>
            <translation>Noter ce qui se passe : feuilles vierges à photocopier</translation>
        </message>
        <message>
            <source>One sheet per role</source>
            <translation>Une fiche par rôle</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contacts</translation>
        </message>
        <message>
            <source>Open on a telephone: it adds every contact of the plan</source>
            <translation>À ouvrir sur un téléphone : ajoute tous les contacts du plan</translation>
        </message>
        <message>
            <source>On-call calendar</source>
            <translation>Calendrier d’astreinte</translation>
        </message>
        <message>
            <source>Open with a calendar: it adds the on-call periods to come</source>
            <translation>À ouvrir avec un agenda : ajoute les périodes d’astreinte à venir</translation>
        </message>
        <message>
            <source>Crisis-day kit</source>
            <translation>Kit du jour de crise</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>What it is for</source>
            <translation>À quoi il sert</translation>
        </message>
        <message>
            <source>Index</source>
            <translation>Sommaire</translation>
        </message>
        <message>
            <source>Log keeper</source>
            <translation>Tenue par</translation>
        </message>
        <message>
            <source>Sheet number</source>
            <translation>Feuille n°</translation>
        </message>
        <message>
            <source>Crisis log</source>
            <translation>Main courante</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>To</source>
            <translation>À</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Décisions</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Décision</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>Décidé par</translation>
        </message>
        <message>
            <source>Who does it, by when</source>
            <translation>Qui s’en charge, pour quand</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Appels</translation>
        </message>
        <message>
            <source>Who was called</source>
            <translation>Personne appelée</translation>
        </message>
        <message>
            <source>Reached at</source>
            <translation>Jointe à</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Ce qui a été dit</translation>
        </message>
        <message>
            <source>%1 – %2, rank %3</source>
            <extracomment>From when until when somebody is on call, and at which rank.</extracomment>
            <translation>%1 – %2, rang %3</translation>
        </message>
        <message>
            <source>backup solution for it</source>
            <translation>solution de secours de l’activité</translation>
        </message>
        <message>
            <source>Needed within</source>
            <translation>Nécessaire sous</translation>
        </message>
        <message>
            <source>Backup solutions in place</source>
            <translation>Solutions de secours en place</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Fiche</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucune</translation>
        </message>
        <message>
            <source>Everything that the provider supplies is taken away, until its ordinary repair; only implemented solutions with a known time help.</source>
            <translation>Tout ce que fournit le prestataire est retiré jusqu’à son rétablissement ordinaire ; seules comptent les solutions en place dont le délai est connu.</translation>
        </message>
        <message>
            <source>Identity and service</source>
            <translation>Identité et service</translation>
        </message>
        <message>
            <source>What happens if it stops</source>
            <translation>Ce qui se passe s’il s’arrête</translation>
        </message>
        <message>
            <source>Meetings, audits and decisions</source>
            <translation>Réunions, audits et décisions</translation>
        </message>
        <message>
            <source>eliminatory</source>
            <translation>éliminatoire</translation>
        </message>
        <message>
            <source>Change in points</source>
            <translation>Évolution en points</translation>
        </message>
        <message>
            <source>How the total develops</source>
            <translation>Évolution de la note globale</translation>
        </message>
        <message>
            <source>Compared with candidates, each by its latest scores</source>
            <translation>Comparaison avec les candidats, chacun d’après ses dernières notes</translation>
        </message>
        <message>
            <source>expired</source>
            <translation>expiré</translation>
        </message>
        <message>
            <source>ends soon</source>
            <translation>expire bientôt</translation>
        </message>
        <message>
            <source>Data of the plan that was printed</source>
            <extracomment>The file attached to a printed document.</extracomment>
            <translation>Données du plan imprimé</translation>
        </message>
        <message>
            <source>This card does not fit one page.</source>
            <translation>Cette fiche ne tient pas sur une page.</translation>
        </message>
        <message>
            <source>Not counted, because nothing says within how long they need it:</source>
            <translation>Non comptées, car rien n’indique sous quel délai elles en ont besoin :</translation>
        </message>
        <message>
            <source>People, positions and equipment</source>
            <translation>Personnel, postes et matériel</translation>
        </message>
        <message>
            <source>IT, telecom, data and services</source>
            <translation>Informatique, télécoms, données et services</translation>
        </message>
        <message>
            <source>How many functions need each of them after each delay. “Required within” is the tightest delay of those that cannot do without.</source>
            <translation>Le nombre d’activités qui ont besoin de chacun après chaque délai. « Requis sous » est le délai le plus court de celles qui ne peuvent s’en passer.</translation>
        </message>
        <message>
            <source>measured %1, required %2</source>
            <translation>Mesuré %1, requis %2</translation>
        </message>
        <message>
            <source>procedure of an element that did not pass</source>
            <translation>Procédure d’un élément dont l’essai n’est pas concluant</translation>
        </message>
        <message>
            <source>procedure for the scenario</source>
            <translation>Procédure prévue pour le scénario</translation>
        </message>
        <message>
            <source>ratings and controls to review</source>
            <translation>Cotation et mesures à revoir</translation>
        </message>
        <message>
            <source>Part of the plan</source>
            <translation>Partie du plan</translation>
        </message>
        <message>
            <source>Updated on</source>
            <translation>Mise à jour le</translation>
        </message>
        <message>
            <source>Report due by</source>
            <translation>Rapport attendu pour le</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>Identité</translation>
        </message>
        <message>
            <source>Objectives and ratings</source>
            <translation>Objectifs et cotations</translation>
        </message>
        <message>
            <source>Times and data loss: required and measured</source>
            <translation>Délais et perte de données : requis et mesurés</translation>
        </message>
        <message>
            <source>Parts of the plan to update</source>
            <translation>Parties du plan à mettre à jour</translation>
        </message>
        <message>
            <source>Debrief, report and approval</source>
            <translation>Débriefing, rapport et validation</translation>
        </message>
        <message>
            <source>Accepted by %1 until %2</source>
            <translation>Accepté par %1 jusqu’au %2</translation>
        </message>
        <message>
            <source>Accepted by %1, without end</source>
            <extracomment>%1 is a person</extracomment>
            <translation>Accepté par %1, sans échéance</translation>
        </message>
        <message>
            <source>Not rated</source>
            <translation>Non coté</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>inchangé</translation>
        </message>
        <message>
            <source>Change of score</source>
            <translation>Évolution du score</translation>
        </message>
        <message>
            <source>Scenario, cause</source>
            <translation>Scénario, cause</translation>
        </message>
        <message>
            <source>What it hits</source>
            <translation>Ce qu’il touche</translation>
        </message>
        <message>
            <source>Treatment, acceptance</source>
            <translation>Traitement, acceptation</translation>
        </message>
        <message>
            <source>Whom to reach</source>
            <translation>Qui joindre</translation>
        </message>
        <message>
            <source>To call</source>
            <translation>À appeler</translation>
        </message>
        <message>
            <source>Calls to make</source>
            <translation>Appels à passer</translation>
        </message>
        <message>
            <source>Messages to approve</source>
            <translation>Messages à valider</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Couverture</translation>
        </message>
        <message>
            <source>Notice given</source>
            <translation>Délai de prévenance</translation>
        </message>
        <message>
            <source>Daily and weekly rest</source>
            <translation>Repos quotidien et hebdomadaire</translation>
        </message>
        <message>
            <source>Absences and double bookings</source>
            <translation>Absences et doubles affectations</translation>
        </message>
        <message>
            <source>Qualifications</source>
            <translation>Habilitations</translation>
        </message>
        <message>
            <source>Days on end and fair shares</source>
            <translation>Jours consécutifs et équité</translation>
        </message>
        <message>
            <source>Other points</source>
            <translation>Autres points</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Contrôle</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Rien à signaler</translation>
        </message>
        <message numerus="yes">
            <source>%n findings</source>
            <translation>
                <numerusform>%n constat</numerusform>
                <numerusform>%n constats</numerusform>
            </translation>
        </message>
        <message>
            <source>From %1 to %2</source>
            <translation>Du %1 au %2</translation>
        </message>
        <message>
            <source>Service and rules</source>
            <translation>Service et règles</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>Planning</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Consignes</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Contrôles</translation>
        </message>
        <message>
            <source>Acknowledgement</source>
            <translation>Émargement</translation>
        </message>
        <message>
            <source>Week %1: %2 to %3</source>
            <extracomment>A week of a roster: its number in the year, first and last day</extracomment>
            <translation>Semaine %1 : du %2 au %3</translation>
        </message>
        <message>
            <source>Nobody on call from</source>
            <translation>Non couvert à partir du</translation>
        </message>
        <message>
            <source>until</source>
            <translation>jusqu’au</translation>
        </message>
        <message>
            <source>Hours to cover</source>
            <translation>Heures à couvrir</translation>
        </message>
        <message>
            <source>From %1 to %2 no hour to cover is left without anybody.</source>
            <translation>Du %1 au %2, aucune heure à couvrir ne reste sans personne.</translation>
        </message>
        <message numerus="yes">
            <source>%n more gaps are not listed here.</source>
            <translation>
                <numerusform>%n autre période sans personne d’astreinte n’est pas citée ici.</numerusform>
                <numerusform>%n autres périodes sans personne d’astreinte ne sont pas citées ici.</numerusform>
            </translation>
        </message>
        <message>
            <source>Employer</source>
            <translation>Employeur</translation>
        </message>
        <message>
            <source>Employee</source>
            <translation>Salarié</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mois</translation>
        </message>
        <message>
            <source>Hours on call</source>
            <translation>Heures d’astreinte</translation>
        </message>
        <message>
            <source>Time of interventions</source>
            <translation>Temps d’intervention</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>no daily rest touched, or usual hours not recorded</source>
            <translation>aucun repos quotidien touché, ou horaires habituels non renseignés</translation>
        </message>
        <message>
            <source>from %1 to %2</source>
            <translation>du %1 au %2</translation>
        </message>
        <message>
            <source>rest given in full</source>
            <translation>repos donné en entier</translation>
        </message>
        <message>
            <source>rest cut short</source>
            <translation>repos écourté</translation>
        </message>
        <message>
            <source>End, travel included</source>
            <translation>Fin, trajet compris</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>Daily rest around it</source>
            <translation>Repos quotidien correspondant</translation>
        </message>
        <message>
            <source>No intervention in the month.</source>
            <translation>Aucune intervention dans le mois.</translation>
        </message>
        <message>
            <source>What is promised</source>
            <translation>Ce qui est prévu</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Montant</translation>
        </message>
        <message>
            <source>Employer: date and signature</source>
            <translation>Employeur : date et signature</translation>
        </message>
        <message>
            <source>Employee: date and signature</source>
            <translation>Salarié : date et signature</translation>
        </message>
        <message>
            <source>Periods on call</source>
            <translation>Périodes d’astreinte</translation>
        </message>
        <message>
            <source>Document given at the end of each month to people on call: hours on call and their compensation (French Labour code, R3121-2).</source>
            <translation>Document remis en fin de mois aux salariés d’astreinte : heures d’astreinte et compensation correspondante (Code du travail, art. R3121-2).</translation>
        </message>
        <message>
            <source>Nothing was done on call in %1: this is %2, the last month with shifts.</source>
            <translation>Aucune astreinte en %1 : ce relevé porte sur %2, dernier mois avec des périodes d’astreinte.</translation>
        </message>
        <message numerus="yes">
            <source>%n not said</source>
            <extracomment>Under a sum of costs: so many solutions say nothing about theirs.</extracomment>
            <translation>
                <numerusform>%n non renseigné</numerusform>
                <numerusform>%n non renseignés</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 to %2 min</source>
            <extracomment>Heading of a column: what is done between two times after the start, in minutes.</extracomment>
            <translation>de %1 à %2 min</translation>
        </message>
        <message>
            <source>Who does what in the first hour</source>
            <translation>Qui fait quoi dans la première heure</translation>
        </message>
        <message>
            <source>Number called</source>
            <translation>Numéro appelé</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n autre</numerusform>
                <numerusform>et %n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>The matrix is too large to be read on paper. For each scenario this table counts the functions reached and names those with a gap; every function sheet lists the scenarios that hit it.</source>
            <translation>La matrice est trop grande pour être lue sur papier. Pour chaque scénario, ce tableau compte les activités atteintes et nomme celles qui ont un écart ; chaque fiche d’activité donne les scénarios qui la touchent.</translation>
        </message>
        <message>
            <source>Functions reached</source>
            <translation>Activités atteintes</translation>
        </message>
        <message>
            <source>Hit, not covered</source>
            <translation>Touchées, sans couverture</translation>
        </message>
        <message>
            <source>%1 (%2):</source>
            <extracomment>%1 is a verdict such as “Failed”, %2 a number of scenarios, named after it</extracomment>
            <translation>%1 (%2) :</translation>
        </message>
        <message>
            <source>Version %1, %2</source>
            <extracomment>Heading of a column: %1 is a version, %2 the date it was approved</extracomment>
            <translation>Version %1, %2</translation>
        </message>
        <message>
            <source>Now, %1</source>
            <translation>Aujourd’hui, %1</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Évolution</translation>
        </message>
        <message>
            <source>Since the last approved version</source>
            <translation>Depuis la dernière version approuvée</translation>
        </message>
        <message>
            <source>No earlier version was approved with its document: there is nothing to compare this audit with.</source>
            <translation>Aucune version antérieure n’a été approuvée avec son document : cet audit n’a pas de point de comparaison.</translation>
        </message>
        <message>
            <source>The document kept of version %1 carries no data: its audit cannot be computed.</source>
            <translation>Le document conservé de la version %1 ne contient pas de données : son audit ne peut être calculé.</translation>
        </message>
        <message>
            <source>Settled since (%1):</source>
            <extracomment>%1 is a number, a list of findings follows</extracomment>
            <translation>Réglés depuis (%1) :</translation>
        </message>
        <message>
            <source>New since (%1):</source>
            <extracomment>%1 is a number, a list of findings follows</extracomment>
            <translation>Nouveaux depuis (%1) :</translation>
        </message>
        <message>
            <source>see the roster</source>
            <extracomment>Call tree: where the number of a person would stand; who is on call changes from week to week.</extracomment>
            <translation>voir le planning</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>passée</translation>
        </message>
        <message>
            <source>Backup frequency</source>
            <translation>Fréquence des sauvegardes</translation>
        </message>
        <message>
            <source>Resources by category</source>
            <translation>Ressources par catégorie</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <extracomment>A run of numbered rules</extracomment>
            <translation>%1 à %2</translation>
        </message>
        <message numerus="yes">
            <source>%n days left</source>
            <translation>
                <numerusform>encore %n jour</numerusform>
                <numerusform>encore %n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>Not assessed</source>
            <translation>Non évaluée</translation>
        </message>
        <message numerus="yes">
            <source>%n functions are not shown: none of the scenarios %1 touches them.</source>
            <extracomment>%1 is a list of scenarios, %n a number of functions</extracomment>
            <translation>
                <numerusform>%n activité n’est pas affichée : aucun des scénarios %1 ne la touche.</numerusform>
                <numerusform>%n activités ne sont pas affichées : aucun des scénarios %1 ne les touche.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n others</source>
            <translation>
                <numerusform>et %n autre</numerusform>
                <numerusform>et %n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>Deadlines as of %1</source>
            <translation>Échéances évaluées au %1</translation>
        </message>
        <message>
            <source>Notes, with the time</source>
            <translation>Notes, avec l’heure</translation>
        </message>
        <message>
            <source>Backup solutions and what they cover</source>
            <translation>Solutions de secours et ce qu’elles couvrent</translation>
        </message>
        <message>
            <source>Map of dependencies</source>
            <translation>Carte des dépendances</translation>
        </message>
        <message>
            <source>Keep in a wallet: print, then fold as it says on the sheet</source>
            <translation>À garder sur soi : imprimer, puis plier comme indiqué sur la feuille</translation>
        </message>
        <message>
            <source>To restore:</source>
            <translation>À rétablir :</translation>
        </message>
        <message>
            <source>%1 within %2</source>
            <extracomment>Goal for a function, after its name: %1 is a share of the usual capacity ("60 %"), %2 a duration ("2 h").</extracomment>
            <translation>%1 en %2</translation>
        </message>
        <message numerus="yes">
            <source>%n further functions</source>
            <translation>
                <numerusform>%n autre activité</numerusform>
                <numerusform>%n autres activités</numerusform>
            </translation>
        </message>
        <message>
            <source>No time to recover is recorded.</source>
            <translation>Aucun délai de reprise n’est renseigné.</translation>
        </message>
        <message>
            <source>Give each provider its own sheet only: print it by its code, or take the others out.</source>
            <translation>Ne remettre à chaque prestataire que sa propre fiche : imprimer par son code, ou retirer les autres.</translation>
        </message>
        <message>
            <source>No candidate for a similar service has been scored.</source>
            <translation>Aucun candidat pour un service semblable n’a été noté.</translation>
        </message>
        <message>
            <source>Compared with others for a similar service, each by its latest scores</source>
            <translation>Comparaison pour une prestation semblable, chacun d’après ses dernières notes</translation>
        </message>
        <message>
            <source>Date read</source>
            <translation>Lu le</translation>
        </message>
        <message numerus="yes">
            <source>The checks look %n days ahead.</source>
            <translation>
                <numerusform>Les contrôles portent sur le prochain jour.</numerusform>
                <numerusform>Les contrôles portent sur les %n prochains jours.</numerusform>
            </translation>
        </message>
        <message>
            <source>exceptional change</source>
            <translation>modification exceptionnelle</translation>
        </message>
        <message numerus="yes">
            <source>exceptional change, %n days ahead</source>
            <translation>
                <numerusform>modification exceptionnelle, %n jour avant</numerusform>
                <numerusform>modification exceptionnelle, %n jours avant</numerusform>
            </translation>
        </message>
        <message>
            <source>The month is not over: the shifts planned until its end are counted.</source>
            <translation>Le mois n’est pas terminé : les périodes prévues jusqu’à sa fin sont comptées.</translation>
        </message>
        <message>
            <source>The decisive resource is the essential one that is latest, compared with the time within which the function needs it. The gap in data is judged where an essential resource holds data.</source>
            <translation>La ressource déterminante est la ressource indispensable la plus en retard, comparée au délai dans lequel l’activité en a besoin. L’écart sur les données n’est apprécié que si une ressource indispensable en contient.</translation>
        </message>
        <message>
            <source>in time</source>
            <translation>dans les temps</translation>
        </message>
        <message>
            <source>Each scenario is simulated: what it takes away is gone for as long as the scenario lasts, and only implemented solutions with a known time help. Held: no interruption exceeds the RTO. Late: one exceeds the RTO, but not the MTPD. Failed: one exceeds the MTPD. Unknown: the plan gives no RTO. The verdict of a scenario is the worst of its vital and critical functions.</source>
            <comment>dmia_is_rto</comment>
            <translation>Chaque scénario est simulé : ce qu’il fait perdre manque aussi longtemps que dure le scénario, et seules comptent les solutions en place dont le délai est connu. Tenu : aucune interruption ne dépasse la DMIA (RTO). En retard : une interruption dépasse la DMIA (RTO), mais pas le TAMT (MTPD). En échec : une interruption dépasse le TAMT (MTPD). Indéterminé : le plan ne fixe pas de DMIA (RTO). Le verdict d’un scénario est le plus mauvais de ses activités vitales et critiques.</translation>
        </message>
        <message>
            <source>Function whose MTPD is %1 or less.</source>
            <comment>dmia_is_rto</comment>
            <translation>Activité dont le TAMT (MTPD) est de %1 au plus.</translation>
        </message>
        <message>
            <source>Each scenario is simulated: what it takes away is gone for as long as the scenario lasts, and only implemented solutions with a known time help. Held: no interruption exceeds the RTO. Late: one exceeds the RTO, but not the MTPD. Failed: one exceeds the MTPD. Unknown: the plan gives no RTO. The verdict of a scenario is the worst of its vital and critical functions.</source>
            <comment>iso</comment>
            <translation>Chaque scénario est simulé : ce qu’il fait perdre manque aussi longtemps que dure le scénario, et seules comptent les solutions en place dont le délai est connu. Tenu : aucune interruption ne dépasse l’objectif de délai de reprise (RTO). En retard : une interruption dépasse l’objectif de délai de reprise (RTO), mais pas la DMTP (MTPD). En échec : une interruption dépasse la DMTP (MTPD). Indéterminé : le plan ne fixe pas d’objectif de délai de reprise (RTO). Le verdict d’un scénario est le plus mauvais de ses activités vitales et critiques.</translation>
        </message>
        <message>
            <source>Function whose MTPD is %1 or less.</source>
            <comment>iso</comment>
            <translation>Activité dont la DMTP (MTPD) est de %1 au plus.</translation>
        </message>
        <message>
            <source>At worst, the last person is reached, or the call given up, after %1, other calls by the same caller not counted.</source>
            <translation>Au pire, la dernière personne est jointe, ou l’appel abandonné, après %1, hors autres appels du même appelant.</translation>
        </message>
        <message>
            <source>Started on ___________ at ________ by __________________, log kept by __________________ at ________</source>
            <translation>Début le ___________ à ________ par __________________, main courante tenue par __________________ à ________</translation>
        </message>
        <message>
            <source>Function whose MTPD is %1 or less.</source>
            <translation>Activité dont la DMIA (MTPD) est de %1 au plus.</translation>
        </message>
        <message>
            <source>To be told at once: the strategic crisis team</source>
            <translation>À prévenir aussitôt : la cellule de crise décisionnelle</translation>
        </message>
        <message>
            <source>chapter %1</source>
            <translation>chapitre %1</translation>
        </message>
        <message>
            <source>alert threshold crossed</source>
            <translation>seuil d’alerte franchi</translation>
        </message>
        <message>
            <source>Evidence in italics shows nothing yet: it is empty, or preset as in every new plan. Rules in bold left something open.</source>
            <translation>Les éléments de preuve en italique ne montrent encore rien : ils sont vides, ou préréglés comme dans tout nouveau plan. Les règles en gras ont laissé un constat ouvert.</translation>
        </message>
        <message>
            <source>Solutions that cover, and verdict: %1 to %2</source>
            <extracomment>Title of a table: %1 and %2 are the codes of its first and its last scenario.</extracomment>
            <translation>Solutions qui couvrent l’activité et verdict : %1 à %2</translation>
        </message>
        <message>
            <source>At a glance: how many solutions count for each function, and the verdict of the simulation.</source>
            <translation>Vue d’ensemble : nombre de solutions qui comptent pour chaque activité et verdict de la simulation.</translation>
        </message>
        <message>
            <source>Coverage at a glance, %1 of %2</source>
            <extracomment>Under a drawing: %1 is its number, %2 how many there are.</extracomment>
            <translation>Couverture, vue d’ensemble, %1 sur %2</translation>
        </message>
        <message>
            <source>Each cell of the table names the implemented solutions that the simulation counts: those that stand in for an essential resource which the scenario takes away, if they are meant for this function, and those that carry the function as a whole. “None”: the scenario names the function or takes away one of its essential resources, and no solution counts. An empty cell: it does neither.</source>
            <translation>Chaque case du tableau nomme les solutions en place que compte la simulation : celles qui suppléent, pour cette activité, une ressource indispensable que le scénario fait perdre, et celles qui portent l’activité entière. « Aucune » : le scénario vise l’activité ou lui ôte une ressource indispensable, et aucune solution ne compte. Case vide : ni l’un ni l’autre.</translation>
        </message>
        <message>
            <source>Under them stands the verdict of the simulation. Where it stands alone the scenario reaches the function in a roundabout way: through another function, a site or a provider.</source>
            <translation>En dessous figure le verdict de la simulation. S’il est seul, le scénario atteint l’activité par un détour : une autre activité, un site ou un prestataire.</translation>
        </message>
        <message>
            <source>Incident lead</source>
            <translation>Pilote de l’incident</translation>
        </message>
        <message>
            <source>Responder</source>
            <translation>Intervenant</translation>
        </message>
        <message>
            <source>Occurred on</source>
            <translation>Survenu le</translation>
        </message>
        <message>
            <source>Do not act on any real system or equipment, nor contact any real customer, unless the director allows it.</source>
            <translation>N’agissez sur aucun système ou équipement réel et ne contactez aucun client sans l’accord du directeur.</translation>
        </message>
        <message>
            <source>only for:</source>
            <extracomment>After a backup solution; the codes of the functions that it is meant for follow.</extracomment>
            <translation>seulement pour :</translation>
        </message>
        <message>
            <source>Impacts over time: %1</source>
            <extracomment>Under a drawing that may stand on the page after its table: %1 is a function.</extracomment>
            <translation>Impacts dans le temps : %1</translation>
        </message>
        <message>
            <source>No open finding.</source>
            <translation>Aucun constat ouvert.</translation>
        </message>
        <message>
            <source>No conflict: no function promises to be back before one that it cannot do without.</source>
            <translation>Aucun conflit : aucune activité n’a un délai de reprise plus court que celui d’une activité dont elle ne peut se passer.</translation>
        </message>
        <message>
            <source>For each function the impact of a stop is rated in every category and at every horizon, as if nothing were done about it. The first horizon at which a category reaches the intolerable level is called H*. %1 follows from it; %2 must be shorter.</source>
            <extracomment>%1 and %2 are the names of the MTPD and the RTO</extracomment>
            <translation>Pour chaque activité, l’impact d’un arrêt est coté dans chaque catégorie et à chaque horizon, comme si rien n’était fait pour le limiter. Le premier horizon auquel une catégorie atteint le niveau intolérable est noté H*. %1 : découle de H*. %2 : à fixer en dessous.</translation>
        </message>
        <message>
            <source>One line per fact, decision, action or call. Write with a pen. Never erase: strike through and initial.</source>
            <translation>Une ligne par fait, décision, action ou appel. Écrire au stylo. Ne jamais effacer : rayer d’un trait et parapher.</translation>
        </message>
        <message>
            <source>but too few people, positions or equipment: see the end of this section</source>
            <translation>mais personnes, postes ou équipements en nombre insuffisant : voir la fin de cette section</translation>
        </message>
        <message>
            <source>The verdicts do not count heads: a function can be held in time while the functions together ask for more people, positions or equipment than there are.</source>
            <translation>Les verdicts ne comptent pas les effectifs : une activité peut être tenue dans les délais alors que les activités réunies demandent plus de personnes, de postes ou d’équipements qu’il n’y en a.</translation>
        </message>
        <message>
            <source>%1: level of the functions after the loss</source>
            <extracomment>Caption: %1 is the code of a scenario or of what else is lost</extracomment>
            <translation>%1 : niveau des activités après la perte</translation>
        </message>
        <message>
            <source>How long the steps take until service resumes, and in all: as planned (everybody keeps to the times of the steps), with nobody doing two steps at once, and with one step after the other. “At least”: a step has no duration. A procedure for a scenario is compared with the shortest RTO of the functions to restore.</source>
            <translation>Durée des étapes jusqu’à la reprise du service, et au total : comme prévu (chacun respecte les heures des étapes), sans que personne mène deux étapes à la fois, et une étape après l’autre. « Au moins » : une étape n’a pas de durée. Une procédure propre à un scénario est comparée au délai de reprise (RTO) le plus court des activités à rétablir.</translation>
        </message>
        <message>
            <source>The loss lowers no function’s level.</source>
            <translation>La perte n’abaisse le niveau d’aucune activité.</translation>
        </message>
        <message>
            <source>No open action is linked to the provider.</source>
            <translation>Aucune action en cours n’est liée au prestataire.</translation>
        </message>
        <message>
            <source>No action is open from the meetings and indicators above.</source>
            <translation>Aucune action en cours n’est issue des réunions et indicateurs ci-dessus.</translation>
        </message>
        <message>
            <source>“Too few”: by then more is needed than the plan has.</source>
            <translation>« Trop peu » : à ce moment-là, le besoin dépasse ce dont le plan dispose.</translation>
        </message>
        <message>
            <source>The least quantity that must be there after each delay, added up over the functions that need it by then.</source>
            <translation>Quantité minimale qui doit être disponible après chaque délai, cumulée sur les activités qui en ont besoin à ce moment-là.</translation>
        </message>
        <message>
            <source>to complete: ________ €</source>
            <translation>à compléter : ________ €</translation>
        </message>
        <message>
            <source>usual hour, not recorded</source>
            <translation>horaire habituel, non enregistré</translation>
        </message>
        <message>
            <source>The amount is the weekly compensation of rank 1, in proportion to the shifts; for other ranks it is completed by hand from what is promised. Interventions are working time, paid or given back as such.</source>
            <translation>Le montant est la compensation hebdomadaire du rang 1, au prorata des périodes ; pour les autres rangs, il est complété à la main d’après ce qui est convenu. Les interventions sont du temps de travail effectif, payé ou récupéré comme tel.</translation>
        </message>
        <message>
            <source>Resp.</source>
            <translation>Resp.</translation>
        </message>
        <message>
            <source>Do the steps of the alert and those of the card for what has happened:</source>
            <translation>Suivre les étapes de l’alerte et celles de la fiche qui correspond à l’événement :</translation>
        </message>
        <message numerus="yes">
            <source>%n further steps of the first hour are on the reflex cards; “+1” marks where one is missing.</source>
            <translation>
                <numerusform>%n autre étape de la première heure figure sur les fiches réflexes ; « +1 » signale la case où elle manque.</numerusform>
                <numerusform>%n autres étapes de la première heure figurent sur les fiches réflexes ; « +1 » signale la case où il en manque une.</numerusform>
            </translation>
        </message>
        <message>
            <source>Without a line here: %1.</source>
            <extracomment>Wall chart: %1 is a list of roles and people, each with the number of steps that are not shown.</extracomment>
            <translation>Sans ligne sur cette affiche : %1.</translation>
        </message>
        <message>
            <source>Each scenario is simulated: what it takes away is gone for as long as the scenario lasts, and only implemented solutions with a known time help. Held: no interruption exceeds the RTO. Late: one exceeds the RTO, but not the MTPD. Failed: one exceeds the MTPD. Unknown: the plan gives no RTO. The verdict of a scenario is the worst of its vital and critical functions.</source>
            <translation>Chaque scénario est simulé : ce qu’il fait perdre manque aussi longtemps que dure le scénario, et seules comptent les solutions en place dont le délai est connu. Tenu : aucune interruption ne dépasse le délai de reprise (RTO). En retard : une interruption dépasse le délai de reprise (RTO), mais pas la DMIA (MTPD). En échec : une interruption dépasse la DMIA (MTPD). Indéterminé : le plan ne fixe pas de délai de reprise (RTO). Le verdict d’un scénario est le plus mauvais de ses activités vitales et critiques.</translation>
        </message>
    </context>
    <context>
        <name>ProgressDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>ProofDialog</name>
        <message>
            <source>This PDF does not match</source>
            <translation>Ce PDF ne correspond pas</translation>
        </message>
        <message>
            <source>This PDF matches the open plan</source>
            <translation>Ce PDF correspond au plan ouvert</translation>
        </message>
        <message>
            <source>This PDF is as it was written</source>
            <translation>Ce PDF est tel qu’il a été écrit</translation>
        </message>
        <message>
            <source>Verify a PDF</source>
            <translation>Vérifier un PDF</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>This finds mistakes and accidental or crude changes. It is not a signature.</source>
            <translation>Cette vérification décèle les erreurs et les modifications accidentelles ou grossières. Elle ne vaut pas signature.</translation>
        </message>
    </context>
    <context>
        <name>PublishPage</name>
        <message>
            <source>Preview and print</source>
            <translation>Aperçu et impression</translation>
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
        <message>
            <source>Lay out again</source>
            <translation>Relancer la mise en page</translation>
        </message>
        <message>
            <source>Laying out the document</source>
            <translation>Mise en page du document</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>annulée</translation>
        </message>
        <message>
            <source>Crisis-day kit…</source>
            <translation>Kit du jour de crise…</translation>
        </message>
        <message>
            <source>A folder for a memory stick: every document, a sheet per role, contacts, on-call calendar</source>
            <translation>Un dossier pour clé USB : tous les documents, une fiche par rôle, les contacts, le calendrier d’astreinte</translation>
        </message>
        <message>
            <source>The tables as %1…</source>
            <extracomment>%1 is the kind of a file: "PDF"</extracomment>
            <translation>Les tableaux en %1…</translation>
        </message>
        <message>
            <source>%1…</source>
            <translation>%1…</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>Who holds which copy</source>
            <translation>Qui détient quel exemplaire</translation>
        </message>
        <message>
            <source>PDF with a password…</source>
            <translation>PDF avec mot de passe…</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <extracomment>%1 is the number of pages, %2 the state of the plan: "187 pages · Draft"</extracomment>
            <translation>%1 · %2</translation>
        </message>
    </context>
    <context>
        <name>Recovery</name>
        <message>
            <source>Unaffected</source>
            <translation>Sans effet</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Tenu</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Indéterminé</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>En retard</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>En échec</translation>
        </message>
        <message>
            <source>%1 stops at once; it is back at %2 after %3.</source>
            <extracomment>%1 function, %2 level in percent, %3 time since the loss</extracomment>
            <translation>%1 s’arrête aussitôt et revient à %2 au bout de %3.</translation>
        </message>
        <message>
            <source>%1 stops after %2; it is back at %3 after %4.</source>
            <extracomment>%1 function, %2 time since the loss, %3 level in percent, %4 time since the loss</extracomment>
            <translation>%1 s’arrête au bout de %2 et revient à %3 au bout de %4.</translation>
        </message>
        <message>
            <source>%1 falls to %2 at once, below its minimum; it is back at %3 after %4.</source>
            <extracomment>%1 function, %2 and %3 levels in percent, %4 time since the loss</extracomment>
            <translation>%1 tombe aussitôt à %2, sous son minimum, et revient à %3 au bout de %4.</translation>
        </message>
        <message>
            <source>%1 falls to %2 after %3, below its minimum; it is back at %4 after %5.</source>
            <extracomment>%1 function, %2 level in percent, %3 time since the loss, %4 level in percent, %5 time since the loss</extracomment>
            <translation>%1 tombe à %2 au bout de %3, sous son minimum, et revient à %4 au bout de %5.</translation>
        </message>
        <message>
            <source>%1 goes on without interruption, at %2 or more.</source>
            <extracomment>%1 function, %2 level in percent</extracomment>
            <translation>%1 se poursuit sans interruption, à %2 au moins.</translation>
        </message>
        <message numerus="yes">
            <source>%1 In all %n interruptions; the longest lasts %2.</source>
            <extracomment>%1 a sentence about the first interruption, %n the number of interruptions (2 or more), %2 a duration</extracomment>
            <translation>
                <numerusform>%1 Au total %n interruption ; la plus longue dure %2.</numerusform>
                <numerusform>%1 Au total %n interruptions ; la plus longue dure %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %2: exceeded by %3.</source>
            <extracomment>%1 "RTO", %2 its value, %3 by how much it is missed</extracomment>
            <translation>%1 de %2 : dépassement de %3.</translation>
        </message>
        <message>
            <source>%1 %2: %3 to spare.</source>
            <extracomment>%1 "RTO", %2 its value, %3 how much time is left</extracomment>
            <translation>%1 de %2 : marge de %3.</translation>
        </message>
        <message>
            <source>The plan gives no %1 to compare with.</source>
            <translation>Le PCA ne donne pas de valeur de comparaison : %1.</translation>
        </message>
        <message>
            <source>not assessed</source>
            <translation>non évalué</translation>
        </message>
        <message>
            <source>Only %1 of %2 is left for %3.</source>
            <extracomment>%1 a share in percent, %2 people, %3 a duration</extracomment>
            <translation>Il ne reste que %1 de %2 pendant %3.</translation>
        </message>
        <message>
            <source>%1 reaches the end of its endurance after %2.</source>
            <extracomment>%1 a solution, %2 time since the loss</extracomment>
            <translation>%1 atteint sa durée maximale au bout de %2.</translation>
        </message>
        <message>
            <source>The longest interruption starts after %1.</source>
            <extracomment>%1 time since the loss</extracomment>
            <translation>La plus longue interruption commence au bout de %1.</translation>
        </message>
        <message>
            <source>%1 is away for %2 because %3 is lost; %4 replaces it, but only at %5.</source>
            <extracomment>%1 a resource, %2 a duration, %3 the site or provider that took it along, %4 a solution, %5 its capacity</extracomment>
            <translation>%1 : indisponible pendant %2 à cause de la perte de %3 ; %4 y supplée, mais à %5 seulement.</translation>
        </message>
        <message>
            <source>%1 is away for %2; %3 replaces it, but only at %4.</source>
            <extracomment>%1 a resource, %2 a duration, %3 a solution, %4 its capacity</extracomment>
            <translation>%1 : indisponible pendant %2 ; %3 y supplée, mais à %4 seulement.</translation>
        </message>
        <message>
            <source>%1 is away for %2 because %3 is lost.</source>
            <extracomment>%1 a resource, %2 a duration, %3 the site or provider that took it along</extracomment>
            <translation>%1 : indisponible pendant %2 à cause de la perte de %3.</translation>
        </message>
        <message>
            <source>%1 is away for %2.</source>
            <translation>%1 : indisponible pendant %2.</translation>
        </message>
        <message>
            <source>It depends on %1, which is below its minimum level.</source>
            <translation>Dépend de %1, passée sous son niveau minimal.</translation>
        </message>
        <message>
            <source>It depends on %1, which is below its minimum level for lack of %2.</source>
            <extracomment>%1 a function, %2 resources or people</extracomment>
            <translation>Dépend de %1, passée sous son niveau minimal faute de %2.</translation>
        </message>
        <message>
            <source>Neither assignee nor deputy is left for the task %1 for %2.</source>
            <extracomment>%1 a task, %2 a duration</extracomment>
            <translation>Ni titulaire ni suppléant disponible pour la tâche %1 pendant %2.</translation>
        </message>
        <message>
            <source>Somebody is back for the task %1 after %2.</source>
            <extracomment>%1 a task, %2 time since the loss</extracomment>
            <translation>Quelqu’un reprend la tâche %1 au bout de %2.</translation>
        </message>
        <message>
            <source>%1 takes over after %2, at %3.</source>
            <extracomment>%1 a solution, %2 time since the loss, %3 its capacity in percent</extracomment>
            <translation>%1 prend le relais au bout de %2, à %3.</translation>
        </message>
        <message>
            <source>%1 carries the whole function after %2, at %3.</source>
            <extracomment>%1 a solution, %2 time since the loss, %3 its capacity in percent</extracomment>
            <translation>%1 assure l’activité entière au bout de %2, à %3.</translation>
        </message>
        <message>
            <source>%1 is back at its minimum level after %2.</source>
            <extracomment>%1 a function, %2 time since the loss</extracomment>
            <translation>%1 retrouve son niveau minimal au bout de %2.</translation>
        </message>
        <message>
            <source>No solution in place replaces %1 before it is back.</source>
            <extracomment>%1 a resource</extracomment>
            <translation>Aucune solution en place ne supplée %1 avant son retour.</translation>
        </message>
        <message>
            <source>%1 is back after %2.</source>
            <extracomment>%1 a resource, %2 time since the loss</extracomment>
            <translation>Retour de %1 au bout de %2.</translation>
        </message>
        <message>
            <source>%1 replaces %2 from %3 on, but only at %4: too little for the minimum level.</source>
            <extracomment>%1 a solution, %2 a resource, %3 time since the loss, %4 its capacity in percent</extracomment>
            <translation>%1 remplace %2 à partir de %3, mais à %4 seulement : trop peu pour le niveau minimal.</translation>
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
        <name>Revisions</name>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n modification</numerusform>
                <numerusform>%n modifications</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n added</source>
            <translation>
                <numerusform>%n ajout</numerusform>
                <numerusform>%n ajouts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n removed</source>
            <translation>
                <numerusform>%n suppression</numerusform>
                <numerusform>%n suppressions</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <extracomment>What changed in the plan itself: %1 is "Plan", %2 the names of fields</extracomment>
            <translation>%1 : %2.</translation>
        </message>
        <message>
            <source>%1: %2 (%3).</source>
            <extracomment>What changed in a list: %1 names it, %2 counts ("12 changed, 3 added"), %3 names the rows</extracomment>
            <translation>%1 : %2 (%3).</translation>
        </message>
        <message>
            <source>The content has not changed.</source>
            <translation>Le contenu n’a pas changé.</translation>
        </message>
        <message>
            <source>First approved version.</source>
            <translation>Première version approuvée.</translation>
        </message>
        <message numerus="yes">
            <source>… (%n more characters)</source>
            <extracomment>The end of a text that was cut: how much is not shown</extracomment>
            <translation>
                <numerusform>… (encore %n caractère)</numerusform>
                <numerusform>… (encore %n caractères)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RevisionsPage</name>
        <message>
            <source>Approval and revisions</source>
            <translation>Approbation et révisions</translation>
        </message>
        <message>
            <source>Draft, review, approved: each approved version is kept in the file as it was printed, and can be compared with the present.</source>
            <translation>Brouillon, relecture, approbation : chaque version approuvée est conservée dans le fichier telle qu’imprimée, et peut être comparée au présent.</translation>
        </message>
        <message>
            <source>Send for review</source>
            <translation>Soumettre à relecture</translation>
        </message>
        <message>
            <source>Approve…</source>
            <translation>Approuver…</translation>
        </message>
        <message>
            <source>Approved versions</source>
            <translation>Versions approuvées</translation>
        </message>
        <message>
            <source>Look at the document</source>
            <translation>Consulter le document</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Version %1</translation>
        </message>
        <message>
            <source>Save it as PDF…</source>
            <translation>Enregistrer en PDF…</translation>
        </message>
        <message>
            <source>Print it again…</source>
            <translation>Réimprimer…</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Différences</translation>
        </message>
        <message>
            <source>Nothing has changed</source>
            <translation>Rien n’a changé</translation>
        </message>
        <message>
            <source>The content of the plan is what it was when that version was approved. Registers such as the distribution list go on living.</source>
            <translation>Le contenu du plan est celui de la version approuvée. Les registres, comme la liste de diffusion, continuent de vivre.</translation>
        </message>
        <message>
            <source>No version was approved yet</source>
            <translation>Aucune version approuvée</translation>
        </message>
        <message>
            <source>Approving keeps the printed plan and its fingerprint in the file: from then on every change is told here.</source>
            <translation>Approuver conserve dans le fichier le plan imprimé et son empreinte ; chaque modification est ensuite indiquée ici.</translation>
        </message>
        <message>
            <source>Last approved on %1 by %2.</source>
            <translation>Dernière approbation le %1 par %2.</translation>
        </message>
        <message>
            <source>Never approved.</source>
            <translation>Jamais approuvé.</translation>
        </message>
        <message>
            <source>Version %1. %2</source>
            <extracomment>State of the plan: its version, then when it was approved.</extracomment>
            <translation>Version %1. %2</translation>
        </message>
        <message>
            <source>Back to draft</source>
            <translation>Remettre en brouillon</translation>
        </message>
        <message>
            <source>%1 · %2
%3
%4…</source>
            <extracomment>An approved version: its number, when and by whom, the first digits of its fingerprint.</extracomment>
            <translation>%1 · %2
%3
%4…</translation>
        </message>
        <message>
            <source>Last approval
Its document was not kept</source>
            <translation>Dernière approbation
Son document n’a pas été conservé</translation>
        </message>
        <message>
            <source>Approve the plan</source>
            <translation>Approuver le plan</translation>
        </message>
        <message>
            <source>The plan was opened for reading only</source>
            <translation>Le plan est ouvert en lecture seule</translation>
        </message>
        <message>
            <source>The document of this approval was not kept</source>
            <translation>Le document de cette approbation n’a pas été conservé</translation>
        </message>
        <message>
            <source>Laying out the document to be kept</source>
            <translation>Mise en page du document à conserver</translation>
        </message>
        <message>
            <source>Version %1 is approved.</source>
            <translation>La version %1 est approuvée.</translation>
        </message>
        <message>
            <source>Its printed plan is kept in this file, with the fingerprint %1… Hand it out: whoever holds an older version is named in the distribution list.</source>
            <translation>Le plan imprimé est conservé dans ce fichier, avec l’empreinte %1… Diffusez-le : les détenteurs d’une version antérieure figurent dans la liste de diffusion.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s) from this version</source>
            <translation>
                <numerusform>%n différence avec cette version</numerusform>
                <numerusform>%n différences avec cette version</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roster</name>
        <message>
            <source>New Year's Day</source>
            <translation>Jour de l’an</translation>
        </message>
        <message>
            <source>Easter Monday</source>
            <translation>Lundi de Pâques</translation>
        </message>
        <message>
            <source>Labour Day</source>
            <translation>Fête du Travail</translation>
        </message>
        <message>
            <source>Victory Day 1945</source>
            <translation>Victoire de 1945</translation>
        </message>
        <message>
            <source>Ascension Day</source>
            <translation>Ascension</translation>
        </message>
        <message>
            <source>Whit Monday</source>
            <translation>Lundi de Pentecôte</translation>
        </message>
        <message>
            <source>National Day</source>
            <translation>Fête nationale</translation>
        </message>
        <message>
            <source>Assumption Day</source>
            <translation>Assomption</translation>
        </message>
        <message>
            <source>All Saints' Day</source>
            <translation>Toussaint</translation>
        </message>
        <message>
            <source>Armistice Day 1918</source>
            <translation>Armistice de 1918</translation>
        </message>
        <message>
            <source>Christmas Day</source>
            <translation>Noël</translation>
        </message>
        <message>
            <source>Good Friday</source>
            <translation>Vendredi saint</translation>
        </message>
        <message>
            <source>St Stephen's Day</source>
            <translation>Saint-Étienne</translation>
        </message>
        <message>
            <source>Abolition of slavery</source>
            <translation>Abolition de l’esclavage</translation>
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
        <message>
            <source>New: %1…</source>
            <extracomment>Adds a row to a list and takes it; %1 is the kind of row, for instance "Contact"</extracomment>
            <translation>Nouvelle fiche : %1…</translation>
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
            <translation>Signification d’un niveau</translation>
        </message>
        <message>
            <source>Meaning of the levels</source>
            <translation>Signification des niveaux</translation>
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
            <translation>Remarque</translation>
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
            <translation>Horizon</translation>
        </message>
        <message>
            <source>Horizons</source>
            <translation>Horizons</translation>
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
            <translation>Ce que coûte l’arrêt à mesure qu’il dure : un niveau par catégorie et par horizon.</translation>
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
            <translation>Sens favorable</translation>
        </message>
        <message>
            <source>Higher</source>
            <translation>À la hausse</translation>
        </message>
        <message>
            <source>Lower</source>
            <translation>À la baisse</translation>
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
            <translation>Tout ce dont les activités ont besoin pour fonctionner : personnes, locaux, équipements, applications, données, énergie, services externalisés.</translation>
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
            <translation>Accepté d’office</translation>
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
        <message>
            <source>Unknown caller</source>
            <translation>Appelant inconnu</translation>
        </message>
        <message>
            <source>1 = the basics, 2 = works alone, 3 = can train others.</source>
            <translation>1 = notions, 2 = autonome, 3 = formateur.</translation>
        </message>
        <message>
            <source>1 knows the basics, 2 works alone, 3 can train others.</source>
            <translation>1 a des notions, 2 travaille seul, 3 peut former.</translation>
        </message>
        <message>
            <source>1 Basics</source>
            <translation>1 Notions</translation>
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
        <message>
            <source>What if?</source>
            <translation>Et si ?</translation>
        </message>
        <message>
            <source>Weak points</source>
            <translation>Points faibles</translation>
        </message>
        <message>
            <source>Audit</source>
            <translation>Audit</translation>
        </message>
        <message>
            <source>Approval and revisions</source>
            <translation>Approbation et révisions</translation>
        </message>
    </context>
    <context>
        <name>Standards</name>
        <message>
            <source>Other rules that name this text</source>
            <translation>Autres règles qui citent ce texte</translation>
        </message>
        <message>
            <source>Nothing recorded</source>
            <translation>Rien d’enregistré</translation>
        </message>
        <message>
            <source>Nothing recorded; findings: %1</source>
            <translation>Rien d’enregistré ; constats : %1</translation>
        </message>
        <message>
            <source>Findings: %1</source>
            <translation>Constats : %1</translation>
        </message>
        <message>
            <source>No finding</source>
            <translation>Aucun constat</translation>
        </message>
        <message>
            <source>No open finding; %1</source>
            <translation>Aucun constat ouvert ; %1</translation>
        </message>
        <message>
            <source>Not checked by a rule: see the evidence</source>
            <translation>Aucune règle ne le vérifie : voir les éléments de preuve</translation>
        </message>
        <message>
            <source>Its rules had nothing to look at: see the evidence</source>
            <translation>Ses règles n’avaient rien à examiner : voir les éléments de preuve</translation>
        </message>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n erreur</numerusform>
                <numerusform>%n erreurs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n avertissement</numerusform>
                <numerusform>%n avertissements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waived</source>
            <translation>
                <numerusform>%n en dérogation</numerusform>
                <numerusform>%n en dérogation</numerusform>
            </translation>
        </message>
        <message>
            <source>An aid to review: it shows where to look and what is open. It certifies nothing; whether a requirement is met is for the reader to judge.</source>
            <translation>Aide à la revue : ce tableau montre où regarder et ce qui reste ouvert. Il ne certifie rien ; c’est au lecteur de juger si une exigence est satisfaite.</translation>
        </message>
        <message>
            <source>%1 – %2: %3</source>
            <translation>%1 – %2 : %3</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>vide</translation>
        </message>
        <message>
            <source>filled in</source>
            <translation>rempli</translation>
        </message>
        <message>
            <source>%1 – %2: yes for %3 of %4</source>
            <translation>%1 – %2 : oui pour %3 sur %4</translation>
        </message>
        <message>
            <source>%1 – %2: filled in for %3 of %4</source>
            <translation>%1 – %2 : rempli pour %3 sur %4</translation>
        </message>
        <message>
            <source>%1: none recorded</source>
            <translation>%1 : rien d’enregistré</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>%1; %2 (latest): %3</source>
            <extracomment>%1 is a count ("Functions: 12"), %2 the name of a date field, %3 the latest date</extracomment>
            <translation>%1 ; %2 (dernière date) : %3</translation>
        </message>
        <message>
            <source>%1; %2: nowhere filled in</source>
            <translation>%1 ; %2 : rempli nulle part</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>non précisé</translation>
        </message>
        <message>
            <source>No standard is called “%1”. Choose one of these: %2.</source>
            <translation>Aucun référentiel ne s’appelle « %1 ». Choisissez parmi : %2.</translation>
        </message>
        <message>
            <source>No finding; some evidence is empty</source>
            <translation>Aucun constat ; des éléments de preuve sont vides</translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n remarque</numerusform>
                <numerusform>%n remarques</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 – %2: %3 (preset)</source>
            <translation>%1 – %2 : %3 (préréglé)</translation>
        </message>
        <message>
            <source>%1: %2 (%3 – %4)</source>
            <extracomment>%1 the rows, %2 their number, %3 the name of a field, %4 how many have each of its values</extracomment>
            <translation>%1 : %2 (%3 – %4)</translation>
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
        <name>WeakModel</name>
        <message>
            <source>When this is lost</source>
            <translation>Si l’on perd</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>En échec</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>En retard</translation>
        </message>
    </context>
    <context>
        <name>WeakPage</name>
        <message>
            <source>Weak points</source>
            <translation>Points faibles</translation>
        </message>
        <message>
            <source>What must not be lost: each alone, or two together, makes a function miss its objective, with every solution in place counted.</source>
            <translation>Ce dont la perte, seule ou combinée à une autre, fait manquer son objectif à au moins une activité, même avec toutes les solutions en place.</translation>
        </message>
        <message>
            <source>How many are lost at once</source>
            <translation>Combien de pertes à la fois</translation>
        </message>
        <message>
            <source>Single</source>
            <translation>Une perte</translation>
        </message>
        <message>
            <source>Each thing lost alone</source>
            <translation>Chaque élément perdu seul</translation>
        </message>
        <message>
            <source>Pairs</source>
            <translation>Deux pertes</translation>
        </message>
        <message>
            <source>Two things lost at once</source>
            <translation>Deux éléments perdus à la fois</translation>
        </message>
        <message>
            <source>No weak point</source>
            <translation>Aucun point faible</translation>
        </message>
        <message>
            <source>No loss of this kind makes a function late or failed.</source>
            <translation>Aucune perte de ce genre ne met une activité en retard ou en échec.</translation>
        </message>
        <message>
            <source>Search for weak points</source>
            <translation>Recherche des points faibles</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>%1: %2, stopped for %3</source>
            <extracomment>%1 is a function, %2 a verdict, %3 a duration</extracomment>
            <translation>%1 : %2, arrêt de %3</translation>
        </message>
        <message>
            <source>Show me why</source>
            <translation>Voir pourquoi</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Business continuity plans that prove themselves: written offline, printed for those who act, rehearsed.</source>
            <translation>Des plans de continuité d’activité, preuves à l’appui : rédigés hors ligne, imprimés pour ceux qui agissent, éprouvés en exercice.</translation>
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
        <name>WhatIfPage</name>
        <message>
            <source>What if?</source>
            <translation>Et si ?</translation>
        </message>
        <message>
            <source>Choose what is lost and for how long: would each function be back in time, and why?</source>
            <translation>Choisissez ce qui est perdu et pour combien de temps : chaque activité reprendrait-elle à temps, et pourquoi ?</translation>
        </message>
        <message>
            <source>Nothing is lost yet</source>
            <translation>Aucune perte choisie</translation>
        </message>
        <message>
            <source>Choose a scenario, or tick what is lost.</source>
            <translation>Choisissez un scénario, ou cochez ce qui est perdu.</translation>
        </message>
        <message>
            <source>No function is affected</source>
            <translation>Aucune activité n’est touchée</translation>
        </message>
        <message>
            <source>Every function goes on as usual: nothing that it cannot do without is away.</source>
            <translation>Chaque activité continue comme d’habitude : rien d’indispensable ne manque.</translation>
        </message>
        <message>
            <source>Functions affected</source>
            <translation>Activités touchées</translation>
        </message>
        <message numerus="yes">
            <source>%n function(s) affected, %1 of them late or failed. The verdict counts vital and critical functions.</source>
            <translation>
                <numerusform>%n activité touchée, dont %1 en retard ou en échec. Le verdict compte les activités vitales et critiques.</numerusform>
                <numerusform>%n activités touchées, dont %1 en retard ou en échec. Le verdict compte les activités vitales et critiques.</numerusform>
            </translation>
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
