<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Batch</name>
    <message>
        <source>Tick what you want to change in all of them.</source>
        <translation>Cochez ce que vous voulez modifier dans toutes.</translation>
    </message>
    <message>
        <source>Add keywords</source>
        <translation>Ajouter des mots-clés</translation>
    </message>
    <message>
        <source>Remove keywords</source>
        <translation>Retirer des mots-clés</translation>
    </message>
    <message>
        <source>Only where nothing is said yet</source>
        <translation>Seulement là où rien n’est encore indiqué</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Sans décision</translation>
    </message>
    <message>
        <source>{works} selected</source>
        <translation>{works} sélectionnées</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change {works}</source>
        <translation>Modifier {works}</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Aucune étoile</translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>Plusieurs valeurs</translation>
    </message>
</context>
<context>
    <name>Bug</name>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Quelque chose s’est mal passé dans le programme</translation>
    </message>
    <message>
        <source>This is a bug, not your mistake. Your files and the catalogue are whole. You can go on working. Nothing was sent; the report below helps the developers if you give it to them.</source>
        <translation>C’est une erreur du programme, pas la vôtre. Vos fichiers et le catalogue sont entiers. Vous pouvez continuer à travailler. Rien n’a été envoyé ; le rapport ci-dessous aide les développeurs si vous le leur donnez.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Collections</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Portfolio 2026</source>
        <translation>Portfolio 2026</translation>
    </message>
    <message>
        <source>All that this search finds, now and later:</source>
        <translation>Tout ce que trouve cette recherche, maintenant et plus tard :</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nouvelle collection</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>Renommer la collection</translation>
    </message>
    <message>
        <source>Works that I choose by hand</source>
        <translation>Des œuvres que je choisis moi-même</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The {works} selected</source>
        <translation>La sélection : {works}</translation>
    </message>
    <message>
        <source>Forget this collection?</source>
        <translation>Oublier cette collection ?</translation>
    </message>
    <message>
        <source>Its works and files stay as they are.</source>
        <translation>Ses œuvres et ses fichiers restent tels quels.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Renommer …</translation>
    </message>
    <message>
        <source>Forget …</source>
        <translation>Oublier …</translation>
    </message>
    <message>
        <source>New collection …</source>
        <translation>Nouvelle collection …</translation>
    </message>
    <message>
        <source>{name} is forgotten, and where it is published.</source>
        <translation>{name} est oubliée, ainsi que ses lieux de publication.</translation>
    </message>
    <message>
        <source>{works} added to {name}.</source>
        <translation>{works} ajoutées à {name}.</translation>
    </message>
    <message>
        <source>{name} is forgotten; its works stay.</source>
        <translation>{name} est oubliée ; ses œuvres restent.</translation>
    </message>
</context>
<context>
    <name>Decide</name>
    <message>
        <source>Parts that you decided otherwise stay as they are.</source>
        <translation>Les parties pour lesquelles vous avez décidé autrement restent telles quelles.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>The strictest of what is published there</source>
        <translation>Le plus strict de ce qui y est publié</translation>
    </message>
    <message>
        <source>What holds at {place}?</source>
        <translation>Qu’est-ce qui s’applique à {place} ?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>Name the people of {works}</source>
        <translation>Nommer les personnes de {works}</translation>
    </message>
    <message>
        <source>Make one work of {works}</source>
        <translation>Faire une seule œuvre de {works}</translation>
    </message>
    <message>
        <source>Split off {name}</source>
        <translation>Séparer {name}</translation>
    </message>
    <message>
        <source>Undone: {name}</source>
        <translation>Annulé : {name}</translation>
    </message>
    <message>
        <source>Done again: {name}</source>
        <translation>Rétabli : {name}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Créateur</translation>
    </message>
    <message>
        <source>Copyright notice</source>
        <translation>Mention de copyright</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Made as</source>
        <translation>Mode de création</translation>
    </message>
    <message>
        <source>The person&apos;s part</source>
        <translation>La part de la personne</translation>
    </message>
    <message>
        <source>Decision about AI</source>
        <translation>Décision sur l’IA</translation>
    </message>
    <message>
        <source>{facts} of {works}</source>
        <translation>{facts} : {works}</translation>
    </message>
    <message>
        <source>All of it is so already.</source>
        <translation>Tout est déjà ainsi.</translation>
    </message>
    <message>
        <source>{count} of {works} will change.</source>
        <translation>{count} sur {works} seront modifiées.</translation>
    </message>
    <message>
        <source>{fact}: {count} replaced.</source>
        <translation>{fact} : {count} remplacés.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message numerus="yes">
        <source>{n} file(s) failed</source>
        <translation>
            <numerusform>{n} fichier a échoué</numerusform>
            <numerusform>{n} fichiers ont échoué</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that failed</source>
        <translation>Fichiers en échec</translation>
    </message>
    <message>
        <source>Failed files</source>
        <translation>Fichiers en échec</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more: the saved list has all.</source>
        <translation>
            <numerusform>Et {n} de plus : la liste enregistrée les contient tous.</numerusform>
            <numerusform>Et {n} de plus : la liste enregistrée les contient tous.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Enregistrer la liste</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Save list …</source>
        <translation>Enregistrer la liste …</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The other files are done. Nothing half-written was left.</source>
        <translation>Les autres fichiers sont traités. Rien d’inachevé n’a été laissé.</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Enregistré sous « {name} ».</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>as decided</source>
        <translation>comme décidé</translation>
    </message>
    <message>
        <source>in coarser words</source>
        <translation>en termes plus généraux</translation>
    </message>
    <message>
        <source>has no word for it</source>
        <translation>n’a pas de mot pour cela</translation>
    </message>
    <message>
        <source>stricter, or as chosen</source>
        <translation>plus strict, ou comme choisi</translation>
    </message>
    <message>
        <source>weaker</source>
        <translation>plus faible</translation>
    </message>
    <message>
        <source>What the chosen cell says</source>
        <translation>Ce que dit la case choisie</translation>
    </message>
    <message>
        <source>Choose a cell to read what it says, and why.</source>
        <translation>Choisissez une case pour lire ce qu’elle dit, et pourquoi.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Say the same on your website</source>
        <translation>Dire la même chose sur votre site web</translation>
    </message>
    <message>
        <source>Crawlers read a site&apos;s files before they read a picture. Countermark writes the decision on your works in every form they know; you upload the files.</source>
        <translation>Les robots lisent les fichiers d’un site avant de lire une image. Countermark écrit la décision sur vos œuvres dans toutes les formes qu’ils connaissent ; vous mettez les fichiers en ligne.</translation>
    </message>
    <message>
        <source>Export declarations</source>
        <translation>Exporter les déclarations</translation>
    </message>
    <message>
        <source>Address of your site</source>
        <translation>Adresse de votre site</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Dossier des fichiers</translation>
    </message>
    <message>
        <source>Write declarations</source>
        <translation>Écrire les déclarations</translation>
    </message>
    <message>
        <source>The files of a service&apos;s site are its own. Countermark writes what can go with your works, and what finds them by their content wherever they are.</source>
        <translation>Les fichiers du site d’un service lui appartiennent. Countermark écrit ce qui peut accompagner vos œuvres, et ce qui les retrouve par leur contenu où qu’elles soient.</translation>
    </message>
    <message>
        <source>Use them as described here:</source>
        <translation>Utilisez-les comme décrit ici :</translation>
    </message>
    <message>
        <source>Upload them to your site as described here:</source>
        <translation>Mettez-les en ligne sur votre site comme décrit ici :</translation>
    </message>
    <message>
        <source>Folder for the declarations</source>
        <translation>Dossier des déclarations</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Écriture …</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choisir …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The declarations are written</source>
        <translation>Les déclarations sont écrites</translation>
    </message>
    <message>
        <source>The older file is kept as {name}.</source>
        <translation>L’ancien fichier est conservé sous le nom {name}.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Say the same at {place}</source>
        <translation>Dire la même chose à {place}</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>As you are credited, for example Ana Ruiz</source>
        <translation>Tel qu’on vous crédite, par exemple Ana Ruiz</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Studio or agency, if any</source>
        <translation>Studio ou agence, le cas échéant</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Choose folder …</source>
        <translation>Choisir un dossier …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Step {at} of {all}</source>
        <translation>Étape {at} sur {all}</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Qui êtes-vous ?</translation>
    </message>
    <message>
        <source>Countermark signs your works in this name and says what you decide about AI. All of it stays on this computer.</source>
        <translation>Countermark signe vos œuvres à ce nom et dit ce que vous décidez au sujet de l’IA. Tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>What do you decide about AI?</source>
        <translation>Que décidez-vous au sujet de l’IA ?</translation>
    </message>
    <message>
        <source>This is offered first whenever you protect works. You can decide otherwise for each of them, and change your mind.</source>
        <translation>C’est proposé en premier quand vous protégez des œuvres. Vous pouvez décider autrement pour chacune, et changer d’avis.</translation>
    </message>
    <message>
        <source>Where are your works?</source>
        <translation>Où sont vos œuvres ?</translation>
    </message>
    <message>
        <source>Countermark lists what is in this folder and below it. Your files stay where and as they are.</source>
        <translation>Countermark répertorie ce qui se trouve dans ce dossier et en dessous. Vos fichiers restent où et comme ils sont.</translation>
    </message>
    <message>
        <source>Preparing …</source>
        <translation>Préparation …</translation>
    </message>
    <message>
        <source>Optional: where people can ask for your permission.</source>
        <translation>Facultatif : où l’on peut vous demander la permission.</translation>
    </message>
</context>
<context>
    <name>Identities</name>
    <message>
        <source>An authority that others know can certify your name. Request its certificate, and bring its answer here.</source>
        <translation>Une autorité que d’autres connaissent peut certifier votre nom. Demandez son certificat, et apportez ici sa réponse.</translation>
    </message>
    <message>
        <source>Your own identities are believed here. Add a list of certificates to believe others, too.</source>
        <translation>Vos propres identités sont reconnues ici. Ajoutez une liste de certificats pour en reconnaître d’autres.</translation>
    </message>
    <message>
        <source>Import a key and its certificates</source>
        <translation>Importer une clé et ses certificats</translation>
    </message>
    <message>
        <source>Bring the certificate of an authority</source>
        <translation>Apporter le certificat d’une autorité</translation>
    </message>
    <message>
        <source>Restore identities of a backup</source>
        <translation>Restaurer les identités d’une sauvegarde</translation>
    </message>
    <message>
        <source>Add a list of certificates</source>
        <translation>Ajouter une liste de certificats</translation>
    </message>
    <message>
        <source>Back up all identities</source>
        <translation>Sauvegarder toutes les identités</translation>
    </message>
    <message>
        <source>Export the certificate</source>
        <translation>Exporter le certificat</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>Identités</translation>
    </message>
    <message>
        <source>Restore …</source>
        <translation>Restaurer …</translation>
    </message>
    <message>
        <source>Back up …</source>
        <translation>Sauvegarder …</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importer …</translation>
    </message>
    <message>
        <source>New identity …</source>
        <translation>Nouvelle identité …</translation>
    </message>
    <message>
        <source>New identity</source>
        <translation>Nouvelle identité</translation>
    </message>
    <message>
        <source>Works signed with it say this name, and how to ask for permission. The key is made here and stays on this computer.</source>
        <translation>Les œuvres signées avec elle disent ce nom, et comment demander la permission. La clé est créée ici et reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Create identity</source>
        <translation>Créer l’identité</translation>
    </message>
    <message>
        <source>Request a certificate</source>
        <translation>Demander un certificat</translation>
    </message>
    <message>
        <source>Writes a small file to send to a certificate authority, which checks the name. The key stays on this computer.</source>
        <translation>Écrit un petit fichier à envoyer à une autorité de certification, qui vérifie le nom. La clé reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Write the request …</source>
        <translation>Écrire la demande …</translation>
    </message>
    <message>
        <source>There is no identity yet. Make one, and your works carry your name.</source>
        <translation>Il n’y a pas encore d’identité. Créez-en une, et vos œuvres porteront votre nom.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n certificat</numerusform>
            <numerusform>%n certificats</numerusform>
        </translation>
    </message>
    <message>
        <source>What the list may vouch for</source>
        <translation>Ce dont la liste peut se porter garante</translation>
    </message>
    <message>
        <source>Add a list …</source>
        <translation>Ajouter une liste …</translation>
    </message>
    <message>
        <source>Write the request</source>
        <translation>Écrire la demande</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renouveler</translation>
    </message>
    <message>
        <source>Remove the list</source>
        <translation>Retirer la liste</translation>
    </message>
    <message>
        <source>Certificates from an authority</source>
        <translation>Certificats d’une autorité</translation>
    </message>
    <message>
        <source>Whom this computer believes</source>
        <translation>Qui cet ordinateur reconnaît</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signe</translation>
    </message>
    <message>
        <source>Export certificate …</source>
        <translation>Exporter le certificat …</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Retirer …</translation>
    </message>
    <message>
        <source>Keys and certificates ({pattern})</source>
        <translation>Clés et certificats ({pattern})</translation>
    </message>
    <message>
        <source>Sign with this one</source>
        <translation>Signer avec celle-ci</translation>
    </message>
    <message>
        <source>Request a certificate …</source>
        <translation>Demander un certificat …</translation>
    </message>
    <message>
        <source>{name}: requested, no answer yet.</source>
        <translation>{name} : demandé, pas encore de réponse.</translation>
    </message>
    <message>
        <source>Bring the answer …</source>
        <translation>Apporter la réponse …</translation>
    </message>
    <message>
        <source>{name} gets a new certificate and key. What was signed before stays trusted. An earlier backup does not hold the new key; make a new one.</source>
        <translation>{name} reçoit un nouveau certificat et une nouvelle clé. Ce qui a été signé auparavant reste de confiance. Une sauvegarde antérieure ne contient pas la nouvelle clé ; faites-en une nouvelle.</translation>
    </message>
    <message>
        <source>Files that only the list {name} vouches for are trusted no more.</source>
        <translation>Les fichiers dont seule la liste {name} se porte garante ne sont plus de confiance.</translation>
    </message>
    <message>
        <source>Not within: the key of {names}, which is kept elsewhere.</source>
        <translation>Non incluse : la clé de {names}, conservée ailleurs.</translation>
    </message>
    <message numerus="yes">
        <source>%n identity(ies) brought back.</source>
        <translation>
            <numerusform>%n identité restaurée.</numerusform>
            <numerusform>%n identités restaurées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n identity(ies) kept in {file}. Store it apart from this computer.</source>
        <translation>
            <numerusform>%n identité sauvegardée dans {file}. Conservez-le à l’écart de cet ordinateur.</numerusform>
            <numerusform>%n identités sauvegardées dans {file}. Conservez-le à l’écart de cet ordinateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} can sign until {date}.</source>
        <translation>{name} peut signer jusqu’au {date}.</translation>
    </message>
    <message>
        <source>The request is in {file}. Send it to your authority; the key stays here.</source>
        <translation>La demande est dans {file}. Envoyez-la à votre autorité ; la clé reste ici.</translation>
    </message>
    <message>
        <source>{name} signs from now on.</source>
        <translation>{name} signe désormais.</translation>
    </message>
    <message>
        <source>The certificate is in {file}. It is public: whoever adds it trusts you.</source>
        <translation>Le certificat est dans {file}. Il est public : qui l’ajoute vous fait confiance.</translation>
    </message>
    <message>
        <source>{name} is believed from now on.</source>
        <translation>{name} est désormais reconnue.</translation>
    </message>
    <message>
        <source>{name} is believed no more.</source>
        <translation>{name} n’est plus reconnue.</translation>
    </message>
    <message numerus="yes">
        <source>Signs until {date}, %n more day(s).</source>
        <translation>
            <numerusform>Signe jusqu’au {date}, encore %n jour.</numerusform>
            <numerusform>Signe jusqu’au {date}, encore %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaced by a newer one; what it signed stays trusted.</source>
        <translation>Remplacée par une plus récente ; ce qu’elle a signé reste de confiance.</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Renew soon</source>
        <translation>À renouveler bientôt</translation>
    </message>
    <message>
        <source>Key on this computer, encrypted</source>
        <translation>Clé sur cet ordinateur, chiffrée</translation>
    </message>
    <message>
        <source>Key in a security token</source>
        <translation>Clé dans un jeton de sécurité</translation>
    </message>
    <message>
        <source>Key behind a signing service</source>
        <translation>Clé derrière un service de signature</translation>
    </message>
    <message>
        <source>Who signed a file</source>
        <translation>Qui a signé un fichier</translation>
    </message>
    <message>
        <source>When it was signed</source>
        <translation>Quand il a été signé</translation>
    </message>
    <message>
        <source>Who its creator is</source>
        <translation>Qui est son créateur</translation>
    </message>
    <message>
        <source>Expired on {date}: it signs no more.</source>
        <translation>Expirée le {date} : elle ne signe plus.</translation>
    </message>
    <message>
        <source>Signs until {date}, less than a day.</source>
        <translation>Signe jusqu’au {date}, moins d’un jour.</translation>
    </message>
</context>
<context>
    <name>IdentityDialog</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>As you are credited</source>
        <translation>Tel qu’on vous crédite</translation>
    </message>
    <message>
        <source>Organisation (optional)</source>
        <translation>Organisation (facultatif)</translation>
    </message>
    <message>
        <source>E-mail (optional)</source>
        <translation>E-mail (facultatif)</translation>
    </message>
    <message>
        <source>Website (optional)</source>
        <translation>Site web (facultatif)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n étoile</numerusform>
            <numerusform>%n étoiles</numerusform>
        </translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Informations</translation>
    </message>
    <message>
        <source>Select a work to see it here.</source>
        <translation>Sélectionnez une œuvre pour la voir ici.</translation>
    </message>
    <message>
        <source>Not declared yet: protect the work to sign this decision.</source>
        <translation>Pas encore déclarée : protégez l’œuvre pour signer cette décision.</translation>
    </message>
    <message>
        <source>The signed file still says something else: protect the work again.</source>
        <translation>Le fichier signé dit encore autre chose : protégez l’œuvre à nouveau.</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Certificat de contenu</translation>
    </message>
    <message>
        <source>Hide the tree</source>
        <translation>Masquer l’arbre</translation>
    </message>
    <message>
        <source>Show as a tree</source>
        <translation>Montrer en arbre</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture …</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Aucun pour l’instant.</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signé le</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Vouched for by an authority</source>
        <translation>Attestée par une autorité</translation>
    </message>
    <message>
        <source>As the signer says</source>
        <translation>Selon le signataire</translation>
    </message>
    <message>
        <source>Declares</source>
        <translation>Déclare</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifeste</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Appareil photo</translation>
    </message>
    <message>
        <source>Signed copy</source>
        <translation>Copie signée</translation>
    </message>
    <message>
        <source>Sidecar</source>
        <translation>Fichier annexe</translation>
    </message>
    <message>
        <source>Also as</source>
        <translation>Existe aussi en</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doublon</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Put the original back</source>
        <translation>Remettre l’original</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Add a person …</source>
        <translation>Ajouter une personne …</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Change {name} …</source>
        <translation>Modifier {name} …</translation>
    </message>
    <message>
        <source>Take {name} away</source>
        <translation>Retirer {name}</translation>
    </message>
</context>
<context>
    <name>Interrupted</name>
    <message>
        <source>{doing} {items} stopped at {count}.</source>
        <translation>{doing} : {items}, arrêt à {count}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} work(s) that are protected stay protected.</source>
        <translation>
            <numerusform>{n} œuvre protégée reste protégée.</numerusform>
            <numerusform>{n} œuvres protégées restent protégées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more after this</source>
        <translation>
            <numerusform>encore {n} après celui-ci</numerusform>
            <numerusform>encore {n} après celui-ci</numerusform>
        </translation>
    </message>
    <message>
        <source>{doing} stopped while the files were being listed.</source>
        <translation>{doing} : arrêt pendant le relevé des fichiers.</translation>
    </message>
    <message>
        <source>Nothing was added by it, and no file is changed.</source>
        <translation>Rien n’a été ajouté, et aucun fichier n’est modifié.</translation>
    </message>
    <message>
        <source>Nothing was protected by it, and no file is changed.</source>
        <translation>Rien n’a été protégé, et aucun fichier n’est modifié.</translation>
    </message>
    <message numerus="yes">
        <source>{n} file(s) that are added stay added.</source>
        <translation>
            <numerusform>{n} fichier ajouté reste ajouté.</numerusform>
            <numerusform>{n} fichiers ajoutés restent ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begun {date}</source>
        <translation>Commencé le {date}</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Add folder …</source>
        <translation>Ajouter un dossier …</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Protect …</source>
        <translation>Protéger …</translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>The picture in full size</source>
        <translation>L’image en taille réelle</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Image entière</translation>
    </message>
    <message>
        <source>Previous work</source>
        <translation>Œuvre précédente</translation>
    </message>
    <message>
        <source>Next work</source>
        <translation>Œuvre suivante</translation>
    </message>
    <message>
        <source>Back to the works</source>
        <translation>Retour aux œuvres</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>There is no picture of this file.</source>
        <translation>Il n’y a pas d’image de ce fichier.</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Works and uses</source>
        <translation>Œuvres et usages</translation>
    </message>
    <message>
        <source>What every channel says</source>
        <translation>Ce que dit chaque canal</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Autres fichiers</translation>
    </message>
    <message>
        <source>Server headers</source>
        <translation>En-têtes du serveur</translation>
    </message>
    <message>
        <source>With the works</source>
        <translation>Avec les œuvres</translation>
    </message>
    <message>
        <source>Protect these works again with the decision that holds here.</source>
        <translation>Protégez à nouveau ces œuvres avec la décision qui s’applique ici.</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>est absent</translation>
    </message>
    <message>
        <source>says nothing, and need not</source>
        <translation>ne dit rien, et n’a pas à le faire</translation>
    </message>
    <message>
        <source>This channel does not speak of these works.</source>
        <translation>Ce canal ne parle pas de ces œuvres.</translation>
    </message>
    <message>
        <source>That is what you decided.</source>
        <translation>C’est ce que vous avez décidé.</translation>
    </message>
    <message>
        <source>It is allowed, so nothing needs to be said.</source>
        <translation>C’est autorisé, donc rien n’a besoin d’être dit.</translation>
    </message>
    <message>
        <source>Your works there</source>
        <translation>Vos œuvres à cet endroit</translation>
    </message>
    <message>
        <source>no works yet</source>
        <translation>pas encore d’œuvres</translation>
    </message>
    <message>
        <source>Your files say what you decided, but {service} takes {taken} out of them.</source>
        <translation>Vos fichiers disent ce que vous avez décidé, mais {service} en retire {taken}.</translation>
    </message>
    <message>
        <source>All channels say what you decided.</source>
        <translation>Tous les canaux disent ce que vous avez décidé.</translation>
    </message>
    <message numerus="yes">
        <source>{n} cell(s) are weaker than your decision.</source>
        <translation>
            <numerusform>{n} case est plus faible que votre décision.</numerusform>
            <numerusform>{n} cases sont plus faibles que votre décision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cell(s) are stricter than your decision.</source>
        <translation>
            <numerusform>{n} case est plus stricte que votre décision.</numerusform>
            <numerusform>{n} cases sont plus strictes que votre décision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cell(s) are not as decided, because the crawlers were chosen by name.</source>
        <translation>
            <numerusform>{n} case n’est pas comme décidé, car les robots ont été choisis par leur nom.</numerusform>
            <numerusform>{n} cases ne sont pas comme décidé, car les robots ont été choisis par leur nom.</numerusform>
        </translation>
    </message>
    <message>
        <source>policy (ODRL)</source>
        <translation>règle (ODRL)</translation>
    </message>
    <message>
        <source>training agents</source>
        <translation>robots : entraîner</translation>
    </message>
    <message>
        <source>input agents</source>
        <translation>robots : entrée</translation>
    </message>
    <message>
        <source>search agents</source>
        <translation>robots : chercher</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>dans le fichier</translation>
    </message>
    <message>
        <source>says what you decided</source>
        <translation>dit ce que vous avez décidé</translation>
    </message>
    <message>
        <source>says it more coarsely</source>
        <translation>le dit en termes plus généraux</translation>
    </message>
    <message>
        <source>has no word for it</source>
        <translation>n’a pas de mot pour cela</translation>
    </message>
    <message>
        <source>is stricter than you decided</source>
        <translation>est plus strict que votre décision</translation>
    </message>
    <message>
        <source>is weaker than your decision</source>
        <translation>est plus faible que votre décision</translation>
    </message>
    <message>
        <source>{channel} says nothing of {use}.</source>
        <translation>{channel} ne dit rien à ce sujet : {use}.</translation>
    </message>
    <message>
        <source>{channel} says that {use} is allowed.</source>
        <translation>{channel} autorise : {use}.</translation>
    </message>
    <message>
        <source>{channel} says that {use} is allowed only on conditions.</source>
        <translation>{channel} n’autorise que sous conditions : {use}.</translation>
    </message>
    <message>
        <source>{channel} says that {use} is not allowed.</source>
        <translation>{channel} n’autorise pas : {use}.</translation>
    </message>
    <message>
        <source>You decided that it is allowed.</source>
        <translation>Vous avez décidé que c’est autorisé.</translation>
    </message>
    <message>
        <source>You decided that it is allowed only on conditions.</source>
        <translation>Vous avez décidé que ce n’est autorisé que sous conditions.</translation>
    </message>
    <message>
        <source>You decided that it is not allowed.</source>
        <translation>Vous avez décidé que ce n’est pas autorisé.</translation>
    </message>
    <message>
        <source>Your files say what you decided.</source>
        <translation>Vos fichiers disent ce que vous avez décidé.</translation>
    </message>
    <message>
        <source>generative training</source>
        <translation>entraînement d’IA générative</translation>
    </message>
    <message>
        <source>other AI training</source>
        <translation>autre entraînement d’IA</translation>
    </message>
    <message>
        <source>AI inference</source>
        <translation>inférence d’IA</translation>
    </message>
    <message>
        <source>data mining</source>
        <translation>fouille de données</translation>
    </message>
    <message>
        <source>search indexing</source>
        <translation>indexation pour la recherche</translation>
    </message>
    <message>
        <source>A reader learns nothing of {use} here: the protocol has no word for it.</source>
        <translation>Un lecteur n’apprend rien ici à ce sujet : {use}. Le protocole n’a pas de mot pour cela.</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message numerus="yes">
        <source>{n} work(s) miss their files.</source>
        <translation>
            <numerusform>Il manque son fichier à {n} œuvre.</numerusform>
            <numerusform>Il manque leurs fichiers à {n} œuvres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing files</source>
        <translation>Fichiers manquants</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Find them …</source>
        <translation>Les chercher …</translation>
    </message>
</context>
<context>
    <name>Moved</name>
    <message>
        <source>Find moved files</source>
        <translation>Trouver les fichiers déplacés</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Recherche …</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>Retrouvés</translation>
    </message>
    <message>
        <source>Not certain, left as it is</source>
        <translation>Incertain, laissé tel quel</translation>
    </message>
    <message>
        <source>Look in another folder …</source>
        <translation>Chercher dans un autre dossier …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more, which go along.</source>
        <translation>
            <numerusform>Et {n} de plus, qui suit.</numerusform>
            <numerusform>Et {n} de plus, qui suivent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Follow {n} file(s)</source>
        <translation>
            <numerusform>Suivre {n} fichier</numerusform>
            <numerusform>Suivre {n} fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Where may the files be?</source>
        <translation>Où peuvent être les fichiers ?</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Could be</source>
        <translation>Pourrait être</translation>
    </message>
    <message numerus="yes">
        <source>Follow {n} moved file(s)</source>
        <translation>
            <numerusform>Suivre {n} fichier déplacé</numerusform>
            <numerusform>Suivre {n} fichiers déplacés</numerusform>
        </translation>
    </message>
    <message>
        <source>Every file of the catalogue is where it was.</source>
        <translation>Chaque fichier du catalogue est là où il était.</translation>
    </message>
    <message>
        <source>Looking for what is missing … {count}</source>
        <translation>Recherche de ce qui manque … {count}</translation>
    </message>
    <message>
        <source>Looking through folders … {count}</source>
        <translation>Parcours des dossiers … {count}</translation>
    </message>
    <message>
        <source>Comparing content … {count}</source>
        <translation>Comparaison des contenus … {count}</translation>
    </message>
    <message numerus="yes">
        <source>Of {n} file(s) nothing was found.</source>
        <translation>
            <numerusform>De {n} fichier, rien n’a été trouvé.</numerusform>
            <numerusform>De {n} fichiers, rien n’a été trouvé.</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be told which file it is now.</source>
        <translation>Impossible de dire quel fichier c’est maintenant.</translation>
    </message>
    <message>
        <source>A file with its content is another work.</source>
        <translation>Un fichier de même contenu est une autre œuvre.</translation>
    </message>
    <message>
        <source>The file in its place has another content.</source>
        <translation>Le fichier à sa place a un autre contenu.</translation>
    </message>
    <message>
        <source>{found} of {missing} found again.</source>
        <translation>{found} sur {missing} retrouvés.</translation>
    </message>
    <message numerus="yes">
        <source>{n} missing file(s)</source>
        <translation>
            <numerusform>{n} fichier manquant</numerusform>
            <numerusform>{n} fichiers manquants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewPlace</name>
    <message>
        <source>New site</source>
        <translation>Nouveau site</translation>
    </message>
    <message>
        <source>A site of my own</source>
        <translation>Un site à moi</translation>
    </message>
    <message>
        <source>Somebody&apos;s service: a stock agency, a social network</source>
        <translation>Le service d’un tiers : agence d’images, réseau social</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Another one, at this address</source>
        <translation>Une autre, à cette adresse</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>The strictest of what the works say</source>
        <translation>Le plus strict de ce que disent les œuvres</translation>
    </message>
    <message>
        <source>Add site</source>
        <translation>Ajouter le site</translation>
    </message>
    <message>
        <source>Where are your works published?</source>
        <translation>Où vos œuvres sont-elles publiées ?</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>Ajouter le service</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Unfinished batch</source>
        <translation>Lot inachevé</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Forget this batch?</source>
        <translation>Oublier ce lot ?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>{stays} The rest is left as it is.</source>
        <translation>{stays} Le reste est laissé tel quel.</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>Camera photograph</source>
        <translation>Photographie</translation>
    </message>
    <message>
        <source>Digital creation</source>
        <translation>Création numérique</translation>
    </message>
    <message>
        <source>Scan from paper</source>
        <translation>Numérisation d’un original papier</translation>
    </message>
    <message>
        <source>Composite</source>
        <translation>Montage</translation>
    </message>
    <message>
        <source>Made with AI parts</source>
        <translation>Fait avec des parts d’IA</translation>
    </message>
    <message>
        <source>Made by AI</source>
        <translation>Fait par une IA</translation>
    </message>
    <message>
        <source>Camera photograph: taken with a camera or a phone</source>
        <translation>Photographie : prise avec un appareil ou un téléphone</translation>
    </message>
    <message>
        <source>Digital creation: drawn, painted or designed on a computer by a person</source>
        <translation>Création numérique : dessinée, peinte ou conçue sur ordinateur par une personne</translation>
    </message>
    <message>
        <source>Scan from paper: a drawing, a painting or a print, digitised</source>
        <translation>Numérisation d’un original papier : un dessin, une peinture ou un tirage, numérisé</translation>
    </message>
    <message>
        <source>Composite: put together from several pictures or elements</source>
        <translation>Montage : assemblé de plusieurs images ou éléments</translation>
    </message>
    <message>
        <source>Made with AI parts: a person&apos;s work that contains AI-generated parts</source>
        <translation>Fait avec des parts d’IA : l’œuvre d’une personne qui contient des parties générées par IA</translation>
    </message>
    <message>
        <source>Made by AI: generated by an AI model</source>
        <translation>Fait par une IA : généré par un modèle d’IA</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Add a folder of your works to see them here.</source>
        <translation>Ajoutez un dossier de vos œuvres pour les voir ici.</translation>
    </message>
    <message>
        <source>Add folder …</source>
        <translation>Ajouter un dossier …</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Par dossier</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>Ce qui vous attend</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Find them …</source>
        <translation>Les chercher …</translation>
    </message>
    <message>
        <source>Nothing. All is well.</source>
        <translation>Rien. Tout va bien.</translation>
    </message>
    <message>
        <source>{works} with a damaged file or credential</source>
        <translation>{works} dont le fichier ou le certificat est endommagé</translation>
    </message>
    <message>
        <source>{works} whose file is not where it was</source>
        <translation>{works} dont le fichier n’est plus à sa place</translation>
    </message>
    <message>
        <source>{works} changed after signing</source>
        <translation>{works} modifiées après la signature</translation>
    </message>
    <message>
        <source>{works} not protected yet</source>
        <translation>{works} pas encore protégées</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protégée</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>Non protégée</translation>
    </message>
    <message>
        <source>{protected} of {total} protected</source>
        <translation>{protected} protégées sur {total}</translation>
    </message>
    <message>
        <source>{protected} of {works} are protected.</source>
        <translation>{protected} sur {works} sont protégées.</translation>
    </message>
    <message>
        <source>{count} need a look</source>
        <translation>{count} à examiner</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>Identités</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La même encore une fois</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Utiliser cette phrase secrète</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>At least {n} character(s), please.</source>
        <translation>
            <numerusform>Au moins {n} caractère, s’il vous plaît.</numerusform>
            <numerusform>Au moins {n} caractères, s’il vous plaît.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>Les deux diffèrent.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Photographer</source>
        <translation>Photographe</translation>
    </message>
    <message>
        <source>Illustrator</source>
        <translation>Illustrateur</translation>
    </message>
    <message>
        <source>Designer</source>
        <translation>Designer</translation>
    </message>
    <message>
        <source>Retoucher</source>
        <translation>Retoucheur</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agence</translation>
    </message>
    <message>
        <source>Heir</source>
        <translation>Héritier</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Droit d’auteur</translation>
    </message>
    <message>
        <source>Reproduction</source>
        <translation>Reproduction</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Adaptation</source>
        <translation>Adaptation</translation>
    </message>
    <message>
        <source>Neighbouring rights</source>
        <translation>Droits voisins</translation>
    </message>
    <message>
        <source>Owner of the rights</source>
        <translation>Titulaire des droits</translation>
    </message>
    <message>
        <source>Licensee</source>
        <translation>Licencié</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Mandataire</translation>
    </message>
    <message>
        <source>{share} of {right} is nobody&apos;s yet.</source>
        <translation>{share} du droit « {right} » n’est encore à personne.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Change a person</source>
        <translation>Modifier une personne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What they did</source>
        <translation>Ce qu’elle a fait</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>of the right</source>
        <translation>du droit</translation>
    </message>
    <message>
        <source>They declare as</source>
        <translation>Déclare en tant que</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>A share is a percentage from 0 to 100, or a part such as 1/3.</source>
        <translation>Une part est un pourcentage de 0 à 100, ou une fraction comme 1/3.</translation>
    </message>
</context>
<context>
    <name>Policies</name>
    <message>
        <source>Policies</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>New policy …</source>
        <translation>Nouvelle décision …</translation>
    </message>
    <message>
        <source>Fold up</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>What each protocol says</source>
        <translation>Ce que dit chaque protocole</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>New one from it …</source>
        <translation>En faire une nouvelle …</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>ne dit rien</translation>
    </message>
    <message>
        <source>Offered first</source>
        <translation>Proposée en premier</translation>
    </message>
    <message>
        <source>Offer first</source>
        <translation>Proposer en premier</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Modifier …</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Retirer …</translation>
    </message>
    <message>
        <source>Offer “{title}” no more? Works that were declared under it keep what was declared.</source>
        <translation>Ne plus proposer « {title} » ? Les œuvres déclarées sous cette décision gardent ce qui a été déclaré.</translation>
    </message>
    <message>
        <source>Say on what conditions in a sentence.</source>
        <translation>Dites en une phrase à quelles conditions.</translation>
    </message>
    <message>
        <source>“{title}” is kept.</source>
        <translation>« {title} » est enregistrée.</translation>
    </message>
    <message>
        <source>“{title}” is offered no more. What was declared under it stays.</source>
        <translation>« {title} » n’est plus proposée. Ce qui a été déclaré reste.</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>Nouvelle décision</translation>
    </message>
    <message>
        <source>Change policy</source>
        <translation>Modifier la décision</translation>
    </message>
    <message>
        <source>What it is for, in a few words</source>
        <translation>À quoi elle sert, en quelques mots</translation>
    </message>
    <message>
        <source>That of who signs</source>
        <translation>Celle de qui signe</translation>
    </message>
    <message>
        <source>Keep policy</source>
        <translation>Enregistrer la décision</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>On these conditions</source>
        <translation>À ces conditions</translation>
    </message>
    <message>
        <source>Page with the licence, if any</source>
        <translation>Page de la licence, s’il y en a une</translation>
    </message>
    <message>
        <source>Who gives permission</source>
        <translation>Qui donne la permission</translation>
    </message>
    <message>
        <source>May a machine …</source>
        <translation>Une machine peut-elle …</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>You do not allow AI training, AI use or data mining.</source>
        <translation>Vous n’autorisez ni l’entraînement d’IA, ni l’usage par l’IA, ni la fouille de textes et de données.</translation>
    </message>
    <message>
        <source>You allow AI uses only on conditions.</source>
        <translation>Vous n’autorisez les usages par l’IA que sous conditions.</translation>
    </message>
    <message>
        <source>You do not allow {forbidden} and allow {conditional} only on conditions.</source>
        <translation>Vous n’autorisez pas : {forbidden}. Vous n’autorisez que sous conditions : {conditional}.</translation>
    </message>
    <message>
        <source>You allow {uses} only on conditions.</source>
        <translation>Vous n’autorisez que sous conditions : {uses}.</translation>
    </message>
    <message>
        <source>generative AI training</source>
        <translation>entraînement d’IA générative</translation>
    </message>
    <message>
        <source>other AI training</source>
        <translation>autre entraînement d’IA</translation>
    </message>
    <message>
        <source>use as AI input</source>
        <translation>usage comme entrée d’une IA</translation>
    </message>
    <message>
        <source>data mining</source>
        <translation>fouille de données</translation>
    </message>
    <message>
        <source>You allow {uses}.</source>
        <translation>Vous autorisez : {uses}.</translation>
    </message>
    <message>
        <source>AI training</source>
        <translation>entraînement d’IA</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>{some} or {last}</source>
        <translation>{some} ou {last}</translation>
    </message>
    <message>
        <source>You do not allow {uses}.</source>
        <translation>Vous n’autorisez pas : {uses}.</translation>
    </message>
</context>
<context>
    <name>Protect</name>
    <message>
        <source>Looking at the files …</source>
        <translation>Examen des fichiers …</translation>
    </message>
    <message>
        <source>Write signed copies to a folder</source>
        <translation>Écrire des copies signées dans un dossier</translation>
    </message>
    <message>
        <source>Replace the files, and keep the originals</source>
        <translation>Remplacer les fichiers et garder les originaux</translation>
    </message>
    <message>
        <source>Folder for signed copies</source>
        <translation>Dossier des copies signées</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choisir …</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Comptage …</translation>
    </message>
    <message>
        <source>How were these works made?</source>
        <translation>Comment ces œuvres ont-elles été faites ?</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>Who signs?</source>
        <translation>Qui signe ?</translation>
    </message>
    <message>
        <source>Choose who vouches for the time</source>
        <translation>Choisir qui atteste l’heure</translation>
    </message>
    <message>
        <source>In each file its own decision, and who signed.</source>
        <translation>Dans chaque fichier sa propre décision, et qui a signé.</translation>
    </message>
    <message>
        <source>What do you decide about AI?</source>
        <translation>Que décidez-vous au sujet de l’IA ?</translation>
    </message>
    <message>
        <source>Where do they go?</source>
        <translation>Où vont-elles ?</translation>
    </message>
    <message>
        <source>Who vouches for the time?</source>
        <translation>Qui atteste l’heure ?</translation>
    </message>
    <message>
        <source>What readers will see</source>
        <translation>Ce que les lecteurs verront</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Adds a label that left the standard; the credential then conforms no more.</source>
        <translation>Étiquette sortie de la norme ; le certificat n’y est plus conforme.</translation>
    </message>
    <message>
        <source>Without it signing is several times faster: no picture need be decoded.</source>
        <translation>Sans elle, signer est plusieurs fois plus rapide : rien à décoder.</translation>
    </message>
    <message>
        <source>More choices …</source>
        <translation>Plus de choix …</translation>
    </message>
    <message>
        <source>What of these works is a person&apos;s own part?</source>
        <translation>Quelle est, dans ces œuvres, la part d’une personne ?</translation>
    </message>
    <message>
        <source>What you decided, made and selected yourself, if you want to state it</source>
        <translation>Ce que vous avez décidé, fait et choisi vous-même</translation>
    </message>
    <message>
        <source>I made these works: sign as their creator, too</source>
        <translation>J’ai fait ces œuvres : signer aussi en tant que créateur</translation>
    </message>
    <message>
        <source>Tell readers of before 2025 too</source>
        <translation>Informer aussi les lecteurs d’avant 2025</translation>
    </message>
    <message>
        <source>Sign files whose earlier credential is broken, and state it</source>
        <translation>Signer les fichiers au certificat antérieur rompu, et l’indiquer</translation>
    </message>
    <message>
        <source>Put a small picture into each credential</source>
        <translation>Mettre une petite image dans chaque certificat</translation>
    </message>
    <message>
        <source>What else is there to say?</source>
        <translation>Qu’y a-t-il d’autre à dire ?</translation>
    </message>
    <message numerus="yes">
        <source>{n} file(s) carry the credential inside</source>
        <translation>
            <numerusform>{n} fichier porte le certificat en lui</numerusform>
            <numerusform>{n} fichiers portent le certificat en eux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} get it in a file beside them (.c2pa)</source>
        <translation>
            <numerusform>{n} le reçoit dans un fichier à côté (.c2pa)</numerusform>
            <numerusform>{n} le reçoivent dans un fichier à côté (.c2pa)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} work(s) will be signed in place. Each original is kept by Countermark, so that you can put it back.</source>
        <translation>
            <numerusform>{n} œuvre sera signée sur place. Countermark garde l’original, pour que vous puissiez le remettre.</numerusform>
            <numerusform>{n} œuvres seront signées sur place. Countermark garde chaque original, pour que vous puissiez le remettre.</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes about {room}; {free} are free there.</source>
        <translation>Cela prend environ {room} ; {free} sont libres à cet endroit.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk. Choose another folder, or free some.</source>
        <translation>Il n’y a pas assez de place sur le disque. Choisissez un autre dossier, ou libérez de la place.</translation>
    </message>
    <message>
        <source>Time-stamp: none. Nothing is sent anywhere.</source>
        <translation>Horodatage : aucun. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>The files do not say. Leave it open if the works were made in different ways.</source>
        <translation>Les fichiers ne le disent pas. Laissez la question ouverte si les œuvres ont été faites de différentes façons.</translation>
    </message>
    <message>
        <source>A signed copy of {works} will be written to “{folder}”. Your files stay as they are; nothing is overwritten.</source>
        <translation>Copie signée dans « {folder} » : {works}. Vos fichiers restent tels quels ; rien n’est écrasé.</translation>
    </message>
    <message>
        <source>There is nothing to sign among them.</source>
        <translation>Il n’y a rien à signer parmi elles.</translation>
    </message>
    <message numerus="yes">
        <source>{n} left out: protected like this already.</source>
        <translation>
            <numerusform>{n} laissée de côté : déjà protégée ainsi.</numerusform>
            <numerusform>{n} laissées de côté : déjà protégées ainsi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left out: the file is not where it was.</source>
        <translation>
            <numerusform>{n} laissée de côté : le fichier n’est plus où il était.</numerusform>
            <numerusform>{n} laissées de côté : les fichiers ne sont plus où ils étaient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left out: signed copies of other works.</source>
        <translation>
            <numerusform>{n} laissée de côté : copie signée d’une autre œuvre.</numerusform>
            <numerusform>{n} laissées de côté : copies signées d’autres œuvres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time-stamp: {host}. {sent}</source>
        <translation>Horodatage : {host}. {sent}</translation>
    </message>
    <message>
        <source>Protect {works}</source>
        <translation>Protéger {works}</translation>
    </message>
    <message>
        <source>The data of {some} of {all} files suggest “{title}”. Leave it open if the works were made in different ways.</source>
        <translation>Les données de {some} fichiers sur {all} suggèrent « {title} ». Laissez la question ouverte si les œuvres ont été faites de différentes façons.</translation>
    </message>
    <message>
        <source>There is a file where the folder should be.</source>
        <translation>Un fichier se trouve là où le dossier devrait être.</translation>
    </message>
    <message>
        <source>The files&apos; own data suggest “{title}”.</source>
        <translation>Les données des fichiers suggèrent « {title} ».</translation>
    </message>
    <message>
        <source>{some} of {works} have a decision of their own; the others get “{policy}”.</source>
        <translation>{some} sur {works} ont leur propre décision ; les autres reçoivent « {policy} ».</translation>
    </message>
    <message numerus="yes">
        <source>{n} work(s) have a decision of their own.</source>
        <translation>
            <numerusform>{n} œuvre a sa propre décision.</numerusform>
            <numerusform>{n} œuvres ont leur propre décision.</numerusform>
        </translation>
    </message>
    <message>
        <source>As decided for each work</source>
        <translation>Comme décidé pour chaque œuvre</translation>
    </message>
</context>
<context>
    <name>Publish</name>
    <message>
        <source>Publish a collection at {place}</source>
        <translation>Publier une collection à {place}</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Publish a collection</source>
        <translation>Publier une collection</translation>
    </message>
    <message>
        <source>What is published</source>
        <translation>Ce qui est publié</translation>
    </message>
    <message>
        <source>All works below a folder …</source>
        <translation>Toutes les œuvres d’un dossier …</translation>
    </message>
    <message>
        <source>Folder of the works</source>
        <translation>Dossier des œuvres</translation>
    </message>
    <message>
        <source>Every work below it, now and later</source>
        <translation>Toutes ses œuvres, maintenant et plus tard</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choisir …</translation>
    </message>
    <message>
        <source>Path on the site</source>
        <translation>Chemin sur le site</translation>
    </message>
    <message>
        <source>The strictest of what the works say</source>
        <translation>Le plus strict de ce que disent les œuvres</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Countermark notes what is published where, to declare it. Nothing is uploaded.</source>
        <translation>Countermark note ce qui est publié et où, pour le déclarer. Rien n’est mis en ligne.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Path on the site; empty for all of it</source>
        <translation>Chemin sur le site ; vide pour tout le site</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>The {kind} file is damaged or incomplete.</source>
        <translation>Le fichier {kind} est endommagé ou incomplet.</translation>
    </message>
    <message>
        <source>The {kind} file is damaged: nothing in it can be played.</source>
        <translation>Le fichier {kind} est endommagé : rien n’y peut être lu.</translation>
    </message>
    <message>
        <source>The name says {named}, but the content is not.</source>
        <translation>Le nom dit {named}, mais le contenu ne l’est pas.</translation>
    </message>
    <message>
        <source>The name says {named}, but the content is {found}.</source>
        <translation>Le nom dit {named}, mais le contenu est {found}.</translation>
    </message>
    <message>
        <source>Rename it to end in {suffix}.</source>
        <translation>Renommez-le pour qu’il finisse par {suffix}.</translation>
    </message>
    <message>
        <source>The content is not what the name says.</source>
        <translation>Le contenu n’est pas ce que dit le nom.</translation>
    </message>
    <message>
        <source>The file or its credential is damaged.</source>
        <translation>Le fichier ou son certificat est endommagé.</translation>
    </message>
    <message>
        <source>Its credential is kept elsewhere, and nothing was fetched from there.</source>
        <translation>Son certificat est conservé ailleurs, et rien n’en a été cherché.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file does not exist: {path}</source>
        <translation>Le fichier n’existe pas : {path}</translation>
    </message>
    <message>
        <source>The file is read-only: {path}</source>
        <translation>Le fichier est en lecture seule : {path}</translation>
    </message>
    <message>
        <source>Another program has the file open for writing.</source>
        <translation>Un autre programme est en train d’écrire dans le fichier.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>Attendez qu’il ait fini, puis réessayez.</translation>
    </message>
    <message>
        <source>Export it again from its source.</source>
        <translation>Exportez-le de nouveau depuis sa source.</translation>
    </message>
    <message>
        <source>The file&apos;s XMP metadata is damaged.</source>
        <translation>Les métadonnées XMP du fichier sont endommagées.</translation>
    </message>
    <message>
        <source>The file changed while it was being protected.</source>
        <translation>Le fichier a changé pendant qu’il était protégé.</translation>
    </message>
    <message>
        <source>The file changed while it was being read.</source>
        <translation>Le fichier a changé pendant sa lecture.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Protect it again.</source>
        <translation>Protégez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file is unchanged; try again later.</source>
        <translation>Le fichier est inchangé ; réessayez plus tard.</translation>
    </message>
    <message>
        <source>The file is unchanged.</source>
        <translation>Le fichier est inchangé.</translation>
    </message>
    <message>
        <source>The file is damaged or hostile.</source>
        <translation>Le fichier est endommagé ou malveillant.</translation>
    </message>
    <message>
        <source>Reading this file took too long.</source>
        <translation>La lecture de ce fichier a pris trop de temps.</translation>
    </message>
    <message>
        <source>Reading this file crashed the worker process.</source>
        <translation>La lecture de ce fichier a fait tomber le processus de travail.</translation>
    </message>
    <message>
        <source>The disk is full: {path}</source>
        <translation>Le disque est plein : {path}</translation>
    </message>
    <message>
        <source>Permission denied: {path}</source>
        <translation>Accès refusé : {path}</translation>
    </message>
    <message>
        <source>The file or folder does not exist: {path}</source>
        <translation>Le fichier ou le dossier n’existe pas : {path}</translation>
    </message>
    <message>
        <source>Already protected under this policy.</source>
        <translation>Déjà protégé sous cette décision.</translation>
    </message>
    <message>
        <source>This is a signed copy; protect its work.</source>
        <translation>C’est une copie signée ; protégez son œuvre.</translation>
    </message>
    <message>
        <source>Protect the original instead.</source>
        <translation>Protégez plutôt l’original.</translation>
    </message>
    <message>
        <source>Protect the original instead, or choose to sign it with this finding stated.</source>
        <translation>Protégez plutôt l’original, ou choisissez de signer en énonçant ce constat.</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Train AI that makes pictures or texts</source>
        <translation>Entraîner une IA qui fait des images ou des textes</translation>
    </message>
    <message>
        <source>Train other AI</source>
        <translation>Entraîner une autre IA</translation>
    </message>
    <message>
        <source>Give it to an AI as input</source>
        <translation>La donner à une IA comme entrée</translation>
    </message>
    <message>
        <source>Mine it for text and data</source>
        <translation>La fouiller (textes et données)</translation>
    </message>
    <message>
        <source>Show it in search results</source>
        <translation>La montrer dans les résultats de recherche</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Ask me</source>
        <comment>only on conditions</comment>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No AI at all</source>
        <translation>Aucune IA</translation>
    </message>
    <message>
        <source>No AI training, search allowed</source>
        <translation>Pas d’entraînement d’IA, recherche autorisée</translation>
    </message>
    <message>
        <source>AI on request</source>
        <translation>IA sur demande</translation>
    </message>
    <message>
        <source>AI allowed with credit</source>
        <translation>IA autorisée avec mention du nom</translation>
    </message>
    <message>
        <source>An own decision</source>
        <translation>Une décision propre</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Sans décision</translation>
    </message>
    <message>
        <source>Generative training</source>
        <translation>Entraînement génératif</translation>
    </message>
    <message>
        <source>Other AI training</source>
        <translation>Autre entraînement d’IA</translation>
    </message>
    <message>
        <source>AI inference</source>
        <translation>inférence d’IA</translation>
    </message>
    <message>
        <source>Data mining</source>
        <translation>Fouille de données</translation>
    </message>
    <message>
        <source>Search indexing</source>
        <translation>Indexation</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>On conditions</source>
        <translation>Sous conditions</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>No word for: {uses}</source>
        <translation>Aucun mot pour : {uses}</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Search, or policy:no-ai year:2026 …</source>
        <translation>Rechercher, ou policy:no-ai year:2026 …</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The catalogue is copied once a day. Seven days and four weeks are kept. Your pictures are not in it.</source>
        <translation>Le catalogue est copié une fois par jour. Sept jours et quatre semaines sont conservés. Vos images n’y sont pas.</translation>
    </message>
    <message>
        <source>Where signed copies go</source>
        <translation>Où vont les copies signées</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Open the window anew</source>
        <translation>Rouvrir la fenêtre</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Catalogue, keys and settings</source>
        <translation>Catalogue, clés et réglages</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choisir …</translation>
    </message>
    <message>
        <source>Signed copies</source>
        <translation>Copies signées</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Small pictures</source>
        <translation>Vignettes</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôler</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>Copier maintenant</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Ce qui quitte cet ordinateur</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>avant une mise à jour</translation>
    </message>
    <message>
        <source>Put back …</source>
        <translation>Remettre …</translation>
    </message>
    <message>
        <source>Put this copy back?</source>
        <translation>Remettre cette copie ?</translation>
    </message>
    <message>
        <source>The catalogue as it is now is kept, and can be put back too.</source>
        <translation>Le catalogue actuel est conservé, et peut lui aussi être remis.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Remettre</translation>
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
        <source>asked for each time</source>
        <translation>demandé à chaque fois</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>The catalogue will be as it was on {time}. Your pictures stay as they are.</source>
        <translation>Le catalogue redeviendra ce qu’il était le {time}. Vos images restent telles quelles.</translation>
    </message>
    <message>
        <source>Time-stamps</source>
        <translation>Horodatages</translation>
    </message>
    <message>
        <source>A digest of each signature goes to an authority that you choose in the Protect dialog. None is chosen: nothing is sent.</source>
        <translation>Une empreinte de chaque signature va à une autorité que vous choisissez en protégeant. Aucune n’est choisie : rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Credentials kept at an address</source>
        <translation>Certificats conservés à une adresse</translation>
    </message>
    <message>
        <source>Only when you ask for it while verifying: the address that a file names learns that somebody reads it.</source>
        <translation>Seulement si vous le demandez en vérifiant : l’adresse que nomme un fichier apprend que quelqu’un le lit.</translation>
    </message>
    <message>
        <source>Looking at a site</source>
        <translation>Examiner un site</translation>
    </message>
    <message>
        <source>Only when you audit a site: its server learns this computer&apos;s address and what is asked for, as with any browser.</source>
        <translation>Seulement quand vous auditez un site : son serveur apprend l’adresse de cet ordinateur et ce qui est demandé, comme avec tout navigateur.</translation>
    </message>
    <message>
        <source>A trust list from an address</source>
        <translation>Une liste de confiance depuis une adresse</translation>
    </message>
    <message>
        <source>Only when you add or refresh one by its address: its server learns that this computer asks for the list.</source>
        <translation>Seulement quand vous en ajoutez ou actualisez une par son adresse : son serveur apprend que cet ordinateur demande la liste.</translation>
    </message>
    <message>
        <source>A signing service</source>
        <translation>Un service de signature</translation>
    </message>
    <message>
        <source>Only for identities that you made with one: digests go to it, never pictures.</source>
        <translation>Seulement pour les identités que vous avez créées avec un tel service : des empreintes y vont, jamais d’images.</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>Tout le reste</translation>
    </message>
    <message>
        <source>Nothing. There is no account, no telemetry and no look for updates.</source>
        <translation>Rien. Il n’y a ni compte, ni télémétrie, ni recherche de mises à jour.</translation>
    </message>
    <message>
        <source>The language changes when Countermark is opened again.</source>
        <translation>La langue change à la prochaine ouverture de Countermark.</translation>
    </message>
    <message>
        <source>The catalogue is whole.</source>
        <translation>Le catalogue est intact.</translation>
    </message>
    <message>
        <source>Nothing is sent for time-stamps any more.</source>
        <translation>Plus rien n’est envoyé pour l’horodatage.</translation>
    </message>
    <message>
        <source>The catalogue is copied: {name}</source>
        <translation>Le catalogue est copié : {name}</translation>
    </message>
    <message>
        <source>{size} are free again. The pictures are made anew.</source>
        <translation>{size} sont de nouveau libres. Les vignettes sont refaites.</translation>
    </message>
    <message>
        <source>Time-stamps for {name}</source>
        <translation>Horodatages pour {name}</translation>
    </message>
    <message>
        <source>The catalogue is damaged: {fault} Put a copy back from the list.</source>
        <translation>Le catalogue est endommagé : {fault} Remettez une copie de la liste.</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>All works</source>
        <translation>Toutes les œuvres</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>Non protégée</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protégée</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>New site …</source>
        <translation>Nouveau site …</translation>
    </message>
    <message>
        <source>Export declarations …</source>
        <translation>Exporter les déclarations …</translation>
    </message>
    <message>
        <source>Library, folders and sites</source>
        <translation>Bibliothèque, dossiers et sites</translation>
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
        <source>Switch to light colours</source>
        <translation>Passer aux couleurs claires</translation>
    </message>
    <message>
        <source>Switch to dark colours</source>
        <translation>Passer aux couleurs sombres</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>New collection …</source>
        <translation>Nouvelle collection …</translation>
    </message>
</context>
<context>
    <name>Sites</name>
    <message>
        <source>Not decided for the place: it is the strictest of what is published there.</source>
        <translation>Pas de décision pour ce lieu : c’est le plus strict de ce qui y est publié.</translation>
    </message>
    <message>
        <source>the credential and metadata</source>
        <translation>le certificat et les métadonnées</translation>
    </message>
    <message>
        <source>the credential</source>
        <translation>le certificat</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>les métadonnées</translation>
    </message>
    <message>
        <source>Search engines may list the works.</source>
        <translation>Les moteurs de recherche peuvent répertorier les œuvres.</translation>
    </message>
    <message>
        <source>Search engines may list the works only on conditions.</source>
        <translation>Les moteurs de recherche ne peuvent répertorier les œuvres que sous conditions.</translation>
    </message>
    <message>
        <source>Search engines may not list the works.</source>
        <translation>Les moteurs de recherche ne peuvent pas répertorier les œuvres.</translation>
    </message>
    <message>
        <source>Nothing is published here yet, so your usual decision stands: {policy}.</source>
        <translation>Rien n’est encore publié ici, donc votre décision habituelle s’applique : {policy}.</translation>
    </message>
    <message>
        <source>Decided for the whole place: {policy}.</source>
        <translation>Décidé pour tout le lieu : {policy}.</translation>
    </message>
    <message>
        <source>As the works say</source>
        <translation>Comme le disent les œuvres</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Show the next one</source>
        <translation>Montrer la suivante</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Retirer …</translation>
    </message>
    <message>
        <source>Publish a collection …</source>
        <translation>Publier une collection …</translation>
    </message>
    <message>
        <source>Export declarations …</source>
        <translation>Exporter les déclarations …</translation>
    </message>
    <message>
        <source>Decide …</source>
        <translation>Décider …</translation>
    </message>
    <message>
        <source>To be known</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>Collections and works stay, and so does all that lies at the place itself.</source>
        <translation>Les collections et les œuvres restent, ainsi que tout ce qui se trouve sur place.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Published here</source>
        <translation>Publié ici</translation>
    </message>
    <message>
        <source>Forget {place}?</source>
        <translation>Oublier {place} ?</translation>
    </message>
    <message>
        <source>Forget {place}</source>
        <translation>Oublier {place}</translation>
    </message>
    <message>
        <source>Nothing is published at {place} yet.</source>
        <translation>Rien n’est encore publié à {place}.</translation>
    </message>
    <message>
        <source>Withdraw {collection}</source>
        <translation>Retirer {collection}</translation>
    </message>
    <message>
        <source>{collection} is published at {place}.</source>
        <translation>{collection} est publiée à {place}.</translation>
    </message>
    <message>
        <source>{collection} is published no more there.</source>
        <translation>{collection} n’y est plus publiée.</translation>
    </message>
    <message>
        <source>{place} is forgotten; collections and works stay.</source>
        <translation>{place} est oublié ; les collections et les œuvres restent.</translation>
    </message>
</context>
<context>
    <name>TimeStamp</name>
    <message>
        <source>A time-stamp shows that you signed while your certificate was valid.</source>
        <translation>Un horodatage montre que vous avez signé tant que votre certificat était valable.</translation>
    </message>
    <message>
        <source>Time-stamp</source>
        <translation>Horodatage</translation>
    </message>
    <message>
        <source>Address of a time-stamp authority</source>
        <translation>Adresse d’une autorité d’horodatage</translation>
    </message>
    <message>
        <source>Sign without a time-stamp; it can be added later</source>
        <translation>Signer sans horodatage ; il peut être ajouté plus tard</translation>
    </message>
    <message>
        <source>Do not sign the file</source>
        <translation>Ne pas signer le fichier</translation>
    </message>
    <message>
        <source>Use this choice</source>
        <translation>Utiliser ce choix</translation>
    </message>
    <message>
        <source>Another one, at this address</source>
        <translation>Une autre, à cette adresse</translation>
    </message>
    <message>
        <source>Who vouches for the time?</source>
        <translation>Qui atteste l’heure ?</translation>
    </message>
    <message>
        <source>If it does not answer</source>
        <translation>Si elle ne répond pas</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere.</source>
        <translation>Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>For each file a digest of its signature goes to that address.</source>
        <translation>Pour chaque fichier, une empreinte de sa signature va à cette adresse.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>{doing} {done} of {total}</source>
        <translation>{doing} : {done} sur {total}</translation>
    </message>
    <message>
        <source>{doing}, {count} looked at …</source>
        <translation>{doing} : {count} examinés …</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min left</source>
        <translation>encore {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>Stopping after the files at hand …</source>
        <translation>Arrêt après les fichiers en cours …</translation>
    </message>
    <message>
        <source>Paused at {done} of {total}</source>
        <translation>En pause à {done} sur {total}</translation>
    </message>
    <message numerus="yes">
        <source>{n} failed</source>
        <translation>
            <numerusform>{n} échec</numerusform>
            <numerusform>{n} échecs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} batch(es) wait</source>
        <translation>
            <numerusform>{n} lot attend</numerusform>
            <numerusform>{n} lots attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} a minute</source>
        <translation>{count} par minute</translation>
    </message>
    <message numerus="yes">
        <source>{n} without a time-stamp</source>
        <translation>
            <numerusform>{n} sans horodatage</numerusform>
            <numerusform>{n} sans horodatage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} skipped</source>
        <translation>
            <numerusform>{n} ignoré</numerusform>
            <numerusform>{n} ignorés</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Show errors</source>
        <translation>Afficher les erreurs</translation>
    </message>
    <message>
        <source>{doing} …</source>
        <translation>{doing} …</translation>
    </message>
    <message>
        <source>{count} a second</source>
        <translation>{count} par seconde</translation>
    </message>
    <message>
        <source>{count} s left</source>
        <translation>encore {count} s</translation>
    </message>
    <message>
        <source>{count} min left</source>
        <translation>encore {count} min</translation>
    </message>
    <message>
        <source>Undo: {name}</source>
        <translation>Annuler : {name}</translation>
    </message>
    <message>
        <source>Do again: {name}</source>
        <translation>Rétablir : {name}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>{selected} selected of {total}</source>
        <translation>{selected} sélectionnées sur {total}</translation>
    </message>
    <message>
        <source>It ended with an unexpected error.</source>
        <translation>Cela s’est terminé par une erreur inattendue.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>If the work is yours, protect it.</source>
        <translation>Si l’œuvre est la vôtre, protégez-la.</translation>
    </message>
    <message>
        <source>That is normal for strangers&apos; files. Check with the signer if it matters.</source>
        <translation>C’est normal pour les fichiers d’inconnus. Vérifiez auprès du signataire si cela importe.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a verdict</comment>
        <translation> ; </translation>
    </message>
    <message>
        <source>.</source>
        <comment>at the end of a verdict</comment>
        <translation>.</translation>
    </message>
    <message>
        <source>Do not rely on this file; ask for the original.</source>
        <translation>Ne vous fiez pas à ce fichier ; demandez l’original.</translation>
    </message>
    <message>
        <source>Carries no content credential.</source>
        <translation>Ne porte pas de certificat de contenu.</translation>
    </message>
    <message>
        <source>Signed by {signer} on {date}</source>
        <translation>Signé par {signer} le {date}</translation>
    </message>
    <message>
        <source>Signed by {signer}</source>
        <translation>Signé par {signer}</translation>
    </message>
    <message>
        <source>unchanged since</source>
        <translation>inchangé depuis</translation>
    </message>
    <message>
        <source>the owner does not allow AI training, AI use or data mining</source>
        <translation>le titulaire n’autorise ni l’entraînement d’IA, ni l’usage par l’IA, ni la fouille de données</translation>
    </message>
    <message>
        <source>the owner allows AI uses only on conditions</source>
        <translation>le titulaire n’autorise les usages par l’IA qu’à des conditions</translation>
    </message>
    <message>
        <source>the owner does not allow {forbidden} and allows {conditional} only on conditions</source>
        <translation>le titulaire n’autorise pas : {forbidden} ; seulement à des conditions : {conditional}</translation>
    </message>
    <message>
        <source>Signed by {signer} with a certificate that was not valid then, as the time-stamp shows.</source>
        <translation>Signé par {signer} avec un certificat qui n’était pas valable alors, comme l’horodatage le montre.</translation>
    </message>
    <message>
        <source>Ask for the original, or protect it again if the change was yours.</source>
        <translation>Demandez l’original, ou protégez-le de nouveau si la modification est de vous.</translation>
    </message>
    <message>
        <source>Ask for the original.</source>
        <translation>Demandez l’original.</translation>
    </message>
    <message>
        <source>Do not rely on it; ask the signer why it was withdrawn.</source>
        <translation>Ne vous y fiez pas ; demandez au signataire pourquoi il a été retiré.</translation>
    </message>
    <message>
        <source>Ask the signer to sign it again with a proper certificate.</source>
        <translation>Demandez au signataire de le signer de nouveau avec un certificat adapté.</translation>
    </message>
    <message>
        <source>Nothing shows that the file is other than it was; ask the signer to sign it again.</source>
        <translation>Rien ne montre que le fichier soit autre qu’il n’était ; demandez au signataire de le signer de nouveau.</translation>
    </message>
    <message>
        <source>The date proves nothing; ask the signer to sign it again.</source>
        <translation>La date ne prouve rien ; demandez au signataire de le signer de nouveau.</translation>
    </message>
    <message>
        <source>Update Countermark, or check the file with another program.</source>
        <translation>Mettez Countermark à jour, ou vérifiez le fichier avec un autre programme.</translation>
    </message>
    <message>
        <source>Rely on the signer alone, not on the names inside.</source>
        <translation>Fiez-vous au seul signataire, pas aux noms à l’intérieur.</translation>
    </message>
    <message>
        <source>The details name the rule.</source>
        <translation>Les détails nomment la règle.</translation>
    </message>
    <message>
        <source>the signer is not known to this machine</source>
        <translation>le signataire n’est pas connu de cet ordinateur</translation>
    </message>
    <message>
        <source>the owner allows {uses}</source>
        <translation>le titulaire autorise : {uses}</translation>
    </message>
    <message>
        <source>Changed after it was signed by {signer}: the content no longer fits the signature.</source>
        <translation>Modifié après la signature de {signer} : le contenu ne correspond plus à la signature.</translation>
    </message>
    <message>
        <source>The signature does not hold: the credential of {signer} was altered or forged.</source>
        <translation>La signature ne tient pas : le certificat de {signer} a été altéré ou falsifié.</translation>
    </message>
    <message>
        <source>A part of the credential by {signer} was altered or is missing.</source>
        <translation>Une partie du certificat de {signer} a été altérée ou manque.</translation>
    </message>
    <message>
        <source>The credential by {signer} refers to an earlier version that is missing from it.</source>
        <translation>Le certificat de {signer} renvoie à une version antérieure qui y manque.</translation>
    </message>
    <message>
        <source>Signed by {signer} with a certificate that its issuer has withdrawn.</source>
        <translation>Signé par {signer} avec un certificat que son émetteur a retiré.</translation>
    </message>
    <message>
        <source>Signed by {signer} with a certificate that may not sign content.</source>
        <translation>Signé par {signer} avec un certificat qui ne peut pas signer de contenus.</translation>
    </message>
    <message>
        <source>Signed by {signer} with a certificate that has expired; no time-stamp shows that it was valid when it signed.</source>
        <translation>Signé par {signer} avec un certificat expiré ; aucun horodatage ne montre qu’il était valable au moment de signer.</translation>
    </message>
    <message>
        <source>Signed by {signer}; the time-stamp on the signature does not hold.</source>
        <translation>Signé par {signer} ; l’horodatage de la signature ne tient pas.</translation>
    </message>
    <message>
        <source>The credential by {signer} uses a method that this version cannot check.</source>
        <translation>Le certificat de {signer} utilise une méthode que cette version ne sait pas vérifier.</translation>
    </message>
    <message>
        <source>Signed by {signer}; what the credential says of a person&apos;s identity does not hold.</source>
        <translation>Signé par {signer} ; ce que le certificat dit de l’identité d’une personne ne tient pas.</translation>
    </message>
    <message>
        <source>The credential by {signer} does not follow the rules.</source>
        <translation>Le certificat de {signer} ne suit pas les règles.</translation>
    </message>
    <message>
        <source>Cannot be read. {reason}</source>
        <translation>Illisible. {reason}</translation>
    </message>
    <message>
        <source>the owner does not allow {uses}</source>
        <translation>le titulaire n’autorise pas : {uses}</translation>
    </message>
    <message>
        <source>the owner allows {uses} only on conditions</source>
        <translation>le titulaire n’autorise qu’à des conditions : {uses}</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>Choose files …</source>
        <translation>Choisir des fichiers …</translation>
    </message>
    <message>
        <source>Verify files</source>
        <translation>Vérifier des fichiers</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Which files are shown</source>
        <translation>Quels fichiers sont affichés</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Verified files</source>
        <translation>Fichiers vérifiés</translation>
    </message>
    <message>
        <source>There is no file to read there.</source>
        <translation>Il n’y a aucun fichier à lire à cet endroit.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Fetch it</source>
        <translation>Aller le chercher</translation>
    </message>
    <message>
        <source>What is shown of the credential</source>
        <translation>Ce qui est affiché du certificat</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>En JSON</translation>
    </message>
    <message>
        <source>Manifests</source>
        <translation>Manifestes</translation>
    </message>
    <message>
        <source>Fetching it tells {host} that somebody reads this credential.</source>
        <translation>Le chercher apprend à {host} que quelqu’un lit ce certificat.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>Verify a folder</source>
        <translation>Vérifier un dossier</translation>
    </message>
    <message numerus="yes">
        <source>{n} file(s) read …</source>
        <translation>
            <numerusform>{n} fichier lu …</numerusform>
            <numerusform>{n} fichiers lus …</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Choisir un dossier …</translation>
    </message>
    <message numerus="yes">
        <source>{n} file(s) read.</source>
        <translation>
            <numerusform>{n} fichier lu.</numerusform>
            <numerusform>{n} fichiers lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop any file or folder here to read its credentials.</source>
        <translation>Déposez ici un fichier ou un dossier pour lire ses certificats de contenu.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture …</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>sans titre</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Certificat de contenu</translation>
    </message>
    <message>
        <source>Without a credential</source>
        <translation>Sans certificat</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>time-stamped</source>
        <translation>horodaté</translation>
    </message>
    <message>
        <source>by the signer&apos;s own clock</source>
        <translation>d’après l’horloge du signataire</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>Signé le</translation>
    </message>
    <message>
        <source>Beside the signer</source>
        <translation>Outre le signataire</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Lu dans</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>What is said of AI</source>
        <translation>Ce qui est dit de l’IA</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Contradictions</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Fait à partir de</translation>
    </message>
    <message>
        <source>Whole report</source>
        <translation>Rapport complet</translation>
    </message>
</context>
<context>
    <name>ViewBar</name>
    <message>
        <source>Size of the pictures</source>
        <translation>Taille des images</translation>
    </message>
    <message>
        <source>Show as pictures</source>
        <translation>Afficher en images</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Order and groups</source>
        <translation>Ordre et groupes</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Croissant</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Décroissant</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Par date</translation>
    </message>
    <message>
        <source>As added</source>
        <translation>Ordre d’ajout</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Par titre</translation>
    </message>
    <message>
        <source>By rating</source>
        <translation>Par note</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Par dossier</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sans groupes</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Add folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>There is nothing to protect here yet.</source>
        <translation>Il n’y a encore rien à protéger ici.</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <source>Protect …</source>
        <translation>Protéger …</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Montrer dans son dossier</translation>
    </message>
    <message>
        <source>Add to a collection</source>
        <translation>Ajouter à une collection</translation>
    </message>
    <message>
        <source>Make one work of them</source>
        <translation>En faire une seule œuvre</translation>
    </message>
    <message>
        <source>Add a folder of your works to begin.</source>
        <translation>Ajoutez un dossier de vos œuvres pour commencer.</translation>
    </message>
    <message>
        <source>Add folder …</source>
        <translation>Ajouter un dossier …</translation>
    </message>
    <message>
        <source>No work is like that.</source>
        <translation>Aucune œuvre n’est ainsi.</translation>
    </message>
    <message>
        <source>Show all works</source>
        <translation>Afficher toutes les œuvres</translation>
    </message>
    <message>
        <source>Split off a file</source>
        <translation>Séparer un fichier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more.</source>
        <translation>
            <numerusform>Et {n} de plus.</numerusform>
            <numerusform>Et {n} de plus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Added</source>
        <translation>Ajoutée</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protégée</translation>
    </message>
    <message numerus="yes">
        <source>{n} work(s)</source>
        <translation>
            <numerusform>{n} œuvre</numerusform>
            <numerusform>{n} œuvres</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>form of a date, as QLocale takes it</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>form of a month, as QLocale takes it</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>{n} file(s)</source>
        <translation>
            <numerusform>{n} fichier</numerusform>
            <numerusform>{n} fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>De confiance</translation>
    </message>
    <message>
        <source>Intact, signer not known here</source>
        <translation>Intact, signataire inconnu ici</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Non valable</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no credential</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Not protected yet.</source>
        <translation>Pas encore protégée.</translation>
    </message>
    <message>
        <source>Protected.</source>
        <translation>Protégée.</translation>
    </message>
    <message>
        <source>Changed since it was signed. Protect it again, or bring the signed file back.</source>
        <translation>Modifiée depuis sa signature. Protégez-la à nouveau, ou remettez le fichier signé.</translation>
    </message>
    <message>
        <source>A file of this work is no longer where it was.</source>
        <translation>Un fichier de cette œuvre n’est plus à sa place.</translation>
    </message>
    <message>
        <source>A file of this work is damaged, or its credential is.</source>
        <translation>Un fichier de cette œuvre est endommagé, ou son certificat l’est.</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>Non protégée</translation>
    </message>
    <message>
        <source>Changed since signing</source>
        <translation>Modifiée depuis sa signature</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquante</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Endommagée</translation>
    </message>
    <message>
        <source>Adding</source>
        <translation>Ajout</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajoutés</translation>
    </message>
    <message>
        <source>Protecting</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>protégées</translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>Fichier modifié</translation>
    </message>
    <message>
        <source>File missing</source>
        <translation>Fichier manquant</translation>
    </message>
    <message>
        <source>File broken</source>
        <translation>Fichier endommagé</translation>
    </message>
    <message>
        <source>File there again</source>
        <translation>Fichier retrouvé intact</translation>
    </message>
    <message>
        <source>Original put back</source>
        <translation>Original remis</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>File found again</source>
        <translation>Fichier retrouvé</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>Réuni</translation>
    </message>
    <message>
        <source>Taken apart</source>
        <translation>Séparé</translation>
    </message>
    <message>
        <source>Grouping undone</source>
        <translation>Réunion ou séparation annulée</translation>
    </message>
</context>
<context>
    <name>Works</name>
    <message>
        <source>Works as a table</source>
        <translation>Œuvres en tableau</translation>
    </message>
    <message>
        <source>{title}, {state}, {day}</source>
        <translation>{title}, {state}, {day}</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Aucun dossier</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Works as pictures</source>
        <translation>Œuvres en images</translation>
    </message>
</context>
</TS>
