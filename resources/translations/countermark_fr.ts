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
        <source>Choose what is to be said: {facts}.</source>
        <translation>Choisissez ce qui doit être dit : {facts}.</translation>
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
        <source>This is a bug, not your mistake. What was under way may not have been done. No original is ever overwritten without being kept. Nothing was sent; the report below helps the developers if you give it to them.</source>
        <translation>C’est une erreur du programme, pas la vôtre. Ce qui était en cours n’a peut-être pas été fait. Aucun original n’est jamais écrasé sans être conservé. Rien n’a été envoyé ; le rapport ci-dessous aide les développeurs si vous le leur transmettez.</translation>
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
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change collection</source>
        <translation>Modifier la collection</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nouvelle collection</translation>
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
        <source>Change …</source>
        <translation>Modifier …</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Take out of {name}</source>
        <translation>Retirer de {name}</translation>
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
        <source>{works} taken out of {name}.</source>
        <translation>{works} : retrait de {name} effectué.</translation>
    </message>
    <message>
        <source>{name} is forgotten; its works stay.</source>
        <translation>{name} est oubliée ; ses œuvres restent.</translation>
    </message>
    <message>
        <source>New collection {name}</source>
        <translation>Nouvelle collection {name}</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Modifier {name}</translation>
    </message>
    <message>
        <source>Add to {name}</source>
        <translation>Ajouter à {name}</translation>
    </message>
    <message>
        <source>Forget {name}</source>
        <translation>Oublier {name}</translation>
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
    <name>Drag</name>
    <message>
        <source>The files of these works are missing: there is nothing to drag.</source>
        <translation>Les fichiers de ces œuvres sont introuvables : il n’y a rien à glisser.</translation>
    </message>
    <message>
        <source>Only the first {most} of {count} works are dragged along.</source>
        <translation>Seules les {most} premières œuvres sur {count} sont glissées.</translation>
    </message>
    <message numerus="yes">
        <source>{n} work(s) are not dragged along: the files are missing.</source>
        <translation>
            <numerusform>{n} œuvre n’est pas glissée : son fichier est introuvable.</numerusform>
            <numerusform>{n} œuvres ne sont pas glissées : leurs fichiers sont introuvables.</numerusform>
        </translation>
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
        <source>Remove {works} from the catalogue</source>
        <translation>Retirer {works} du catalogue</translation>
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
        <source>Something is said already in all of them.</source>
        <translation>Quelque chose est déjà indiqué dans toutes.</translation>
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
        <source>AI parts</source>
        <translation>Parties faites par l’IA</translation>
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
        <source>The first {shown} of {count}:</source>
        <translation>Les {shown} premiers sur {count} :</translation>
    </message>
    <message>
        <source>The batch goes on with the other files. Nothing half-written was left.</source>
        <translation>Le lot continue avec les autres fichiers. Rien d’inachevé n’a été laissé.</translation>
    </message>
    <message>
        <source>The batch was cancelled: what was done before stays done. Nothing half-written was left.</source>
        <translation>Le lot a été annulé : ce qui était fait avant le reste. Rien d’inachevé n’a été laissé.</translation>
    </message>
    <message>
        <source>The batch ended early: what was done before stays done. Nothing half-written was left.</source>
        <translation>Le lot s’est terminé trop tôt : ce qui était fait avant le reste. Rien d’inachevé n’a été laissé.</translation>
    </message>
    <message>
        <source>There were no other files in the batch. Nothing half-written was left.</source>
        <translation>Le lot ne comprenait pas d’autres fichiers. Rien d’inachevé n’a été laissé.</translation>
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
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Show the file in the library</source>
        <translation>Montrer le fichier dans la bibliothèque</translation>
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
        <source>Copied the first {shown} of {count}.</source>
        <translation>Les {shown} premiers sur {count} sont copiés.</translation>
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
    <message>
        <source>This folder cannot be opened: {folder}</source>
        <translation>Ce dossier ne peut pas être ouvert : {folder}</translation>
    </message>
    <message>
        <source>Something went wrong in the program itself.</source>
        <translation>Quelque chose s’est mal passé dans le programme lui-même.</translation>
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
        <source>This folder is no longer there. Choose another one.</source>
        <translation>Ce dossier n’existe plus. Choisissez-en un autre.</translation>
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
        <source>You gave neither an e-mail address nor a website, so nobody can ask you. Go back to give one.</source>
        <translation>Vous n’avez indiqué ni adresse e-mail ni site web : personne ne peut donc vous demander. Revenez en arrière pour en indiquer un.</translation>
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
    <name>Hint</name>
    <message>
        <source>See the page Identities.</source>
        <translation>Voyez la page Identités.</translation>
    </message>
    <message>
        <source>Make one on the page Identities.</source>
        <translation>Créez-en une sur la page Identités.</translation>
    </message>
    <message>
        <source>Bring one that names its holder.</source>
        <translation>Choisissez-en un qui nomme son titulaire.</translation>
    </message>
    <message>
        <source>Renew it on the page Identities.</source>
        <translation>Renouvelez-la sur la page Identités.</translation>
    </message>
    <message>
        <source>Ask its authority for a new one on the page Identities.</source>
        <translation>Demandez-en un nouveau à son autorité, sur la page Identités.</translation>
    </message>
    <message>
        <source>Choose that certificate&apos;s file together with this one.</source>
        <translation>Choisissez aussi le fichier de ce certificat, avec celui-ci.</translation>
    </message>
    <message>
        <source>See Settings, Catalogue.</source>
        <translation>Voyez Réglages, Catalogue.</translation>
    </message>
    <message>
        <source>Renew the newer one on the page Identities.</source>
        <translation>Renouvelez la plus récente sur la page Identités.</translation>
    </message>
    <message>
        <source>Bring the key&apos;s file too, or export the certificate together with its key (.p12). The answer to a request of yours comes in with “Add the certificate received …”.</source>
        <translation>Apportez aussi le fichier de la clé, ou exportez le certificat avec sa clé (.p12). La réponse à votre demande s’apporte avec « Ajouter le certificat reçu … ».</translation>
    </message>
    <message>
        <source>Make one with “Add a site …” in the side bar.</source>
        <translation>Créez-en un avec « Ajouter un site … » dans la barre latérale.</translation>
    </message>
    <message>
        <source>The page Identities makes a certificate with an authority of your own.</source>
        <translation>La page Identités crée un certificat avec une autorité à vous.</translation>
    </message>
    <message>
        <source>Choose another one on the page Identities.</source>
        <translation>Choisissez-en une autre sur la page Identités.</translation>
    </message>
    <message>
        <source>Make a new identity; the present one keeps what it has signed.</source>
        <translation>Créez une nouvelle identité ; l’actuelle garde ce qu’elle a signé.</translation>
    </message>
    <message>
        <source>Ask the authority for a certificate for signing documents or e-mail (S/MIME); the page Identities writes what it needs.</source>
        <translation>Demandez à l’autorité un certificat pour signer des documents ou des e-mails (S/MIME) ; la page Identités écrit ce qu’il lui faut.</translation>
    </message>
    <message>
        <source>A certificate that comes with its own key is brought with “Import …”; “Request a certificate …” makes a new request.</source>
        <translation>Un certificat avec sa propre clé s’apporte avec « Importer … » ; « Demander un certificat … » fait une nouvelle demande.</translation>
    </message>
    <message>
        <source>Bring the certificate too; if there is none yet, “Request a certificate …” asks an authority for one.</source>
        <translation>Apportez aussi le certificat ; s’il n’y en a pas encore, « Demander un certificat … » en demande un à une autorité.</translation>
    </message>
    <message>
        <source>To give the one you have a certificate from an authority, use “Request a certificate …” beside it.</source>
        <translation>Pour donner à celle que vous avez un certificat d’une autorité, prenez « Demander un certificat … » à côté d’elle.</translation>
    </message>
    <message>
        <source>Choose a file that “Back up …” made.</source>
        <translation>Choisissez un fichier fait avec « Sauvegarder … ».</translation>
    </message>
    <message>
        <source>Give the file a name with letters or digits.</source>
        <translation>Donnez au fichier un nom avec des lettres ou des chiffres.</translation>
    </message>
    <message>
        <source>Remove it on the page Identities, then add it again.</source>
        <translation>Retirez-la sur la page Identités, puis ajoutez-la de nouveau.</translation>
    </message>
    <message>
        <source>Add it first.</source>
        <translation>Ajoutez-la d’abord.</translation>
    </message>
    <message>
        <source>Put a copy of it back: Settings, Catalogue.</source>
        <translation>Remettez-en une copie : Réglages, Catalogue.</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation>Mettez le programme à jour.</translation>
    </message>
    <message>
        <source>Make one with “New collection …” in the side bar.</source>
        <translation>Créez-en une avec « Nouvelle collection … » dans la barre latérale.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose a stricter decision for the path on the page of the site, or protect the works anew under the one that you want.</source>
        <translation>Rien n’a été écrit. Choisissez une décision plus stricte pour le chemin sur la page du site, ou protégez de nouveau les œuvres avec celle que vous voulez.</translation>
    </message>
</context>
<context>
    <name>Identities</name>
    <message>
        <source>Import a key and its certificates</source>
        <translation>Importer une clé et ses certificats</translation>
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
        <source>Add the certificate received …</source>
        <translation>Ajouter le certificat reçu …</translation>
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
        <source>Signs</source>
        <translation>Signe</translation>
    </message>
    <message>
        <source>Export certificate …</source>
        <translation>Exporter le certificat …</translation>
    </message>
    <message>
        <source>An authority that others know can certify your name. Request a certificate, and add the file that you receive here.</source>
        <translation>Une autorité que d’autres connaissent peut certifier votre nom. Demandez un certificat, puis ajoutez ici le fichier que vous recevez.</translation>
    </message>
    <message>
        <source>Files that you signed count as trusted here. Add a list of certificates to trust the signatures of others, too.</source>
        <translation>Les fichiers que vous avez signés sont ici dignes de confiance. Ajoutez une liste de certificats pour faire aussi confiance aux signatures d’autres personnes.</translation>
    </message>
    <message>
        <source>Add the certificate received</source>
        <translation>Ajouter le certificat reçu</translation>
    </message>
    <message>
        <source>Whose signatures this computer trusts</source>
        <translation>Les signatures auxquelles cet ordinateur fait confiance</translation>
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
        <source>Renew …</source>
        <translation>Renouveler …</translation>
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
    <message>
        <source>{name}: {problem}</source>
        <comment>an identity, and why it was not restored</comment>
        <translation>{name} : {problem}</translation>
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
        <source>Files that the list {name} vouches for are trusted from now on.</source>
        <translation>Les fichiers dont la liste {name} se porte garante sont désormais dignes de confiance.</translation>
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
        <source>You name AI parts, but say that the work was made without. Change one of the two.</source>
        <translation>Vous nommez des parties faites par l’IA, mais indiquez que l’œuvre a été faite sans. Modifiez l’un des deux.</translation>
    </message>
    <message>
        <source>Say which parts an AI model made.</source>
        <translation>Indiquez quelles parties un modèle d’IA a faites.</translation>
    </message>
    <message>
        <source>Same picture</source>
        <translation>Même image</translation>
    </message>
    <message>
        <source>Copy of a signed file</source>
        <translation>Copie d’un fichier signé</translation>
    </message>
    <message>
        <source>Changed here since it was signed: {facts}. Protect it again to sign that, too.</source>
        <translation>Modifié ici depuis la signature : {facts}. Protégez l’œuvre à nouveau pour signer cela aussi.</translation>
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
        <source>{title}: {problem}</source>
        <translation>{title} : {problem}</translation>
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
    <message>
        <source>The original of “{name}” is back.</source>
        <translation>L’original de « {name} » est remis.</translation>
    </message>
</context>
<context>
    <name>Interrupted</name>
    <message>
        <source>Asked for {date}</source>
        <translation>Demandé le {date}</translation>
    </message>
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
        <source>{doing} had not begun yet.</source>
        <translation>{doing} : pas encore commencé.</translation>
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
    <message>
        <source>Nothing was put back by it, and no file is changed.</source>
        <translation>Rien n’a été remis, et aucun fichier n’est modifié.</translation>
    </message>
    <message numerus="yes">
        <source>{n} original(s) that are back stay so.</source>
        <translation>
            <numerusform>{n} original remis reste en place.</numerusform>
            <numerusform>{n} originaux remis restent en place.</numerusform>
        </translation>
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
        <source>Out of the list · {count} left</source>
        <translation>Sortie de la liste · reste {count}</translation>
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
    <message numerus="yes">
        <source>{names} and %n more</source>
        <comment>of crawlers</comment>
        <translation>
            <numerusform>{names} et %n autre</numerusform>
            <numerusform>{names} et %n autres</numerusform>
        </translation>
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
        <source>decided by themselves</source>
        <comment>of works</comment>
        <translation>décidées à part</translation>
    </message>
    <message>
        <source>signed with another decision</source>
        <comment>of works</comment>
        <translation>signées avec une autre décision</translation>
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
        <source>Headers: {server}</source>
        <translation>En-têtes : {server}</translation>
    </message>
    <message>
        <source>Policy document (ODRL)</source>
        <translation>Document de politique (ODRL)</translation>
    </message>
    <message>
        <source>robots.txt: training agents</source>
        <translation>robots.txt : robots d’entraînement</translation>
    </message>
    <message>
        <source>robots.txt: input agents</source>
        <translation>robots.txt : robots d’entrée pour l’IA</translation>
    </message>
    <message>
        <source>robots.txt: AI search agents</source>
        <translation>robots.txt : robots de recherche par IA</translation>
    </message>
    <message>
        <source>Credential in the file</source>
        <translation>Certificat dans le fichier</translation>
    </message>
    <message>
        <source>XMP sidecar: plus:DataMining</source>
        <translation>Fichier annexe XMP : plus:DataMining</translation>
    </message>
    <message>
        <source>XMP sidecar: TDMRep</source>
        <translation>Fichier annexe XMP : TDMRep</translation>
    </message>
    <message>
        <source>TDM·AI: preferences</source>
        <translation>TDM·AI : préférences</translation>
    </message>
    <message>
        <source>A reader learns nothing of {use} here: the protocol has no word for it.</source>
        <translation>Un lecteur n’apprend rien ici à ce sujet : {use}. Le protocole n’a pas de mot pour cela.</translation>
    </message>
    <message>
        <source>{document}, for {agents},</source>
        <translation>{document}, pour {agents},</translation>
    </message>
    <message>
        <source>{word} in the sidecar</source>
        <translation>{word} dans le fichier annexe</translation>
    </message>
    <message>
        <source>{word} in {document}</source>
        <translation>{word} dans {document}</translation>
    </message>
    <message>
        <source>The policy document</source>
        <translation>Le document de politique</translation>
    </message>
    <message>
        <source>The credential in the file</source>
        <translation>Le certificat dans le fichier</translation>
    </message>
    <message>
        <source>The TDM·AI declaration</source>
        <translation>La déclaration TDM·AI</translation>
    </message>
    <message>
        <source>signed</source>
        <comment>of works</comment>
        <translation>signées</translation>
    </message>
    <message>
        <source>paths like {paths}</source>
        <translation>chemins comme {paths}</translation>
    </message>
    <message>
        <source>such as {file}</source>
        <translation>par exemple {file}</translation>
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
        <source>Add a site</source>
        <translation>Ajouter un site</translation>
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
        <source>See identities</source>
        <translation>Voir les identités</translation>
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
        <source>no works</source>
        <translation>aucune œuvre</translation>
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
        <source>Certificate expired on {date}, it signs no more: {name}</source>
        <translation>Certificat expiré le {date}, il ne signe plus : {name}</translation>
    </message>
    <message>
        <source>Certificate expires on {date}: {name}</source>
        <translation>Le certificat expire le {date} : {name}</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Par année</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more folder(s) with fewer works.</source>
        <translation>
            <numerusform>Et {n} autre dossier contenant moins d’œuvres.</numerusform>
            <numerusform>Et {n} autres dossiers contenant moins d’œuvres.</numerusform>
        </translation>
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
        <source>All in {first}.</source>
        <translation>Tout date de {first}.</translation>
    </message>
    <message>
        <source>From {first} to {last}.</source>
        <translation>De {first} à {last}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} work(s) are older.</source>
        <translation>
            <numerusform>{n} œuvre est plus ancienne.</numerusform>
            <numerusform>{n} œuvres sont plus anciennes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} work(s) have no date.</source>
        <translation>
            <numerusform>{n} œuvre n’a pas de date.</numerusform>
            <numerusform>{n} œuvres n’ont pas de date.</numerusform>
        </translation>
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
    <message>
        <source>All sites</source>
        <translation>Tous les sites</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Choose a passphrase for your signing key: this computer has no keyring.</source>
        <translation>Choisissez une phrase secrète pour votre clé de signature : cet ordinateur n’a pas de trousseau.</translation>
    </message>
    <message>
        <source>Type the passphrase of your signing key.</source>
        <translation>Saisissez la phrase secrète de votre clé de signature.</translation>
    </message>
    <message>
        <source>Choose a passphrase for the backup.</source>
        <translation>Choisissez une phrase secrète pour la sauvegarde.</translation>
    </message>
    <message>
        <source>Type the passphrase of the backup.</source>
        <translation>Saisissez la phrase secrète de la sauvegarde.</translation>
    </message>
    <message>
        <source>Type the PIN of your security token.</source>
        <translation>Saisissez le PIN de votre jeton de sécurité.</translation>
    </message>
    <message>
        <source>Type the access key of your signing service.</source>
        <translation>Saisissez la clé d’accès de votre service de signature.</translation>
    </message>
    <message>
        <source>Type the passphrase of {name}.</source>
        <translation>Saisissez la phrase secrète de {name}.</translation>
    </message>
    <message>
        <source>Type the passphrase of the signing key of {name}.</source>
        <translation>Saisissez la phrase secrète de la clé de signature de {name}.</translation>
    </message>
    <message>
        <source>Choose a new passphrase for the signing key of {name}.</source>
        <translation>Choisissez une nouvelle phrase secrète pour la clé de signature de {name}.</translation>
    </message>
    <message>
        <source>Type the PIN of the security token with the signing key of {name}.</source>
        <translation>Saisissez le PIN du jeton de sécurité qui porte la clé de signature de {name}.</translation>
    </message>
    <message>
        <source>Type the access key of the service that signs for {name}.</source>
        <translation>Saisissez la clé d’accès du service qui signe pour {name}.</translation>
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
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Clé d’accès</translation>
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
    <message>
        <source>The rest: {share}</source>
        <translation>Le reste : {share}</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Protect what carries no credential yet: {works}.</source>
        <translation>Protégez ce qui ne porte pas encore de certificat : {works}.</translation>
    </message>
    <message>
        <source>Declarations exported on {date}</source>
        <translation>Déclarations exportées le {date}</translation>
    </message>
    <message>
        <source>Nothing is published there yet: publish a collection.</source>
        <translation>Rien n’y est encore publié : publiez une collection.</translation>
    </message>
    <message>
        <source>It reserves less than the files of the works do: decide again.</source>
        <translation>Il y est réservé moins que dans les fichiers des œuvres : décidez à nouveau.</translation>
    </message>
    <message>
        <source>It says nothing yet: export the declarations.</source>
        <translation>Rien n’y est encore dit : exportez les déclarations.</translation>
    </message>
    <message>
        <source>Something has changed since: export the declarations again.</source>
        <translation>Quelque chose a changé depuis : exportez à nouveau les déclarations.</translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <translation>Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>Say where your works are published, to declare the same there.</source>
        <translation>Dites où vos œuvres sont publiées, pour y déclarer la même chose.</translation>
    </message>
    <message>
        <source>Add a site …</source>
        <translation>Ajouter un site …</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Declare for one address …</source>
        <translation>Déclarer pour une adresse …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open {place}</source>
        <translation>Ouvrir {place}</translation>
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
        <source>Copy and change …</source>
        <translation>Copier et modifier …</translation>
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
        <source>The address of whoever signs</source>
        <translation>L’adresse de la personne qui signe</translation>
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
        <source>Search engines may list the works only on these conditions: {conditions}</source>
        <translation>Les moteurs de recherche ne peuvent répertorier les œuvres qu’à ces conditions : {conditions}</translation>
    </message>
    <message>
        <source>The identity that signs has neither an e-mail address nor a website, so nobody can ask for permission. Make one that has on the page Identities, or a policy of your own with a contact.</source>
        <translation>L’identité qui signe n’a ni adresse e-mail ni site web : personne ne peut donc demander la permission. Créez-en une qui en a sur la page Identités, ou une décision à vous avec un contact.</translation>
    </message>
    <message>
        <source>You allow {uses} only on these conditions: {conditions}</source>
        <translation>Vous n’autorisez que sous conditions : {uses}. Les conditions : {conditions}</translation>
    </message>
    <message>
        <source>Search engines may list the works.</source>
        <translation>Les moteurs de recherche peuvent répertorier les œuvres.</translation>
    </message>
    <message>
        <source>Search engines may not list the works.</source>
        <translation>Les moteurs de recherche ne peuvent pas répertorier les œuvres.</translation>
    </message>
    <message>
        <source>Search engines may list the works on the same conditions.</source>
        <translation>Les moteurs de recherche peuvent répertorier les œuvres aux mêmes conditions.</translation>
    </message>
    <message>
        <source>Permission is asked for at {contact}.</source>
        <translation>La permission se demande à l’adresse {contact}.</translation>
    </message>
    <message>
        <source>AI training</source>
        <translation>entraînement d’IA</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} et {last}</translation>
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
    <name>Privacy</name>
    <message>
        <source>While this is on, a digest of each signature goes to a time-stamp authority that you choose; nothing of the picture and no name.</source>
        <translation>Tant que c’est activé, une empreinte de chaque signature va à une autorité d’horodatage que vous choisissez ; rien de l’image et aucun nom.</translation>
    </message>
    <message>
        <source>Only the command line does this, when you ask for it: to look at a site in order to audit it, and to get a trust list from its address.</source>
        <translation>Seule la ligne de commande fait cela, quand vous le demandez : examiner un site pour l’auditer, et chercher une liste de confiance à son adresse.</translation>
    </message>
    <message>
        <source>There is no account, no telemetry and no look for updates.</source>
        <translation>Il n’y a ni compte, ni télémétrie, ni recherche de mises à jour.</translation>
    </message>
    <message>
        <source>Time-stamps</source>
        <translation>Horodatages</translation>
    </message>
    <message>
        <source>Fetch credentials that are kept at an address</source>
        <translation>Chercher les certificats conservés à une adresse</translation>
    </message>
    <message>
        <source>While this is on, the page Verify can fetch a credential from the address that a file names. Each time you ask for that, the address learns that somebody at this computer reads the credential.</source>
        <translation>Tant que c’est activé, la page Vérifier peut chercher un certificat à l’adresse que nomme un fichier. Chaque fois que vous le demandez, l’adresse apprend que quelqu’un, sur cet ordinateur, lit le certificat.</translation>
    </message>
    <message>
        <source>Nothing is sent for time-stamps any more.</source>
        <translation>Plus rien n’est envoyé pour l’horodatage.</translation>
    </message>
    <message>
        <source>The page Verify fetches a credential when you ask for it.</source>
        <translation>La page Vérifier cherche un certificat quand vous le demandez.</translation>
    </message>
    <message>
        <source>No credential is fetched any more.</source>
        <translation>Plus aucun certificat n’est cherché.</translation>
    </message>
    <message>
        <source>Time-stamps for {name}</source>
        <translation>Horodatages pour {name}</translation>
    </message>
    <message>
        <source>Signing service of {name}</source>
        <translation>Service de signature de {name}</translation>
    </message>
    <message>
        <source>Each time {name} signs, a list of digests and the name of the file go to {host}, never the picture. The key is kept there: without asking, {name} cannot sign.</source>
        <translation>Chaque fois que {name} signe, une liste d’empreintes et le nom du fichier vont à {host}, jamais l’image. La clé s’y trouve : sans demander, {name} ne peut pas signer.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choisir …</translation>
    </message>
    <message>
        <source>Choose another authority: {switch}</source>
        <translation>Choisir une autre autorité : {switch}</translation>
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
        <source>Which parts of these works did an AI model make?</source>
        <translation>Quelles parties de ces œuvres un modèle d’IA a-t-il faites ?</translation>
    </message>
    <message>
        <source>Which parts an AI model made, if there are any</source>
        <translation>Quelles parties un modèle d’IA a faites, s’il y en a</translation>
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
    <message>
        <source>• {works}: {terms}</source>
        <comment>how many works, and what their files say</comment>
        <translation>• {works} : {terms}</translation>
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
        <source>There is not enough room on the disk of “{folder}”: it takes about {room}, and {free} are free. Free some there, or write signed copies to another disk.</source>
        <translation>Il n’y a pas assez de place sur le disque de « {folder} » : il faut environ {room}, et {free} sont libres. Libérez de la place, ou écrivez des copies signées sur un autre disque.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk of “{folder}”: it takes about {room}, and {free} are free. Choose another folder, or free some there.</source>
        <translation>Il n’y a pas assez de place sur le disque de « {folder} » : il faut environ {room}, et {free} sont libres. Choisissez un autre dossier, ou libérez de la place.</translation>
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
    <message numerus="yes">
        <source>And {n} more decision(s).</source>
        <translation>
            <numerusform>Et {n} autre décision.</numerusform>
            <numerusform>Et {n} autres décisions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed by {name}.</source>
        <translation>Signé par {name}.</translation>
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
    <name>PutBack</name>
    <message numerus="yes">
        <source>Put {n} original(s) back</source>
        <translation>
            <numerusform>Remettre {n} original</numerusform>
            <numerusform>Remettre {n} originaux</numerusform>
        </translation>
    </message>
    <message>
        <source>No original is kept for what is selected: none was replaced.</source>
        <translation>Aucun original n’est gardé pour la sélection : aucun n’a été remplacé.</translation>
    </message>
    <message numerus="yes">
        <source>Put {n} original(s) back?</source>
        <translation>
            <numerusform>Remettre {n} original ?</numerusform>
            <numerusform>Remettre {n} originaux ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Each signed file is replaced by the original that was kept. The works are not protected any more then.</source>
        <translation>Chaque fichier signé est remplacé par l’original qui a été gardé. Les œuvres ne sont alors plus protégées.</translation>
    </message>
    <message>
        <source>Files that were changed since they were signed stay as they are.</source>
        <translation>Les fichiers modifiés depuis leur signature restent tels quels.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>This could not be done</source>
        <translation>Cela n’a pas pu être fait</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
        <source>AI on request, with contact</source>
        <translation>IA sur demande, avec contact</translation>
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
        <source>Strictest of the works&apos; policies</source>
        <translation>La plus stricte des décisions des œuvres</translation>
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
    <name>Sentence</name>
    <message>
        <source>1 file is missing; what was known last is declared.</source>
        <translation>1 fichier manque ; ce qui était connu en dernier est déclaré.</translation>
    </message>
    <message>
        <source>1 file was changed since signing; sign it again.</source>
        <translation>1 fichier a été modifié depuis la signature ; signez-le de nouveau.</translation>
    </message>
    <message>
        <source>1 work is published without a credential: the decision stands on the site alone, and is lost with the first copy.</source>
        <translation>1 œuvre est publiée sans certificat : la décision ne figure que sur le site et se perd avec la première copie.</translation>
    </message>
    <message>
        <source>A certificate in these files holds something that cannot be read.</source>
        <translation>Un certificat dans ces fichiers contient quelque chose d’illisible.</translation>
    </message>
    <message>
        <source>A certificate in this file is damaged: {path}</source>
        <translation>Un certificat dans ce fichier est endommagé : {path}</translation>
    </message>
    <message>
        <source>A certificate in this list is damaged.</source>
        <translation>Un certificat de cette liste est endommagé.</translation>
    </message>
    <message>
        <source>A collection that goes by a search needs one.</source>
        <translation>Une collection qui suit une recherche a besoin d’une recherche.</translation>
    </message>
    <message>
        <source>A copy of a signed file; it was put with its work.</source>
        <translation>Une copie d’un fichier signé ; elle a été placée avec son œuvre.</translation>
    </message>
    <message>
        <source>A copy of a work in the catalogue; it was put with it.</source>
        <translation>Une copie d’une œuvre du catalogue ; elle lui a été rattachée.</translation>
    </message>
    <message>
        <source>A crawler with a group of its own ignores the group for *, so repeat the Disallow lines of that one there.</source>
        <translation>Un robot qui a son propre groupe ignore le groupe pour * ; répétez-y donc les lignes Disallow de celui-ci.</translation>
    </message>
    <message>
        <source>A file of it came into the catalogue again since.</source>
        <translation>Un de ses fichiers est revenu dans le catalogue entre-temps.</translation>
    </message>
    <message>
        <source>A file whose credential says no to generative AI cannot be uploaded, as Adobe trains Firefly on what is there.</source>
        <translation>Un fichier dont le certificat refuse l’IA générative ne peut pas être envoyé, car Adobe entraîne Firefly avec ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>A list is a text with blocks that begin with -----BEGIN CERTIFICATE-----.</source>
        <translation>Une liste est un texte avec des blocs qui commencent par -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>A part of the credential by {signer} was altered or is missing.</source>
        <translation>Une partie du certificat de {signer} a été altérée ou manque.</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Une personne a besoin d’un nom.</translation>
    </message>
    <message>
        <source>A policy needs a title.</source>
        <translation>Une décision a besoin d’un titre.</translation>
    </message>
    <message>
        <source>A rating is a number from 0 to {best}.</source>
        <translation>Une note est un nombre de 0 à {best}.</translation>
    </message>
    <message>
        <source>A search knows no field “{field}”.</source>
        <translation>La recherche ne connaît pas de champ « {field} ».</translation>
    </message>
    <message>
        <source>A share is between 0 and 100 %.</source>
        <translation>Une part est comprise entre 0 et 100 %.</translation>
    </message>
    <message>
        <source>A signing identity needs a name.</source>
        <translation>Une identité de signature a besoin d’un nom.</translation>
    </message>
    <message>
        <source>A signing service is only asked over https://, so that nobody can read along.</source>
        <translation>Un service de signature n’est interrogé que par https://, pour que personne ne puisse lire au passage.</translation>
    </message>
    <message>
        <source>A watched folder needs another folder for the signed copies.</source>
        <translation>Un dossier surveillé a besoin d’un autre dossier pour les copies signées.</translation>
    </message>
    <message>
        <source>A web address begins with https:// and names a site.</source>
        <translation>Une adresse web commence par https:// et nomme un site.</translation>
    </message>
    <message>
        <source>A web address has no spaces.</source>
        <translation>Une adresse web ne contient pas d’espaces.</translation>
    </message>
    <message>
        <source>A work is being signed.</source>
        <translation>Une œuvre est en cours de signature.</translation>
    </message>
    <message>
        <source>A work is not in the catalogue any more.</source>
        <translation>Une œuvre n’est plus dans le catalogue.</translation>
    </message>
    <message>
        <source>A work needs a file that is neither a signed copy nor a sidecar.</source>
        <translation>Une œuvre a besoin d’un fichier qui ne soit ni une copie signée ni un fichier annexe.</translation>
    </message>
    <message>
        <source>A work needs a title.</source>
        <translation>Une œuvre a besoin d’un titre.</translation>
    </message>
    <message>
        <source>A worker process could not start.</source>
        <translation>Un processus de travail n’a pas pu démarrer.</translation>
    </message>
    <message>
        <source>A {what} needs a name.</source>
        <translation>Il manque ici le nom ({what}).</translation>
    </message>
    <message>
        <source>AI allowed with credit</source>
        <translation>IA autorisée avec mention du nom</translation>
    </message>
    <message>
        <source>AI inference</source>
        <translation>inférence d’IA</translation>
    </message>
    <message>
        <source>AI on request, with contact</source>
        <translation>IA sur demande, avec contact</translation>
    </message>
    <message>
        <source>Add it again.</source>
        <translation>Ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>Add it to &lt;DescriptiveDetail&gt; of the title&apos;s ONIX 3 record.</source>
        <translation>Ajoutez-le à &lt;DescriptiveDetail&gt; de la notice ONIX 3 du titre.</translation>
    </message>
    <message>
        <source>Add the lines to &lt;metadata&gt; of an EPUB 2.</source>
        <translation>Ajoutez les lignes à &lt;metadata&gt; d’un EPUB 2.</translation>
    </message>
    <message>
        <source>Add the lines to &lt;metadata&gt; of an EPUB 3, and prefix=&quot;tdm: {tdm_in_epub}&quot; to its &lt;package&gt;.</source>
        <translation>Ajoutez les lignes à &lt;metadata&gt; d’un EPUB 3, et prefix=&quot;tdm: {tdm_in_epub}&quot; à son &lt;package&gt;.</translation>
    </message>
    <message>
        <source>All numbered names are taken in this folder.</source>
        <translation>Tous les noms numérotés sont pris dans ce dossier.</translation>
    </message>
    <message>
        <source>Allow yourself to open the folder, then try again.</source>
        <translation>Donnez-vous le droit d’ouvrir le dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>Allow yourself to read the file, then try again.</source>
        <translation>Donnez-vous le droit de lire le fichier, puis réessayez.</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>Allowed if the author is credited by name wherever the result is published.</source>
        <translation>Autorisé si l’auteur est crédité par son nom partout où le résultat est publié.</translation>
    </message>
    <message>
        <source>Already in the catalogue.</source>
        <translation>Déjà dans le catalogue.</translation>
    </message>
    <message>
        <source>Already protected under this policy.</source>
        <translation>Déjà protégé sous cette décision.</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.org.</source>
        <translation>Une adresse e-mail ressemble à name@example.org.</translation>
    </message>
    <message>
        <source>Another identity signed it.</source>
        <translation>Une autre identité l’a signé.</translation>
    </message>
    <message>
        <source>Another program has the file open for writing.</source>
        <translation>Un autre programme est en train d’écrire dans le fichier.</translation>
    </message>
    <message>
        <source>Another program is using the catalogue.</source>
        <translation>Un autre programme utilise le catalogue.</translation>
    </message>
    <message>
        <source>Another program is writing to the catalogue</source>
        <translation>Un autre programme écrit dans le catalogue</translation>
    </message>
    <message>
        <source>Ask for a certificate with a P-256, P-384 or P-521 key, an RSA key or an Ed25519 key.</source>
        <translation>Demandez un certificat avec une clé P-256, P-384 ou P-521, une clé RSA ou une clé Ed25519.</translation>
    </message>
    <message>
        <source>Ask for one with a P-256, P-384 or P-521 key, an RSA key or an Ed25519 key.</source>
        <translation>Demandez-en un avec une clé P-256, P-384 ou P-521, une clé RSA ou une clé Ed25519.</translation>
    </message>
    <message>
        <source>Ask for one with an RSA key of 3072 bits.</source>
        <translation>Demandez-en un avec une clé RSA de 3072 bits.</translation>
    </message>
    <message>
        <source>Ask for the file again, or bring it back from a backup.</source>
        <translation>Redemandez le fichier, ou reprenez-le dans une sauvegarde.</translation>
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
        <source>Ask its maker which kinds of keys it signs with.</source>
        <translation>Demandez à son fabricant avec quels types de clés il signe.</translation>
    </message>
    <message>
        <source>Ask the authority to issue it again with SHA-256.</source>
        <translation>Demandez à l’autorité de l’émettre de nouveau avec SHA-256.</translation>
    </message>
    <message>
        <source>Ask the authority to issue it again with that extension.</source>
        <translation>Demandez à l’autorité de l’émettre de nouveau avec cette extension.</translation>
    </message>
    <message>
        <source>Ask the authority to issue it again without that extension.</source>
        <translation>Demandez à l’autorité de l’émettre de nouveau sans cette extension.</translation>
    </message>
    <message>
        <source>Ask the authority to issue it again.</source>
        <translation>Demandez à l’autorité de l’émettre de nouveau.</translation>
    </message>
    <message>
        <source>Ask the signer for a file that carries its credential.</source>
        <translation>Demandez au signataire un fichier qui porte son certificat.</translation>
    </message>
    <message>
        <source>Ask the signer to sign it again with a proper certificate.</source>
        <translation>Demandez au signataire de le signer de nouveau avec un certificat adapté.</translation>
    </message>
    <message>
        <source>Ask whoever gave you the file for its credential again.</source>
        <translation>Redemandez le certificat du fichier à la personne qui vous l’a donné.</translation>
    </message>
    <message>
        <source>Ask whoever runs it; its log says why.</source>
        <translation>Demandez à qui le gère ; son journal dit pourquoi.</translation>
    </message>
    <message>
        <source>Batch {id} was stopped before it began, while its works were listed.</source>
        <translation>Le lot {id} a été arrêté avant de commencer, pendant que ses œuvres étaient listées.</translation>
    </message>
    <message>
        <source>Batch {job} is done; {failed} failed.</source>
        <translation>Le lot {job} est terminé ; {failed} ont échoué.</translation>
    </message>
    <message>
        <source>Batch {job} is running already.</source>
        <translation>Le lot {job} est déjà en cours.</translation>
    </message>
    <message>
        <source>Bring it with --certificate FILE.</source>
        <translation>Apportez-le avec --certificate FICHIER.</translation>
    </message>
    <message>
        <source>Bring one key at a time, with the certificates that belong to it.</source>
        <translation>Apportez une clé à la fois, avec les certificats qui vont avec.</translation>
    </message>
    <message>
        <source>Bring the certificate that was issued to you.</source>
        <translation>Apportez le certificat qui vous a été délivré.</translation>
    </message>
    <message>
        <source>Bring the key and the certificate that were made together.</source>
        <translation>Apportez la clé et le certificat qui ont été faits ensemble.</translation>
    </message>
    <message>
        <source>Bring the one that the authority gave you, or that was exported.</source>
        <translation>Apportez celui que l’autorité vous a donné, ou qui a été exporté.</translation>
    </message>
    <message>
        <source>Bring yours first, then its issuer&apos;s, and so on; leave out all others.</source>
        <translation>Apportez d’abord le vôtre, puis celui de son émetteur, et ainsi de suite ; laissez tous les autres.</translation>
    </message>
    <message>
        <source>Carries no content credential.</source>
        <translation>Ne porte pas de certificat de contenu.</translation>
    </message>
    <message>
        <source>Carries no content credential. Countermark does not know this kind of file.</source>
        <translation>Ne porte pas de certificat de contenu. Countermark ne connaît pas ce type de fichier.</translation>
    </message>
    <message>
        <source>Change it with the token&apos;s own program.</source>
        <translation>Changez-le avec le programme du jeton.</translation>
    </message>
    <message>
        <source>Change its PIN or access key where the key is kept.</source>
        <translation>Changez son PIN ou sa clé d’accès là où la clé est gardée.</translation>
    </message>
    <message>
        <source>Changed after it was signed by {signer}: the content no longer fits the signature.</source>
        <translation>Modifié après la signature de {signer} : le contenu ne correspond plus à la signature.</translation>
    </message>
    <message>
        <source>Check address and network.</source>
        <translation>Vérifiez l’adresse et le réseau.</translation>
    </message>
    <message>
        <source>Check it, or ask for one.</source>
        <translation>Vérifiez-la, ou demandez-en une.</translation>
    </message>
    <message>
        <source>Check that the key and the certificate belong together.</source>
        <translation>Vérifiez que la clé et le certificat vont ensemble.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>Check the address: docs/signing-service.md describes the answer.</source>
        <translation>Vérifiez l’adresse : docs/signing-service.md décrit la réponse.</translation>
    </message>
    <message>
        <source>Check the address; a server of your own needs its authority&apos;s certificate.</source>
        <translation>Vérifiez l’adresse ; un serveur à vous a besoin du certificat de son autorité.</translation>
    </message>
    <message>
        <source>Check the address; some networks show a page of their own until you log in.</source>
        <translation>Vérifiez l’adresse ; certains réseaux montrent leur propre page tant qu’on n’est pas connecté.</translation>
    </message>
    <message>
        <source>Check the name of the file.</source>
        <translation>Vérifiez le nom du fichier.</translation>
    </message>
    <message>
        <source>Check the network&apos;s settings.</source>
        <translation>Vérifiez les réglages du réseau.</translation>
    </message>
    <message>
        <source>Check with the authority that you have the right ones.</source>
        <translation>Vérifiez auprès de l’autorité que vous avez les bons.</translation>
    </message>
    <message>
        <source>Choose a file with content of its own.</source>
        <translation>Choisissez un fichier qui a un contenu propre.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>Choisissez-en une plus courte.</translation>
    </message>
    <message>
        <source>Choose another --output.</source>
        <translation>Choisissez un autre --output.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Choose another folder for the declarations.</source>
        <translation>Choisissez un autre dossier pour les déclarations.</translation>
    </message>
    <message>
        <source>Choose another folder with --home.</source>
        <translation>Choisissez un autre dossier avec --home.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Choose another name, or remove that one.</source>
        <translation>Choisissez un autre nom, ou retirez celle-là.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez autre chose.</translation>
    </message>
    <message>
        <source>Choose another one; it may lie in the watched one.</source>
        <translation>Choisissez-en un autre ; il peut se trouver dans le dossier surveillé.</translation>
    </message>
    <message>
        <source>Choose another path, or withdraw it first.</source>
        <translation>Choisissez un autre chemin, ou retirez-la d’abord.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Choose another time-stamp authority, or try again later.</source>
        <translation>Choisissez une autre autorité d’horodatage, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>Choose another title.</source>
        <translation>Choisissez un autre titre.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <translation>Choisissez parmi : {known}.</translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <translation>Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Fermez d’autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>Connect it and try again.</source>
        <translation>Connectez-le et réessayez.</translation>
    </message>
    <message>
        <source>Copies that are taken from there carry no decision; no protocol can change that.</source>
        <translation>Les copies prises là ne portent aucune décision ; aucun protocole n’y peut rien.</translation>
    </message>
    <message>
        <source>Copy it again from where you got it.</source>
        <translation>Copiez-la de nouveau là où vous l’avez reçue.</translation>
    </message>
    <message>
        <source>Copy the file again.</source>
        <translation>Copiez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>Credentials are removed.</source>
        <translation>Les certificats sont retirés.</translation>
    </message>
    <message>
        <source>Data mining</source>
        <translation>Fouille de données</translation>
    </message>
    <message>
        <source>Did you mean {near}:?</source>
        <translation>Vouliez-vous dire {near}:?</translation>
    </message>
    <message>
        <source>Disconnect it, connect it again, and try once more.</source>
        <translation>Déconnectez-le, reconnectez-le et réessayez.</translation>
    </message>
    <message>
        <source>Disconnect one of them.</source>
        <translation>Déconnectez l’un des deux.</translation>
    </message>
    <message>
        <source>Do not rely on it; ask the signer why it was withdrawn.</source>
        <translation>Ne vous y fiez pas ; demandez au signataire pourquoi il a été retiré.</translation>
    </message>
    <message>
        <source>Do not rely on this file; ask for the original.</source>
        <translation>Ne vous fiez pas à ce fichier ; demandez l’original.</translation>
    </message>
    <message>
        <source>Enough was looked at; this was left out.</source>
        <translation>Assez a été regardé ; ceci a été laissé.</translation>
    </message>
    <message>
        <source>Every work is marked “noai” and “noimageai” on its page and in the headers of its file, unless its owner takes that back.</source>
        <translation>Chaque œuvre est marquée « noai » et « noimageai » sur sa page et dans les en-têtes de son fichier, sauf si son propriétaire l’annule.</translation>
    </message>
    <message>
        <source>Export it again from its source.</source>
        <translation>Exportez-le de nouveau depuis sa source.</translation>
    </message>
    <message>
        <source>Export it again; where there is a choice, take AES-256.</source>
        <translation>Exportez-le de nouveau ; si vous avez le choix, prenez AES-256.</translation>
    </message>
    <message>
        <source>Fetch it yourself, and name the file.</source>
        <translation>Allez la chercher vous-même, et indiquez le fichier.</translation>
    </message>
    <message>
        <source>Files with certificates end in .p12, .pfx, .pem, .crt, .cer, .key or .p7b.</source>
        <translation>Les fichiers de certificats se terminent par .p12, .pfx, .pem, .crt, .cer, .key ou .p7b.</translation>
    </message>
    <message>
        <source>For Apache: add the lines to the file .htaccess in {folder}.</source>
        <translation>Pour Apache : ajoutez les lignes au fichier .htaccess ; emplacement : {folder}.</translation>
    </message>
    <message>
        <source>For Caddy: Put the lines into the block of your site in the Caddyfile.</source>
        <translation>Pour Caddy : mettez les lignes dans le bloc de votre site dans le Caddyfile.</translation>
    </message>
    <message>
        <source>For IIS: put it into {folder}; if there is a web.config already, add the headers to it.</source>
        <translation>Pour IIS : emplacement du fichier : {folder} ; s’il y a déjà un web.config, ajoutez-y les en-têtes.</translation>
    </message>
    <message>
        <source>For each file a digest of its signature goes to {host_of}; nothing of the picture and no name.</source>
        <translation>Pour chaque fichier, une empreinte de sa signature va à {host_of} ; rien de l’image et aucun nom.</translation>
    </message>
    <message>
        <source>For forms that take a table, and to show what was declared for which file.</source>
        <translation>Pour les formulaires qui acceptent un tableau, et pour montrer ce qui a été déclaré pour quel fichier.</translation>
    </message>
    <message>
        <source>For nginx: include it in the http block (on Debian: put it into conf.d). The lines of nginx.conf need it.</source>
        <translation>Pour nginx : incluez-le dans le bloc http (sous Debian : mettez-le dans conf.d). Les lignes de nginx.conf en ont besoin.</translation>
    </message>
    <message>
        <source>For nginx: include it in {block}, and again in every location block in there that has add_header lines of its own.</source>
        <translation>Pour nginx : incluez-le à cet endroit : {block}, et encore dans chaque bloc location qui s’y trouve et a ses propres lignes add_header.</translation>
    </message>
    <message>
        <source>For some nobody said that they are photographs: take out what is none.</source>
        <translation>Pour certaines, personne n’a dit que ce sont des photographies : retirez ce qui n’en est pas.</translation>
    </message>
    <message>
        <source>For {host}: put it into the folder that is published, as _headers.</source>
        <translation>Pour {host} : mettez-le dans le dossier qui est publié, sous le nom _headers.</translation>
    </message>
    <message>
        <source>Free of charge; asks for a pause of 15 seconds between files, so not for large batches. Not encrypted on the way.</source>
        <translation>Gratuit ; demande une pause de 15 secondes entre les fichiers, donc pas pour les grands lots. Non chiffré en chemin.</translation>
    </message>
    <message>
        <source>Generative training</source>
        <translation>Entraînement génératif</translation>
    </message>
    <message>
        <source>Get or export the file again.</source>
        <translation>Obtenez ou exportez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>Get the list from its source again.</source>
        <translation>Obtenez de nouveau la liste à sa source.</translation>
    </message>
    <message>
        <source>Give it as it stands beside your works.</source>
        <translation>Indiquez-le tel qu’il figure à côté de vos œuvres.</translation>
    </message>
    <message>
        <source>Give its address, or name one of: {known_services}.</source>
        <translation>Donnez son adresse, ou nommez l’un de ceux-ci : {known_services}.</translation>
    </message>
    <message>
        <source>Give one of these keys: {known}.</source>
        <translation>Donnez l’une de ces clés : {known}.</translation>
    </message>
    <message>
        <source>Give the name you are credited by.</source>
        <translation>Donnez le nom sous lequel vous êtes crédité.</translation>
    </message>
    <message>
        <source>Give the one you set for it.</source>
        <translation>Donnez celui que vous avez choisi pour lui.</translation>
    </message>
    <message>
        <source>Give yours, and beside it only those of the authorities above it.</source>
        <translation>Donnez le vôtre, et à côté seulement ceux des autorités au-dessus de lui.</translation>
    </message>
    <message>
        <source>Given: {email}</source>
        <translation>Indiqué : {email}</translation>
    </message>
    <message>
        <source>Given: {website}</source>
        <translation>Indiqué : {website}</translation>
    </message>
    <message>
        <source>Hand it to a registry of TDM·AI declarations (Liccium&apos;s, say); each line is one of them.</source>
        <translation>Remettez-le à un registre de déclarations TDM·AI (celui de Liccium, par exemple) ; chaque ligne en est une.</translation>
    </message>
    <message>
        <source>If it is damaged: {way_back}</source>
        <translation>S’il est endommagé : {way_back}</translation>
    </message>
    <message>
        <source>If the work is yours, protect it.</source>
        <translation>Si l’œuvre est la vôtre, protégez-la.</translation>
    </message>
    <message>
        <source>If the work is yours, protect it: the credential lies in a file beside it.</source>
        <translation>Si l’œuvre est la vôtre, protégez-la : le certificat se trouve dans un fichier à côté.</translation>
    </message>
    <message>
        <source>Images, Transformations, the zone</source>
        <translation>Images, Transformations, la zone</translation>
    </message>
    <message>
        <source>In the European Union there is a form to object to training; it is no setting, and reaches Meta alone.</source>
        <translation>Dans l’Union européenne, un formulaire permet de s’opposer à l’entraînement ; ce n’est pas un réglage, et il n’atteint que Meta.</translation>
    </message>
    <message>
        <source>Install it with: pip install &apos;countermark[token]&apos;</source>
        <translation>Installez-le avec : pip install &apos;countermark[token]&apos;</translation>
    </message>
    <message>
        <source>It begins with https:// or http://; or name one of: {names}.</source>
        <translation>Elle commence par https:// ou http:// ; ou nommez l’une de celles-ci : {names}.</translation>
    </message>
    <message>
        <source>It begins with https://.</source>
        <translation>Elle commence par https://.</translation>
    </message>
    <message>
        <source>It begins with {own}.</source>
        <translation>Il commence par {own}.</translation>
    </message>
    <message>
        <source>It belongs to an authority, which signs certificates and nothing else.</source>
        <translation>Il appartient à une autorité, qui signe des certificats et rien d’autre.</translation>
    </message>
    <message>
        <source>It cannot tell {shown} from what lies around, so the strictest is said for both.</source>
        <translation>On ne peut pas distinguer ici {shown} de ce qui l’entoure ; le plus strict est donc dit pour les deux.</translation>
    </message>
    <message>
        <source>It carries a credential that is broken. {sentence}</source>
        <translation>Il porte un certificat invalide. {sentence}</translation>
    </message>
    <message>
        <source>It carries a credential, and takes no new one: {reason}.</source>
        <translation>Il porte un certificat et n’en accepte pas de nouveau : {reason}.</translation>
    </message>
    <message>
        <source>It carries a time-stamp already.</source>
        <translation>Il porte déjà un horodatage.</translation>
    </message>
    <message>
        <source>It comes with the token&apos;s own program; its maker says where it lies.</source>
        <translation>Elle vient avec le programme du jeton ; son fabricant dit où elle se trouve.</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>Il n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>It could not be signed.</source>
        <translation>Elle n’a pas pu être signée.</translation>
    </message>
    <message>
        <source>It does not name its issuer&apos;s key (authority key identifier).</source>
        <translation>Il ne nomme pas la clé de son émetteur (authority key identifier).</translation>
    </message>
    <message>
        <source>It does not say what it may be used for (extended key usage).</source>
        <translation>Il ne dit pas à quoi il peut servir (extended key usage).</translation>
    </message>
    <message>
        <source>It does not say what its key is for (key usage).</source>
        <translation>Il ne dit pas à quoi sert sa clé (key usage).</translation>
    </message>
    <message>
        <source>It expired on {detail}.</source>
        <translation>Il a expiré le {detail}.</translation>
    </message>
    <message>
        <source>It has a time-stamp already.</source>
        <translation>Il a déjà un horodatage.</translation>
    </message>
    <message>
        <source>It has no plain no: nothing may be done before one has asked.</source>
        <translation>Il n’a pas de simple non : rien ne peut être fait avant d’avoir demandé.</translation>
    </message>
    <message>
        <source>It has no word for these conditions and says no.</source>
        <translation>Il n’a pas de mot pour ces conditions et dit non.</translation>
    </message>
    <message>
        <source>It is a work of its own already.</source>
        <translation>C’est déjà une œuvre à part.</translation>
    </message>
    <message>
        <source>It is damaged or has the wrong ending. Ask for the file again, or bring it back from a backup.</source>
        <translation>Il est endommagé ou a la mauvaise extension. Redemandez le fichier, ou reprenez-le dans une sauvegarde.</translation>
    </message>
    <message>
        <source>It is here already and stays as it is.</source>
        <translation>Elle est déjà ici et reste telle quelle.</translation>
    </message>
    <message>
        <source>It is here: {setting_path}.</source>
        <translation>Il se trouve ici : {setting_path}.</translation>
    </message>
    <message>
        <source>It is meant for something else: not for content credentials, documents or e-mail (extended key usage).</source>
        <translation>Il est destiné à autre chose : ni aux certificats de contenu, ni aux documents, ni aux e-mails (extended key usage).</translation>
    </message>
    <message>
        <source>It is meant for time-stamps or for answers about certificates (extended key usage), which goes together with nothing else.</source>
        <translation>Il est destiné aux horodatages ou aux réponses sur des certificats (extended key usage), ce qui ne va avec rien d’autre.</translation>
    </message>
    <message>
        <source>It is of an old form (not X.509 version 3).</source>
        <translation>Il est d’une forme ancienne (pas X.509 version 3).</translation>
    </message>
    <message>
        <source>It is signed by itself, not by an authority, and readers refuse such certificates.</source>
        <translation>Il est signé par lui-même, non par une autorité, et les lecteurs refusent de tels certificats.</translation>
    </message>
    <message>
        <source>It is still being written, or empty; the next run takes it.</source>
        <translation>Il est encore en cours d’écriture, ou vide ; le prochain passage le prendra.</translation>
    </message>
    <message>
        <source>It is the file of a work that lay elsewhere; the catalogue follows it.</source>
        <translation>C’est le fichier d’une œuvre qui se trouvait ailleurs ; le catalogue le suit.</translation>
    </message>
    <message>
        <source>It is the one that was chosen when the file was made, or that came with it.</source>
        <translation>C’est celle qui a été choisie quand le fichier a été fait, ou qui l’accompagnait.</translation>
    </message>
    <message>
        <source>It is valid from {detail} on.</source>
        <translation>Il est valable à partir du {detail}.</translation>
    </message>
    <message>
        <source>It makes a demand that readers do not know (critical extension {detail}).</source>
        <translation>Il pose une exigence que les lecteurs ne connaissent pas (extension critique {detail}).</translation>
    </message>
    <message>
        <source>It may be used for anything (extended key usage), which readers refuse.</source>
        <translation>Il peut servir à tout (extended key usage), ce que les lecteurs refusent.</translation>
    </message>
    <message>
        <source>It may have been moved or renamed, or its disk may not be connected.</source>
        <translation>Il a peut-être été déplacé ou renommé, ou son disque n’est pas connecté.</translation>
    </message>
    <message>
        <source>It names {name} as {roles}, but that does not hold.</source>
        <translation>Il nomme {name} comme {roles}, mais cela ne tient pas.</translation>
    </message>
    <message>
        <source>It speaks of the whole part, which is decided stricter than this work.</source>
        <translation>Il parle de toute la partie, dont la décision est plus stricte que pour cette œuvre.</translation>
    </message>
    <message>
        <source>It was moved here; the catalogue follows it.</source>
        <translation>Il a été déplacé ici ; le catalogue le suit.</translation>
    </message>
    <message>
        <source>It was stopped before this was looked at.</source>
        <translation>Il a été arrêté avant que ceci soit regardé.</translation>
    </message>
    <message>
        <source>Its RSA key is shorter than {rsa_least} bits.</source>
        <translation>Sa clé RSA est plus courte que {rsa_least} bits.</translation>
    </message>
    <message>
        <source>Its copy of {made} is whole. Put it back with `countermark backup restore {name}`. To begin with an empty catalogue instead, move the copies away that `countermark backup list` names.</source>
        <translation>Sa copie du {made} est intacte. Remettez-la avec `countermark backup restore {name}`. Pour commencer plutôt avec un catalogue vide, déplacez les copies que `countermark backup list` indique.</translation>
    </message>
    <message>
        <source>Its copy of {made} is whole. Put it back with `countermark backup restore {name}`; the damaged one is kept.</source>
        <translation>Sa copie du {made} est intacte. Remettez-la avec `countermark backup restore {name}` ; le catalogue endommagé est conservé.</translation>
    </message>
    <message>
        <source>Its credential is kept at an address without https, which is not asked.</source>
        <translation>Son certificat est gardé à une adresse sans https, qui n’est pas interrogée.</translation>
    </message>
    <message>
        <source>Its credential is kept at {address}. {message}</source>
        <translation>Son certificat est gardé à {address}. {message}</translation>
    </message>
    <message>
        <source>Its credential is kept elsewhere, and nothing was fetched from there.</source>
        <translation>Son certificat est conservé ailleurs, et rien n’en a été cherché.</translation>
    </message>
    <message>
        <source>Its key is of a kind that content credentials do not know.</source>
        <translation>Sa clé est d’un type que les certificats de contenu ne connaissent pas.</translation>
    </message>
    <message>
        <source>Its key may not make signatures (key usage).</source>
        <translation>Sa clé ne peut pas faire de signatures (key usage).</translation>
    </message>
    <message>
        <source>Its own program unlocks it with the PUK or the security officer&apos;s PIN.</source>
        <translation>Son propre programme le déverrouille avec le PUK ou le PIN de l’officier de sécurité.</translation>
    </message>
    <message>
        <source>Its rights statements contradict each other about {title}: {source} says “{first}”, {label} says “{second}”. The stricter counts.</source>
        <translation>Ses déclarations de droits se contredisent ({title}) : {source} dit « {first} », {label} dit « {second} ». La plus stricte compte.</translation>
    </message>
    <message>
        <source>Its rights statements contradict each other about {uses}: {side} says {word}, and {labels} says otherwise. The stricter counts.</source>
        <translation>Ses déclarations de droits se contredisent ({uses}) : {side} dit {word}, et {labels} dit autre chose. La plus stricte compte.</translation>
    </message>
    <message>
        <source>Join or split them by hand instead.</source>
        <translation>Joignez-les ou séparez-les plutôt à la main.</translation>
    </message>
    <message>
        <source>Keep it; it does not go on the site.</source>
        <translation>Gardez-le ; il ne va pas sur le site.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Laissez l’une d’elles de côté.</translation>
    </message>
    <message>
        <source>Leave “Add NoAI label” on; it can be kept as a preset for all uploads.</source>
        <translation>Laissez « Add NoAI label » activé ; il peut être gardé comme préréglage pour tous les envois.</translation>
    </message>
    <message>
        <source>Look again.</source>
        <translation>Regardez de nouveau.</translation>
    </message>
    <message>
        <source>Look at one picture there instead: --picture ADDRESS.</source>
        <translation>Regardez-y plutôt une image : --picture ADRESSE.</translation>
    </message>
    <message>
        <source>Made for signing code and documents, free of charge; not encrypted on the way.</source>
        <translation>Fait pour signer des programmes et des documents, gratuit ; non chiffré en chemin.</translation>
    </message>
    <message>
        <source>Made for signing code, free of charge; not encrypted on the way.</source>
        <translation>Fait pour signer des programmes, gratuit ; non chiffré en chemin.</translation>
    </message>
    <message>
        <source>Make a policy of your own that begins with it.</source>
        <translation>Faites une décision à vous qui en part.</translation>
    </message>
    <message>
        <source>Make another collection that is chosen by hand.</source>
        <translation>Faites une autre collection, choisie à la main.</translation>
    </message>
    <message>
        <source>Make another collection.</source>
        <translation>Faites une autre collection.</translation>
    </message>
    <message>
        <source>Make room on it, then try again.</source>
        <translation>Libérez-y de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>Make the request with the programs of the token or the service that keeps it.</source>
        <translation>Faites la demande avec les programmes du jeton ou du service qui la garde.</translation>
    </message>
    <message>
        <source>Make the shares smaller.</source>
        <translation>Réduisez les parts.</translation>
    </message>
    <message>
        <source>Merge it into the XMP metadata of a PDF, before the file is signed.</source>
        <translation>Intégrez-le aux métadonnées XMP d’un PDF, avant la signature du fichier.</translation>
    </message>
    <message>
        <source>Most tokens lock after three wrong ones: be sure before you try again.</source>
        <translation>La plupart des jetons se bloquent après trois erreurs : soyez sûr avant de réessayer.</translation>
    </message>
    <message>
        <source>Move files there or away, or make another collection that is chosen by hand.</source>
        <translation>Déplacez-y des fichiers ou retirez-en, ou faites une autre collection choisie à la main.</translation>
    </message>
    <message>
        <source>Move it away first; then its original can be put back.</source>
        <translation>Déplacez-le d’abord ; alors son original pourra être remis.</translation>
    </message>
    <message>
        <source>Move that copy elsewhere first, if the catalogue is as you want it.</source>
        <translation>Déplacez d’abord cette copie si le catalogue est tel que vous le voulez.</translation>
    </message>
    <message>
        <source>Name a file of a work that it has.</source>
        <translation>Nommez un fichier d’une œuvre qu’il contient.</translation>
    </message>
    <message>
        <source>Name a file of it, or its number in `list`.</source>
        <translation>Indiquez un de ses fichiers, ou son numéro dans `list`.</translation>
    </message>
    <message>
        <source>Name a folder to watch.</source>
        <translation>Nommez un dossier à surveiller.</translation>
    </message>
    <message>
        <source>Name a work at least.</source>
        <translation>Indiquez au moins une œuvre.</translation>
    </message>
    <message>
        <source>Name another.</source>
        <translation>Nommez-en un autre.</translation>
    </message>
    <message>
        <source>Name files and folders.</source>
        <translation>Nommez des fichiers et des dossiers.</translation>
    </message>
    <message>
        <source>Name it .csv or .json.</source>
        <translation>Nommez-le .csv ou .json.</translation>
    </message>
    <message>
        <source>Name somebody who has one, or give a share.</source>
        <translation>Nommez quelqu’un qui en a une, ou indiquez une part.</translation>
    </message>
    <message>
        <source>Name the copy.</source>
        <translation>Nommez la copie.</translation>
    </message>
    <message>
        <source>Name the path.</source>
        <translation>Nommez le chemin.</translation>
    </message>
    <message>
        <source>Name two works at least.</source>
        <translation>Nommez au moins deux œuvres.</translation>
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
        <source>No certificate of this list may vouch for others.</source>
        <translation>Aucun certificat de cette liste ne peut se porter garant d’autres.</translation>
    </message>
    <message>
        <source>No crawler can be named “{agent}”.</source>
        <translation>Aucun robot ne peut s’appeler « {agent} ».</translation>
    </message>
    <message>
        <source>No earlier credential of this file states {label}.</source>
        <translation>Aucun certificat antérieur de ce fichier n’énonce {label}.</translation>
    </message>
    <message>
        <source>No file failed in the batches before.</source>
        <translation>Aucun fichier n’a échoué dans les lots précédents.</translation>
    </message>
    <message>
        <source>No original is kept for {path}.</source>
        <translation>Aucun original n’est conservé pour {path}.</translation>
    </message>
    <message>
        <source>No passphrase was given.</source>
        <translation>Aucune phrase secrète n’a été donnée.</translation>
    </message>
    <message>
        <source>No time-stamp could be added.</source>
        <translation>Aucun horodatage n’a pu être ajouté.</translation>
    </message>
    <message>
        <source>Nobody has a share of the {right}.</source>
        <translation>Personne n’a de part du droit « {right} ».</translation>
    </message>
    <message>
        <source>None of these certificates answers a request that was made on this computer.</source>
        <translation>Aucun de ces certificats ne répond à une demande faite sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>Not signed, because a time-stamp is wanted. {fault}</source>
        <translation>Non signé, car un horodatage est voulu. {fault}</translation>
    </message>
    <message>
        <source>Not taken along with its folder; name the file itself to add it.</source>
        <translation>Non pris avec son dossier ; nommez le fichier lui-même pour l’ajouter.</translation>
    </message>
    <message>
        <source>Nothing is known of what this service does with your files.</source>
        <translation>On ne sait rien de ce que ce service fait de vos fichiers.</translation>
    </message>
    <message>
        <source>Nothing is.</source>
        <translation>Il n’y a rien.</translation>
    </message>
    <message>
        <source>Nothing of “{text}” is published at {name}.</source>
        <translation>Rien de « {text} » n’est publié à {name}.</translation>
    </message>
    <message>
        <source>Nothing shows that the file is other than it was; ask the signer to sign it again.</source>
        <translation>Rien ne montre que le fichier soit autre qu’il n’était ; demandez au signataire de le signer de nouveau.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Rien n’a été fait.</translation>
    </message>
    <message>
        <source>Nothing was done; look for moved files again.</source>
        <translation>Rien n’a été fait ; cherchez de nouveau les fichiers déplacés.</translation>
    </message>
    <message>
        <source>Nothing was put back; edit them by hand.</source>
        <translation>Rien n’a été remis ; modifiez-les à la main.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Nothing would be left of the work.</source>
        <translation>Il ne resterait rien de l’œuvre.</translation>
    </message>
    <message>
        <source>On conditions</source>
        <translation>Sous conditions</translation>
    </message>
    <message>
        <source>One word speaks of the whole site, and says the strictest answer of its parts.</source>
        <translation>Un seul mot parle de tout le site, et dit la réponse la plus stricte de ses parties.</translation>
    </message>
    <message>
        <source>One word speaks of {uses}.</source>
        <translation>Un seul mot parle de {uses}.</translation>
    </message>
    <message>
        <source>Only under a written licence from the rights holder. Ask first.</source>
        <translation>Uniquement avec une licence écrite du titulaire des droits. Demandez d’abord.</translation>
    </message>
    <message>
        <source>Other AI training</source>
        <translation>Autre entraînement d’IA</translation>
    </message>
    <message>
        <source>Part of the path is a file, not a folder</source>
        <translation>Une partie du chemin est un fichier, pas un dossier</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Accès refusé</translation>
    </message>
    <message>
        <source>Pictures and films with credentials are shown with a mark that opens them. What members post trains AI that writes content, unless that is switched off.</source>
        <translation>Les images et les films avec certificat sont montrés avec une marque qui l’ouvre. Ce que publient les membres entraîne des IA qui rédigent du contenu, sauf si cela est désactivé.</translation>
    </message>
    <message>
        <source>Pictures are encoded anew, and what others can download carries neither metadata nor credentials. Public posts are used to train Meta&apos;s AI.</source>
        <translation>Les images sont réencodées, et ce que d’autres peuvent télécharger ne porte ni métadonnées ni certificats. Les publications publiques entraînent l’IA de Meta.</translation>
    </message>
    <message>
        <source>Pictures that are resized on the way lose their credentials, unless the setting is on.</source>
        <translation>Les images redimensionnées en chemin perdent leurs certificats, sauf si le réglage est activé.</translation>
    </message>
    <message>
        <source>Profile, Settings, Account, NoAI Tagging</source>
        <translation>Profil, Paramètres, Compte, marquage NoAI</translation>
    </message>
    <message>
        <source>Protect it again.</source>
        <translation>Protégez-le de nouveau.</translation>
    </message>
    <message>
        <source>Protect it.</source>
        <translation>Protégez-le.</translation>
    </message>
    <message>
        <source>Protect the original instead, or choose to sign it with this finding stated.</source>
        <translation>Protégez plutôt l’original, ou choisissez de signer en énonçant ce constat.</translation>
    </message>
    <message>
        <source>Protect the original instead.</source>
        <translation>Protégez plutôt l’original.</translation>
    </message>
    <message>
        <source>Publish the works below fewer folders.</source>
        <translation>Publiez les œuvres sous moins de dossiers.</translation>
    </message>
    <message>
        <source>Put both into one folder, under the same name.</source>
        <translation>Mettez les deux dans un même dossier, sous le même nom.</translation>
    </message>
    <message>
        <source>Put it at {address}.</source>
        <translation>Mettez-le à l’adresse {address}.</translation>
    </message>
    <message>
        <source>Put it at {address}. If there is one already, add these lines to it: the first group to the group for * it has, the others at the end.</source>
        <translation>Mettez-le à l’adresse {address}. S’il y en a déjà un, ajoutez-y ces lignes : le premier groupe au groupe pour * existant, les autres à la fin.</translation>
    </message>
    <message>
        <source>Put it at {address}. If there is one already, merge the rules: longer paths first, as the first rule that matches holds.</source>
        <translation>Mettez-le à l’adresse {address}. S’il y en a déjà un, fusionnez les règles : les chemins les plus longs d’abord, car la première règle qui convient l’emporte.</translation>
    </message>
    <message>
        <source>Put it at {address}; robots.txt points to it.</source>
        <translation>Mettez-le à l’adresse {address} ; robots.txt y renvoie.</translation>
    </message>
    <message>
        <source>Put it at {address}; robots.txt points to it. The server should send it as {rsl_media_type}.</source>
        <translation>Mettez-le à l’adresse {address} ; robots.txt y renvoie. Le serveur devrait l’envoyer comme {rsl_media_type}.</translation>
    </message>
    <message>
        <source>Put it at {address}; the other documents point to it.</source>
        <translation>Mettez-le à l’adresse {address} ; les autres documents y renvoient.</translation>
    </message>
    <message>
        <source>Put it at {address}; {path} points to it.</source>
        <translation>Mettez-le à l’adresse {address} ; {path} y renvoie.</translation>
    </message>
    <message>
        <source>Put it beside {name}, wherever that goes without metadata of its own.</source>
        <translation>Mettez-le à côté de {name}, partout où ce fichier va sans métadonnées à lui.</translation>
    </message>
    <message>
        <source>Put it into &lt;script type=&quot;application/ld+json&quot;&gt; … &lt;/script&gt; on every page that shows {path}.</source>
        <translation>Mettez-le dans &lt;script type=&quot;application/ld+json&quot;&gt; … &lt;/script&gt; sur chaque page qui montre {path}.</translation>
    </message>
    <message>
        <source>Put the lines into &lt;head&gt; of every page below {path}, or into its template.</source>
        <translation>Mettez les lignes dans &lt;head&gt; de chaque page sous {path}, ou dans son modèle.</translation>
    </message>
    <message>
        <source>Read anew: the file had changed.</source>
        <translation>Relu : le fichier avait changé.</translation>
    </message>
    <message>
        <source>Reading this file crashed the worker process.</source>
        <translation>La lecture de ce fichier a fait tomber le processus de travail.</translation>
    </message>
    <message>
        <source>Reading this file needs more memory than a file of this kind may.</source>
        <translation>La lecture de ce fichier demande plus de mémoire que ne le peut un fichier de ce type.</translation>
    </message>
    <message>
        <source>Reading this file took too long.</source>
        <translation>La lecture de ce fichier a pris trop de temps.</translation>
    </message>
    <message>
        <source>Rely on the signer alone, not on the names inside.</source>
        <translation>Fiez-vous au seul signataire, pas aux noms à l’intérieur.</translation>
    </message>
    <message>
        <source>Rename it to end in {suffixes}.</source>
        <translation>Renommez-le pour qu’il finisse par {suffixes}.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or make a new request.</source>
        <translation>Restaurez-la depuis une sauvegarde, ou faites une nouvelle demande.</translation>
    </message>
    <message>
        <source>Restore the folder from a backup.</source>
        <translation>Restaurez le dossier depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>Run by volunteers, encrypted on the way; its own authority is on few machines&apos; lists.</source>
        <translation>Tenu par des bénévoles, chiffré en chemin ; sa propre autorité figure sur les listes de peu d’ordinateurs.</translation>
    </message>
    <message>
        <source>Say in a few words what it is for.</source>
        <translation>Dites en quelques mots à quoi elle sert.</translation>
    </message>
    <message>
        <source>Say what to look for.</source>
        <translation>Dites ce qu’il faut chercher.</translation>
    </message>
    <message>
        <source>Say what {name} did for the work, and which right the share is of.</source>
        <translation>Dites ce que {name} a fait pour l’œuvre, et de quel droit il s’agit pour la part.</translation>
    </message>
    <message>
        <source>Search indexing</source>
        <translation>Indexation</translation>
    </message>
    <message>
        <source>See `countermark jobs list`.</source>
        <translation>Voyez `countermark jobs list`.</translation>
    </message>
    <message>
        <source>Send it to the authority, and bring what comes back.</source>
        <translation>Envoyez-la à l’autorité, et apportez ce qui revient.</translation>
    </message>
    <message>
        <source>Set one with the token&apos;s own program.</source>
        <translation>Choisissez-en un avec le programme du jeton.</translation>
    </message>
    <message>
        <source>Set {import_variable}, or run the command in a terminal and type it.</source>
        <translation>Définissez {import_variable}, ou lancez la commande dans un terminal et saisissez-la.</translation>
    </message>
    <message>
        <source>Set {passphrase_variable}, or run the command in a terminal and type it; in a unit of systemd, add LoadCredential={passphrase_credential}:FILE.</source>
        <translation>Définissez {passphrase_variable}, ou lancez la commande dans un terminal et saisissez-la ; dans une unité de systemd, ajoutez LoadCredential={passphrase_credential}:FILE.</translation>
    </message>
    <message>
        <source>Set {variable}, or run the command in a terminal and type it.</source>
        <translation>Définissez {variable}, ou lancez la commande dans un terminal et saisissez-la.</translation>
    </message>
    <message>
        <source>Settings &amp; Privacy, Data privacy, Data for Generative AI Improvement</source>
        <translation>Préférences et confidentialité, Confidentialité des données, Données pour l’amélioration de l’IA générative</translation>
    </message>
    <message>
        <source>Settings and privacy, Privacy and safety, Data sharing and personalization, Grok</source>
        <translation>Paramètres et confidentialité, Confidentialité et sécurité, Partage des données et personnalisation, Grok</translation>
    </message>
    <message>
        <source>Settings, About, Privacy Policy, Right to object</source>
        <translation>Paramètres, À propos, Politique de confidentialité, Droit d’opposition</translation>
    </message>
    <message>
        <source>Settings, Crawlers</source>
        <translation>Paramètres, Robots</translation>
    </message>
    <message>
        <source>Several identities are called “{name}”.</source>
        <translation>Plusieurs identités s’appellent « {name} ».</translation>
    </message>
    <message>
        <source>Several photographs have one file name: {named}.</source>
        <translation>Plusieurs photographies ont le même nom de fichier : {named}.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Raccourcissez-le.</translation>
    </message>
    <message>
        <source>Show a private key to nobody; make a file with the certificate alone.</source>
        <translation>Ne montrez une clé privée à personne ; faites un fichier avec le certificat seul.</translation>
    </message>
    <message>
        <source>Signed by {signer} with a certificate that has expired; no time-stamp shows that it was valid when it signed.</source>
        <translation>Signé par {signer} avec un certificat expiré ; aucun horodatage ne montre qu’il était valable au moment de signer.</translation>
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
        <source>Signed by {signer} with a certificate that was not valid then, as the time-stamp shows.</source>
        <translation>Signé par {signer} avec un certificat qui n’était pas valable alors, comme l’horodatage le montre.</translation>
    </message>
    <message>
        <source>Signed by {signer}; the time-stamp on the signature does not hold.</source>
        <translation>Signé par {signer} ; l’horodatage de la signature ne tient pas.</translation>
    </message>
    <message>
        <source>Signed by {signer}; what the credential says of a person&apos;s identity does not hold.</source>
        <translation>Signé par {signer} ; ce que le certificat dit de l’identité d’une personne ne tient pas.</translation>
    </message>
    <message>
        <source>Signing with a security token needs the package python-pkcs11.</source>
        <translation>Signer avec un jeton de sécurité demande le paquet python-pkcs11.</translation>
    </message>
    <message>
        <source>Some have no title; their file names stand for it.</source>
        <translation>Certaines n’ont pas de titre ; leur nom de fichier en tient lieu.</translation>
    </message>
    <message>
        <source>Somebody is named twice with the same role.</source>
        <translation>Quelqu’un est nommé deux fois avec le même rôle.</translation>
    </message>
    <message>
        <source>Something was done to these works since.</source>
        <translation>Quelque chose a été fait à ces œuvres depuis.</translation>
    </message>
    <message>
        <source>Split a file off whose work has another one.</source>
        <translation>Détachez un fichier dont l’œuvre en a un autre.</translation>
    </message>
    <message>
        <source>Split them off one after the other.</source>
        <translation>Détachez-les l’un après l’autre.</translation>
    </message>
    <message>
        <source>Start it anew; `countermark jobs discard {id}` forgets this one.</source>
        <translation>Commencez-en un nouveau ; `countermark jobs discard {id}` oublie celui-ci.</translation>
    </message>
    <message>
        <source>Strictest of the works&apos; policies</source>
        <translation>La plus stricte des décisions des œuvres</translation>
    </message>
    <message>
        <source>Studio, labels of the deviation</source>
        <translation>Studio, étiquettes de l’œuvre</translation>
    </message>
    <message>
        <source>Such names are made of letters, - and _; others are cut short by crawlers.</source>
        <translation>De tels noms se composent de lettres, de - et de _ ; les robots coupent les autres.</translation>
    </message>
    <message>
        <source>Switch off “Allow your posts … to be used for training and fine-tuning”. It reaches X and xAI alone.</source>
        <translation>Désactivez « Allow your posts … to be used for training and fine-tuning ». Cela n’atteint que X et xAI.</translation>
    </message>
    <message>
        <source>Switch off “Use my data for training content creation AI models”. It reaches LinkedIn and its affiliates alone.</source>
        <translation>Désactivez « Use my data for training content creation AI models ». Cela n’atteint que LinkedIn et ses filiales.</translation>
    </message>
    <message>
        <source>Switch on “Block known artificial intelligence crawlers”, which adds them to robots.txt.</source>
        <translation>Activez « Block known artificial intelligence crawlers », qui les ajoute à robots.txt.</translation>
    </message>
    <message>
        <source>Switch on “NoAI Tagging” for all works there now and later, or give a project the tag “NoAI”.</source>
        <translation>Activez « NoAI Tagging » pour toutes les œuvres présentes et à venir, ou donnez à un projet le mot-clé « NoAI ».</translation>
    </message>
    <message>
        <source>Switch on “Preserve Content Credentials” for the zone, and let transformations keep metadata=copyright or more.</source>
        <translation>Activez « Preserve Content Credentials » pour la zone, et laissez les transformations garder metadata=copyright ou plus.</translation>
    </message>
    <message>
        <source>That is normal for strangers&apos; files. Check with the signer if it matters.</source>
        <translation>C’est normal pour les fichiers d’inconnus. Vérifiez auprès du signataire si cela importe.</translation>
    </message>
    <message>
        <source>The PDF file has no pages.</source>
        <translation>Le fichier PDF n’a pas de pages.</translation>
    </message>
    <message>
        <source>The PDF file is damaged or incomplete.</source>
        <translation>Le fichier PDF est endommagé ou incomplet.</translation>
    </message>
    <message>
        <source>The PIN does not open the security token “{token}”.</source>
        <translation>Le PIN n’ouvre pas le jeton de sécurité « {token} ».</translation>
    </message>
    <message>
        <source>The PIN of the security token “{token}” has to be changed.</source>
        <translation>Le PIN du jeton de sécurité « {token} » doit être changé.</translation>
    </message>
    <message>
        <source>The PIN of your security token is not known: this machine has no keyring that holds it.</source>
        <translation>Le PIN de votre jeton de sécurité n’est pas connu : cet ordinateur n’a pas de trousseau qui le contienne.</translation>
    </message>
    <message>
        <source>The SVG file is damaged or incomplete.</source>
        <translation>Le fichier SVG est endommagé ou incomplet.</translation>
    </message>
    <message>
        <source>The SVG file is too large to be read.</source>
        <translation>Le fichier SVG est trop grand pour être lu.</translation>
    </message>
    <message>
        <source>The access key of the signing service has characters that cannot be sent.</source>
        <translation>La clé d’accès du service de signature contient des caractères qui ne peuvent pas être envoyés.</translation>
    </message>
    <message>
        <source>The access key of your signing service is not known: this machine has no keyring that holds it.</source>
        <translation>La clé d’accès de votre service de signature n’est pas connue : cet ordinateur n’a pas de trousseau qui la contienne.</translation>
    </message>
    <message>
        <source>The agents to turn away were chosen by name.</source>
        <translation>Les robots à refuser ont été choisis par leur nom.</translation>
    </message>
    <message>
        <source>The answer is longer than it may be.</source>
        <translation>La réponse est plus longue qu’elle ne peut l’être.</translation>
    </message>
    <message>
        <source>The authority of {name} ends on {person_date}; a new certificate would not last longer than the present one.</source>
        <translation>L’autorité de {name} prend fin le {person_date} ; un nouveau certificat ne durerait pas plus longtemps que l’actuel.</translation>
    </message>
    <message>
        <source>The authority signed it in a way that readers refuse ({detail}).</source>
        <translation>L’autorité l’a signé d’une manière que les lecteurs refusent ({detail}).</translation>
    </message>
    <message>
        <source>The authority&apos;s key does not belong to its certificate.</source>
        <translation>La clé de l’autorité ne va pas avec son certificat.</translation>
    </message>
    <message>
        <source>The backup cannot be restored: {plain}</source>
        <translation>La sauvegarde ne peut pas être remise : {plain}</translation>
    </message>
    <message>
        <source>The backup is damaged: {faults}</source>
        <translation>La sauvegarde est endommagée : {faults}</translation>
    </message>
    <message>
        <source>The camera&apos;s other file of a work in the catalogue; it was put with it.</source>
        <translation>L’autre fichier de l’appareil pour une œuvre du catalogue ; il lui a été rattaché.</translation>
    </message>
    <message>
        <source>The catalogue cannot be copied: {plain}</source>
        <translation>Le catalogue ne peut pas être copié : {plain}</translation>
    </message>
    <message>
        <source>The catalogue cannot be opened</source>
        <translation>Le catalogue ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>The catalogue cannot be opened: {path}</source>
        <translation>Le catalogue ne peut pas être ouvert : {path}</translation>
    </message>
    <message>
        <source>The catalogue cannot be read: {path}. {error}</source>
        <translation>Le catalogue ne peut pas être lu : {path}. {error}</translation>
    </message>
    <message>
        <source>The catalogue does not know {original}.</source>
        <translation>Le catalogue ne connaît pas {original}.</translation>
    </message>
    <message>
        <source>The catalogue has no such file: {path}</source>
        <translation>Le catalogue n’a pas ce fichier : {path}</translation>
    </message>
    <message>
        <source>The catalogue has no work there: {path}</source>
        <translation>Le catalogue n’a pas d’œuvre à cet endroit : {path}</translation>
    </message>
    <message>
        <source>The catalogue has no works, but its copy of the same day has: {destination}</source>
        <translation>Le catalogue n’a pas d’œuvres, mais sa copie du même jour en a : {destination}</translation>
    </message>
    <message>
        <source>The catalogue is damaged</source>
        <translation>Le catalogue est endommagé</translation>
    </message>
    <message>
        <source>The catalogue is damaged: {catalogue}</source>
        <translation>Le catalogue est endommagé : {catalogue}</translation>
    </message>
    <message>
        <source>The catalogue is damaged: {faults}</source>
        <translation>Le catalogue est endommagé : {faults}</translation>
    </message>
    <message>
        <source>The catalogue is gone: {catalogue}</source>
        <translation>Le catalogue n’est plus là : {catalogue}</translation>
    </message>
    <message>
        <source>The catalogue is read-only</source>
        <translation>Le catalogue est en lecture seule</translation>
    </message>
    <message>
        <source>The certificate above it, {detail}, is not valid today.</source>
        <translation>Le certificat au-dessus, {detail}, n’est pas valable aujourd’hui.</translation>
    </message>
    <message>
        <source>The certificate above it, {detail}, may not issue certificates like this one.</source>
        <translation>Le certificat au-dessus, {detail}, ne peut pas émettre de certificats comme celui-ci.</translation>
    </message>
    <message>
        <source>The certificate names nobody.</source>
        <translation>Le certificat ne nomme personne.</translation>
    </message>
    <message>
        <source>The certificate of its issuer, {detail}, did not come along, so this computer could not check what it signs.</source>
        <translation>Le certificat de son émetteur, {detail}, n’était pas joint ; cet ordinateur n’a donc pas pu vérifier ce qu’il signe.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not to be trusted, so nothing was sent.</source>
        <translation>Le certificat de {host} n’est pas digne de confiance ; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The certificate of {name} expired on {when}.</source>
        <translation>Le certificat de {name} a expiré le {when}.</translation>
    </message>
    <message>
        <source>The certificate of {name} expired on {when}: it signs no more.</source>
        <translation>Le certificat de {name} a expiré le {when} : il ne signe plus.</translation>
    </message>
    <message>
        <source>The certificate of {name} expires on {when}, {left}.</source>
        <translation>Le certificat de {name} expire le {when}, {left}.</translation>
    </message>
    <message>
        <source>The certificate of {name} was issued by {issuer}, which alone can renew it.</source>
        <translation>Le certificat de {name} a été émis par {issuer}, qui seul peut le renouveler.</translation>
    </message>
    <message>
        <source>The certificate of {subject} cannot sign content credentials. {reasons}</source>
        <translation>Le certificat de {subject} ne peut pas signer de certificats de contenu. {reasons}</translation>
    </message>
    <message>
        <source>The certificate request in {path} is damaged.</source>
        <translation>La demande de certificat dans {path} est endommagée.</translation>
    </message>
    <message>
        <source>The certificates do not follow one another: {detail}.</source>
        <translation>Les certificats ne se suivent pas : {detail}.</translation>
    </message>
    <message>
        <source>The collection was changed in another way since.</source>
        <translation>La collection a été modifiée autrement depuis.</translation>
    </message>
    <message>
        <source>The collection “{name}” asks for itself.</source>
        <translation>La collection « {name} » se demande elle-même.</translation>
    </message>
    <message>
        <source>The collection “{other}” is published at {part} already.</source>
        <translation>La collection « {other} » est déjà publiée à {part}.</translation>
    </message>
    <message>
        <source>The connection to {host} broke off.</source>
        <translation>La connexion à {host} s’est interrompue.</translation>
    </message>
    <message>
        <source>The content is not what the name says.</source>
        <translation>Le contenu n’est pas ce que dit le nom.</translation>
    </message>
    <message>
        <source>The copy could not be fetched. {why}</source>
        <translation>La copie n’a pas pu être cherchée. {why}</translation>
    </message>
    <message>
        <source>The copy is larger than 200 MB.</source>
        <translation>La copie dépasse 200 Mo.</translation>
    </message>
    <message>
        <source>The credential by {signer} does not follow the rules.</source>
        <translation>Le certificat de {signer} ne suit pas les règles.</translation>
    </message>
    <message>
        <source>The credential by {signer} refers to an earlier version that is missing from it.</source>
        <translation>Le certificat de {signer} renvoie à une version antérieure qui y manque.</translation>
    </message>
    <message>
        <source>The credential by {signer} uses a method that this version cannot check.</source>
        <translation>Le certificat de {signer} utilise une méthode que cette version ne sait pas vérifier.</translation>
    </message>
    <message>
        <source>The credential lies beside the file: {reason}.</source>
        <translation>Le certificat se trouve à côté du fichier : {reason}.</translation>
    </message>
    <message>
        <source>The date proves nothing; ask the signer to sign it again.</source>
        <translation>La date ne prouve rien ; demandez au signataire de le signer de nouveau.</translation>
    </message>
    <message>
        <source>The details name the rule.</source>
        <translation>Les détails nomment la règle.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>The disk quota is used up</source>
        <translation>Le quota du disque est épuisé</translation>
    </message>
    <message>
        <source>The disk reported a read or write error</source>
        <translation>Le disque signale une erreur de lecture ou d’écriture</translation>
    </message>
    <message>
        <source>The fields are: {field}. Quote a text that holds a colon.</source>
        <translation>Les champs sont : {field}. Mettez entre guillemets un texte qui contient deux points.</translation>
    </message>
    <message>
        <source>The file changed meanwhile.</source>
        <translation>Le fichier a changé entre-temps.</translation>
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
        <source>The file could not be signed.</source>
        <translation>Le fichier n’a pas pu être signé.</translation>
    </message>
    <message>
        <source>The file does not exist: {path}</source>
        <translation>Le fichier n’existe pas : {path}</translation>
    </message>
    <message>
        <source>The file does not take metadata.</source>
        <translation>Le fichier n’accepte pas de métadonnées.</translation>
    </message>
    <message>
        <source>The file has changed since it was added.</source>
        <translation>Le fichier a changé depuis qu’il a été ajouté.</translation>
    </message>
    <message>
        <source>The file has changed since it was protected.</source>
        <translation>Le fichier a changé depuis qu’il a été protégé.</translation>
    </message>
    <message>
        <source>The file is damaged or hostile.</source>
        <translation>Le fichier est endommagé ou malveillant.</translation>
    </message>
    <message>
        <source>The file is damaged, hostile or on a slow disk.</source>
        <translation>Le fichier est endommagé, hostile ou sur un disque lent.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file is read-only: {path}</source>
        <translation>Le fichier est en lecture seule : {path}</translation>
    </message>
    <message>
        <source>The file is too large for this disk</source>
        <translation>Le fichier est trop grand pour ce disque</translation>
    </message>
    <message>
        <source>The file is unchanged.</source>
        <translation>Le fichier est inchangé.</translation>
    </message>
    <message>
        <source>The file is unchanged; try again later.</source>
        <translation>Le fichier est inchangé ; réessayez plus tard.</translation>
    </message>
    <message>
        <source>The file or folder does not exist</source>
        <translation>Le fichier ou le dossier n’existe pas</translation>
    </message>
    <message>
        <source>The file or its credential is damaged.</source>
        <translation>Le fichier ou son certificat est endommagé.</translation>
    </message>
    <message>
        <source>The file that is uploaded stays as it is; the smaller sizes that are made of it lose metadata.</source>
        <translation>Le fichier envoyé reste tel quel ; les tailles réduites qui en sont faites perdent les métadonnées.</translation>
    </message>
    <message>
        <source>The file was changed after it was protected.</source>
        <translation>Le fichier a été modifié après sa protection.</translation>
    </message>
    <message>
        <source>The file was changed after it was protected: {path}</source>
        <translation>Le fichier a été modifié après sa protection : {path}</translation>
    </message>
    <message>
        <source>The file&apos;s XMP metadata is damaged.</source>
        <translation>Les métadonnées XMP du fichier sont endommagées.</translation>
    </message>
    <message>
        <source>The file&apos;s metadata could not be read back.</source>
        <translation>Les métadonnées du fichier n’ont pas pu être relues.</translation>
    </message>
    <message>
        <source>The file&apos;s name is not valid text. Rename it, then try again.</source>
        <translation>Le nom du fichier n’est pas un texte valide. Renommez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The first is kept, the others become its.</source>
        <translation>La première est gardée, les autres s’y fondent.</translation>
    </message>
    <message>
        <source>The folder cannot be opened. {error}.</source>
        <translation>Le dossier ne peut pas être ouvert. {error}.</translation>
    </message>
    <message>
        <source>The folder for signed copies cannot be used. {error}.</source>
        <translation>Le dossier des copies signées ne peut pas être utilisé. {error}.</translation>
    </message>
    <message>
        <source>The folder for signed copies is gone, or its disk is not mounted: {folder}</source>
        <translation>Le dossier des copies signées a disparu, ou son disque n’est pas monté : {folder}</translation>
    </message>
    <message>
        <source>The folder for signed copies is the watched folder itself.</source>
        <translation>Le dossier des copies signées est le dossier surveillé lui-même.</translation>
    </message>
    <message>
        <source>The folder is on a read-only disk</source>
        <translation>Le dossier est sur un disque en lecture seule</translation>
    </message>
    <message>
        <source>The identity in {path} is damaged.</source>
        <translation>L’identité dans {path} est endommagée.</translation>
    </message>
    <message>
        <source>The identity that signs by default is gone: {chosen}.</source>
        <translation>L’identité qui signe par défaut a disparu : {chosen}.</translation>
    </message>
    <message>
        <source>The identity that this certificate was asked for is gone: {renews}</source>
        <translation>L’identité pour laquelle ce certificat a été demandé a disparu : {renews}</translation>
    </message>
    <message>
        <source>The kept original cannot be read. {message}</source>
        <translation>L’original conservé ne peut pas être lu. {message}</translation>
    </message>
    <message>
        <source>The kept original is damaged: {kept}</source>
        <translation>L’original conservé est endommagé : {kept}</translation>
    </message>
    <message>
        <source>The key does not belong to any certificate in these files: {names}.</source>
        <translation>La clé ne va avec aucun certificat de ces fichiers : {names}.</translation>
    </message>
    <message>
        <source>The key file does not belong to this identity: {path}</source>
        <translation>Le fichier de clé n’appartient pas à cette identité : {path}</translation>
    </message>
    <message>
        <source>The key file is damaged: {path}</source>
        <translation>Le fichier de clé est endommagé : {path}</translation>
    </message>
    <message>
        <source>The key in this file is damaged: {path}</source>
        <translation>La clé dans ce fichier est endommagée : {path}</translation>
    </message>
    <message>
        <source>The key is of a kind that content credentials do not know.</source>
        <translation>La clé est d’un type que les certificats de contenu ne connaissent pas.</translation>
    </message>
    <message>
        <source>The key of {name} is not kept here, so it has no passphrase here.</source>
        <translation>La clé de {name} n’est pas gardée ici, elle n’a donc pas de phrase secrète ici.</translation>
    </message>
    <message>
        <source>The key of {name} is not kept on this computer.</source>
        <translation>La clé de {name} n’est pas gardée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The keyring did not keep the new passphrase, so the old one still holds.</source>
        <translation>Le trousseau n’a pas gardé la nouvelle phrase secrète ; l’ancienne reste donc valable.</translation>
    </message>
    <message>
        <source>The list holds more than {most_certificates} certificates.</source>
        <translation>La liste contient plus de {most_certificates} certificats.</translation>
    </message>
    <message>
        <source>The list is fetched from {hostname}; nothing else is sent.</source>
        <translation>La liste est cherchée à {hostname} ; rien d’autre n’est envoyé.</translation>
    </message>
    <message>
        <source>The list is longer than {part} MB.</source>
        <translation>La liste dépasse {part} Mo.</translation>
    </message>
    <message>
        <source>The list needs a name with letters or digits.</source>
        <translation>La liste a besoin d’un nom avec des lettres ou des chiffres.</translation>
    </message>
    <message>
        <source>The list of certificates in {path} is damaged.</source>
        <translation>La liste de certificats dans {path} est endommagée.</translation>
    </message>
    <message>
        <source>The name is longer than {longest} characters.</source>
        <translation>Le nom dépasse {longest} caractères.</translation>
    </message>
    <message>
        <source>The name is longer than {name_limit} characters.</source>
        <translation>Le nom dépasse {name_limit} caractères.</translation>
    </message>
    <message>
        <source>The name is too long for this disk</source>
        <translation>Le nom est trop long pour ce disque</translation>
    </message>
    <message>
        <source>The name says SVG, but the content is not.</source>
        <translation>Le nom dit SVG, mais pas le contenu.</translation>
    </message>
    <message>
        <source>The name says {name}, but the content is not.</source>
        <translation>Le nom dit {name}, mais le contenu ne l’est pas.</translation>
    </message>
    <message>
        <source>The name says {name}, but the content is {name2}.</source>
        <translation>Le nom dit {name}, mais le contenu est {name2}.</translation>
    </message>
    <message>
        <source>The original cannot be kept. {error}</source>
        <translation>L’original ne peut pas être conservé. {error}</translation>
    </message>
    <message>
        <source>The original is unchanged.</source>
        <translation>L’original est inchangé.</translation>
    </message>
    <message>
        <source>The passphrase does not open the signing key of {owner}.</source>
        <translation>La phrase secrète n’ouvre pas la clé de signature de {owner}.</translation>
    </message>
    <message>
        <source>The passphrase does not open this backup, or the file was changed since it was made.</source>
        <translation>La phrase secrète n’ouvre pas cette sauvegarde, ou le fichier a été modifié depuis.</translation>
    </message>
    <message>
        <source>The passphrase does not open this file: {path}</source>
        <translation>La phrase secrète n’ouvre pas ce fichier : {path}</translation>
    </message>
    <message>
        <source>The passphrase is longer than {passphrase_limit} bytes.</source>
        <translation>La phrase secrète dépasse {passphrase_limit} octets.</translation>
    </message>
    <message>
        <source>The path {path} is not within {address}.</source>
        <translation>Le chemin {path} n’est pas dans {address}.</translation>
    </message>
    <message>
        <source>The people of these works were changed in another way since.</source>
        <translation>Les personnes de ces œuvres ont été changées autrement depuis.</translation>
    </message>
    <message>
        <source>The picture claims to be too large to be one.</source>
        <translation>L’image se prétend trop grande pour en être une.</translation>
    </message>
    <message>
        <source>The picture of a work in the catalogue with other metadata; it was put with it.</source>
        <translation>L’image d’une œuvre du catalogue avec d’autres métadonnées ; elle a été placée avec elle.</translation>
    </message>
    <message>
        <source>The program keeps its own things in this folder: {root}</source>
        <translation>Le programme garde ses propres affaires dans ce dossier : {root}</translation>
    </message>
    <message>
        <source>The proxy does not lead to {host}.</source>
        <translation>Le proxy ne mène pas à {host}.</translation>
    </message>
    <message>
        <source>The report was not written. {error}.</source>
        <translation>Le rapport n’a pas été écrit. {error}.</translation>
    </message>
    <message>
        <source>The rights statement has an unknown entry “{key}”.</source>
        <translation>La déclaration de droits a une entrée inconnue « {key} ».</translation>
    </message>
    <message>
        <source>The rights statement has no entries.</source>
        <translation>La déclaration de droits n’a pas d’entrées.</translation>
    </message>
    <message>
        <source>The rights statement says “{word}” for “{key}”, which means nothing.</source>
        <translation>La déclaration de droits dit « {word} » pour « {key} », ce qui ne signifie rien.</translation>
    </message>
    <message>
        <source>The rights statement&apos;s conditions for “{key}” are no text.</source>
        <translation>Les conditions de la déclaration de droits pour « {key} » ne sont pas un texte.</translation>
    </message>
    <message>
        <source>The security token “{token}” cannot sign in the way that this certificate needs.</source>
        <translation>Le jeton de sécurité « {token} » ne peut pas signer comme il le faut pour ce certificat.</translation>
    </message>
    <message>
        <source>The security token “{token}” failed ({error}).</source>
        <translation>Le jeton de sécurité « {token} » a échoué ({error}).</translation>
    </message>
    <message>
        <source>The security token “{token}” has no PIN yet.</source>
        <translation>Le jeton de sécurité « {token} » n’a pas encore de PIN.</translation>
    </message>
    <message>
        <source>The security token “{token}” has no key{wanted}.</source>
        <translation>Le jeton de sécurité « {token} » n’a pas de clé{wanted}.</translation>
    </message>
    <message>
        <source>The security token “{token}” has several such keys.</source>
        <translation>Le jeton de sécurité « {token} » a plusieurs clés de ce genre.</translation>
    </message>
    <message>
        <source>The security token “{token}” holds no certificate for the key.</source>
        <translation>Le jeton de sécurité « {token} » ne contient pas de certificat pour la clé.</translation>
    </message>
    <message>
        <source>The security token “{token}” is locked: it was given too many wrong PINs.</source>
        <translation>Le jeton de sécurité « {token} » est bloqué : trop de PIN erronés lui ont été donnés.</translation>
    </message>
    <message>
        <source>The security token “{token}” wants its PIN.</source>
        <translation>Le jeton de sécurité « {token} » demande son PIN.</translation>
    </message>
    <message>
        <source>The security token “{token}” was removed.</source>
        <translation>Le jeton de sécurité « {token} » a été retiré.</translation>
    </message>
    <message>
        <source>The shares of the {right} add up to {percent}, which is more than all.</source>
        <translation>Les parts du droit « {right} » font ensemble {percent}, ce qui est plus que le tout.</translation>
    </message>
    <message>
        <source>The sidecar {name} is larger than a credential can be.</source>
        <translation>Le fichier annexe {name} est plus grand qu’un certificat ne peut l’être.</translation>
    </message>
    <message>
        <source>The signature does not hold: the credential of {signer} was altered or forged.</source>
        <translation>La signature ne tient pas : le certificat de {signer} a été altéré ou falsifié.</translation>
    </message>
    <message>
        <source>The signature that came back was not made with {name}&apos;s key.</source>
        <translation>La signature reçue n’a pas été faite avec la clé de {name}.</translation>
    </message>
    <message>
        <source>The signed file did not pass its own check. {sentence}</source>
        <translation>Le fichier signé n’a pas passé son propre contrôle. {sentence}</translation>
    </message>
    <message>
        <source>The signing service answered with something that is no signature.</source>
        <translation>Le service de signature a répondu par quelque chose qui n’est pas une signature.</translation>
    </message>
    <message>
        <source>The signing service cannot be used. {message}</source>
        <translation>Le service de signature ne peut pas être utilisé. {message}</translation>
    </message>
    <message>
        <source>The signing service refused to sign (status {status}).</source>
        <translation>Le service de signature a refusé de signer (statut {status}).</translation>
    </message>
    <message>
        <source>The signing service refuses the access key.</source>
        <translation>Le service de signature refuse la clé d’accès.</translation>
    </message>
    <message>
        <source>The site {url} is the place “{name}” already.</source>
        <translation>Le site {url} est déjà le site « {name} ».</translation>
    </message>
    <message>
        <source>The site&apos;s robots.txt is made by the service and cannot be edited.</source>
        <translation>Le robots.txt du site est fait par le service et ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>The stamped file did not pass its own check.</source>
        <translation>Le fichier horodaté n’a pas passé son propre contrôle.</translation>
    </message>
    <message>
        <source>The system starts no more processes.</source>
        <translation>Le système ne démarre plus de processus.</translation>
    </message>
    <message>
        <source>The title is longer than {longest} characters.</source>
        <translation>Le titre dépasse {longest} caractères.</translation>
    </message>
    <message>
        <source>The work is no longer in the catalogue.</source>
        <translation>L’œuvre n’est plus dans le catalogue.</translation>
    </message>
    <message>
        <source>The works of “{name}” are those below {folder}.</source>
        <translation>Les œuvres de « {name} » sont celles sous {folder}.</translation>
    </message>
    <message>
        <source>The works of “{name}” are those that its search finds: {query}</source>
        <translation>Les œuvres de « {name} » sont celles que trouve sa recherche : {query}</translation>
    </message>
    <message>
        <source>The {name} file holds neither picture nor sound.</source>
        <translation>Le fichier {name} ne contient ni image ni son.</translation>
    </message>
    <message>
        <source>The {name} file is damaged or incomplete.</source>
        <translation>Le fichier {name} est endommagé ou incomplet.</translation>
    </message>
    <message>
        <source>The {name} file is damaged: nothing in it can be played.</source>
        <translation>Le fichier {name} est endommagé : rien n’y peut être lu.</translation>
    </message>
    <message>
        <source>The {name} file&apos;s structure is unusual: {error}.</source>
        <translation>La structure du fichier {name} est inhabituelle : {error}.</translation>
    </message>
    <message>
        <source>There are two security tokens named “{token}”.</source>
        <translation>Il y a deux jetons de sécurité nommés « {token} ».</translation>
    </message>
    <message>
        <source>There are {len} different keys in these files.</source>
        <translation>Il y a {len} clés différentes dans ces fichiers.</translation>
    </message>
    <message>
        <source>There are: {known}.</source>
        <translation>Il y a : {known}.</translation>
    </message>
    <message>
        <source>There are: {listed}.</source>
        <translation>Il y a : {listed}.</translation>
    </message>
    <message>
        <source>There is a file already: {destination}</source>
        <translation>Il y a déjà un fichier : {destination}</translation>
    </message>
    <message>
        <source>There is a file of this name already: {path}</source>
        <translation>Il y a déjà un fichier de ce nom : {path}</translation>
    </message>
    <message>
        <source>There is a key in these files, but no certificate.</source>
        <translation>Il y a une clé dans ces fichiers, mais pas de certificat.</translation>
    </message>
    <message>
        <source>There is a list named “{name}” already.</source>
        <translation>Il y a déjà une liste nommée « {name} ».</translation>
    </message>
    <message>
        <source>There is a policy “{title}” already.</source>
        <translation>Il y a déjà une décision « {title} ».</translation>
    </message>
    <message>
        <source>There is a {what} “{name}” already.</source>
        <translation>Le nom « {name} » est déjà pris ({what}).</translation>
    </message>
    <message>
        <source>There is an identity {key} already.</source>
        <translation>Il y a déjà une identité {key}.</translation>
    </message>
    <message>
        <source>There is no PKCS#11 library here: {path}</source>
        <translation>Il n’y a pas de bibliothèque PKCS#11 ici : {path}</translation>
    </message>
    <message>
        <source>There is no backup “{name}”.</source>
        <translation>Il n’y a pas de sauvegarde « {name} ».</translation>
    </message>
    <message>
        <source>There is no batch {job}.</source>
        <translation>Il n’y a pas de lot {job}.</translation>
    </message>
    <message>
        <source>There is no catalogue: {catalogue}</source>
        <translation>Il n’y a pas de catalogue : {catalogue}</translation>
    </message>
    <message>
        <source>There is no certificate and no key in this file: {path}</source>
        <translation>Il n’y a ni certificat ni clé dans ce fichier : {path}</translation>
    </message>
    <message>
        <source>There is no collection “{name}”.</source>
        <translation>Il n’y a pas de collection « {name} ».</translation>
    </message>
    <message>
        <source>There is no collection “{text}”.</source>
        <translation>Il n’y a pas de collection « {text} ».</translation>
    </message>
    <message>
        <source>There is no folder with the site&apos;s present files: {existing}</source>
        <translation>Il n’y a pas de dossier avec les fichiers actuels du site : {existing}</translation>
    </message>
    <message>
        <source>There is no known service “{service}”.</source>
        <translation>Il n’y a pas de service connu « {service} ».</translation>
    </message>
    <message>
        <source>There is no list named “{name}”.</source>
        <translation>Il n’y a pas de liste nommée « {name} ».</translation>
    </message>
    <message>
        <source>There is no passphrase for the signing key: this machine has no keyring.</source>
        <translation>Il n’y a pas de phrase secrète pour la clé de signature : cet ordinateur n’a pas de trousseau.</translation>
    </message>
    <message>
        <source>There is no place “{name}”.</source>
        <translation>Il n’y a pas de site « {name} ».</translation>
    </message>
    <message>
        <source>There is no policy named “{wanted}”.</source>
        <translation>Il n’y a pas de décision nommée « {wanted} ».</translation>
    </message>
    <message>
        <source>There is no private key in these files.</source>
        <translation>Il n’y a pas de clé privée dans ces fichiers.</translation>
    </message>
    <message>
        <source>There is no security token named “{token}”.</source>
        <translation>Il n’y a pas de jeton de sécurité nommé « {token} ».</translation>
    </message>
    <message>
        <source>There is no server named {host}.</source>
        <translation>Il n’y a pas de serveur nommé {host}.</translation>
    </message>
    <message>
        <source>There is no signing identity to back up.</source>
        <translation>Il n’y a pas d’identité de signature à sauvegarder.</translation>
    </message>
    <message>
        <source>There is no signing identity yet.</source>
        <translation>Il n’y a pas encore d’identité de signature.</translation>
    </message>
    <message>
        <source>There is no signing identity “{key}”.</source>
        <translation>Il n’y a pas d’identité de signature « {key} ».</translation>
    </message>
    <message>
        <source>There is no signing identity “{name}”.</source>
        <translation>Il n’y a pas d’identité de signature « {name} ».</translation>
    </message>
    <message>
        <source>There is no such folder: {folder}</source>
        <translation>Ce dossier n’existe pas : {folder}</translation>
    </message>
    <message>
        <source>There is no such folder: {real}</source>
        <translation>Ce dossier n’existe pas : {real}</translation>
    </message>
    <message>
        <source>There is no such folder: {root}</source>
        <translation>Ce dossier n’existe pas : {root}</translation>
    </message>
    <message>
        <source>There is none at all.</source>
        <translation>Il n’y en a aucune.</translation>
    </message>
    <message>
        <source>There is not exactly one certificate of a signer among these.</source>
        <translation>Parmi ceux-ci, il n’y a pas exactement un certificat de signataire.</translation>
    </message>
    <message>
        <source>There is: {shown}.</source>
        <translation>Il y a : {shown}.</translation>
    </message>
    <message>
        <source>These files are of several works.</source>
        <translation>Ces fichiers sont de plusieurs œuvres.</translation>
    </message>
    <message>
        <source>This address is not encrypted, so anybody on the way could add to the list: {address}</source>
        <translation>Cette adresse n’est pas chiffrée ; n’importe qui en chemin pourrait ajouter à la liste : {address}</translation>
    </message>
    <message>
        <source>This answer was taken already: {name} signs with it.</source>
        <translation>Cette réponse a déjà été prise : {name} signe avec.</translation>
    </message>
    <message>
        <source>This backup holds something else than identities.</source>
        <translation>Cette sauvegarde contient autre chose que des identités.</translation>
    </message>
    <message>
        <source>This backup is damaged.</source>
        <translation>Cette sauvegarde est endommagée.</translation>
    </message>
    <message>
        <source>This backup is not complete: its end is missing.</source>
        <translation>Cette sauvegarde n’est pas complète : sa fin manque.</translation>
    </message>
    <message>
        <source>This backup was made by a newer version of Countermark.</source>
        <translation>Cette sauvegarde vient d’une version plus récente de Countermark.</translation>
    </message>
    <message>
        <source>This catalogue was made by a newer version of Countermark.</source>
        <translation>Ce catalogue vient d’une version plus récente de Countermark.</translation>
    </message>
    <message>
        <source>This file has a passphrase, and it is not known: {path}</source>
        <translation>Ce fichier a une phrase secrète, et elle n’est pas connue : {path}</translation>
    </message>
    <message>
        <source>This file holds a private key, so nothing of it was kept.</source>
        <translation>Ce fichier contient une clé privée ; rien n’en a donc été gardé.</translation>
    </message>
    <message>
        <source>This file holds no certificate to trust: {authority}</source>
        <translation>Ce fichier ne contient pas de certificat auquel se fier : {authority}</translation>
    </message>
    <message>
        <source>This file holds no certificate: {path}</source>
        <translation>Ce fichier ne contient pas de certificat : {path}</translation>
    </message>
    <message>
        <source>This file is damaged: {path}</source>
        <translation>Ce fichier est endommagé : {path}</translation>
    </message>
    <message>
        <source>This file is encrypted, or its key made, in a way that is not supported: {path}</source>
        <translation>Ce fichier est chiffré, ou sa clé formée, d’une manière qui n’est pas prise en charge : {path}</translation>
    </message>
    <message>
        <source>This file is no PKCS#11 library for this computer: {path}</source>
        <translation>Ce fichier n’est pas une bibliothèque PKCS#11 pour cet ordinateur : {path}</translation>
    </message>
    <message>
        <source>This file is too large to be one with certificates: {path}</source>
        <translation>Ce fichier est trop grand pour en être un de certificats : {path}</translation>
    </message>
    <message>
        <source>This has characters that cannot be shown.</source>
        <translation>Ceci contient des caractères qui ne peuvent pas être affichés.</translation>
    </message>
    <message>
        <source>This identity was replaced by a newer one: {key}</source>
        <translation>Cette identité a été remplacée par une plus récente : {key}</translation>
    </message>
    <message>
        <source>This is a folder, not a file</source>
        <translation>C’est un dossier, pas un fichier</translation>
    </message>
    <message>
        <source>This is a request for a certificate, not the certificate: {path}</source>
        <translation>C’est une demande de certificat, pas le certificat : {path}</translation>
    </message>
    <message>
        <source>This is a sidecar, the credential of another file; which one does not show, or it is not beside it.</source>
        <translation>C’est un fichier annexe, le certificat d’un autre fichier ; lequel, on ne le voit pas, ou il n’est pas à côté.</translation>
    </message>
    <message>
        <source>This is a signed copy; protect its work.</source>
        <translation>C’est une copie signée ; protégez son œuvre.</translation>
    </message>
    <message>
        <source>This is an address, not a path: {text}</source>
        <translation>C’est une adresse, pas un chemin : {text}</translation>
    </message>
    <message>
        <source>This is longer than {longest} characters.</source>
        <translation>Ceci dépasse {longest} caractères.</translation>
    </message>
    <message>
        <source>This is no address of a time-stamp authority: {address}</source>
        <translation>Ce n’est pas l’adresse d’une autorité d’horodatage : {address}</translation>
    </message>
    <message>
        <source>This is no catalogue: {copy}</source>
        <translation>Ce n’est pas un catalogue : {copy}</translation>
    </message>
    <message>
        <source>This is no file that was protected here.</source>
        <translation>Ce n’est pas un fichier protégé ici.</translation>
    </message>
    <message>
        <source>This is no list of certificates.</source>
        <translation>Ce n’est pas une liste de certificats.</translation>
    </message>
    <message>
        <source>This is no name for a {what}: it has characters that cannot be shown.</source>
        <translation>Ce nom ne convient pas ({what}) : il contient des caractères qui ne peuvent pas être affichés.</translation>
    </message>
    <message>
        <source>This is no path of a site: {text}</source>
        <translation>Ce n’est pas un chemin d’un site : {text}</translation>
    </message>
    <message>
        <source>This is no site: {target}</source>
        <translation>Ce n’est pas un site : {target}</translation>
    </message>
    <message>
        <source>This is not a backup of Countermark&apos;s identities.</source>
        <translation>Ce n’est pas une sauvegarde des identités de Countermark.</translation>
    </message>
    <message>
        <source>This is not a date: {published_on}</source>
        <translation>Ce n’est pas une date : {published_on}</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Ce n’est pas une adresse web.</translation>
    </message>
    <message>
        <source>This is not a web address: {address}</source>
        <translation>Ce n’est pas une adresse web : {address}</translation>
    </message>
    <message>
        <source>This is not a web address: {host}</source>
        <translation>Ce n’est pas une adresse web : {host}</translation>
    </message>
    <message>
        <source>This is not an ordinary file: {path}</source>
        <translation>Ce n’est pas un fichier ordinaire : {path}</translation>
    </message>
    <message>
        <source>This is the credential of another file.</source>
        <translation>C’est le certificat d’un autre fichier.</translation>
    </message>
    <message>
        <source>This is the credential of another file; protect that one.</source>
        <translation>C’est le certificat d’un autre fichier ; protégez celui-là.</translation>
    </message>
    <message>
        <source>This is too large for a backup: {path}</source>
        <translation>C’est trop grand pour une sauvegarde : {path}</translation>
    </message>
    <message>
        <source>This key is here already: it signs for {name}.</source>
        <translation>Cette clé est déjà ici : elle signe pour {name}.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Try again later, or let files be signed without.</source>
        <translation>Réessayez plus tard, ou laissez signer les fichiers sans.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, see whether the disk is in order.</source>
        <translation>Réessayez ; si cela persiste, vérifiez que le disque est en bon état.</translation>
    </message>
    <message>
        <source>Try them again: --retry-failed.</source>
        <translation>Réessayez-les : --retry-failed.</translation>
    </message>
    <message>
        <source>Two works would lie at {path}: {first} and {second}. The second is declared without an address; give it another name, or publish it at another path.</source>
        <translation>Deux œuvres seraient à {path} : {first} et {second}. La seconde est déclarée sans adresse ; donnez-lui un autre nom, ou publiez-la sous un autre chemin.</translation>
    </message>
    <message>
        <source>Type it anew.</source>
        <translation>Saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>Type the passphrase again; if it is right, use another copy of the file.</source>
        <translation>Saisissez de nouveau la phrase secrète ; si elle est juste, prenez une autre copie du fichier.</translation>
    </message>
    <message>
        <source>Unexpected error ({kind}); the log has the details.</source>
        <translation>Erreur inattendue ({kind}) ; le journal a les détails.</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again.</source>
        <translation>Déverrouillez le trousseau et réessayez.</translation>
    </message>
    <message>
        <source>Update Countermark first.</source>
        <translation>Mettez d’abord Countermark à jour.</translation>
    </message>
    <message>
        <source>Update Countermark, or check the file with another program.</source>
        <translation>Mettez Countermark à jour, ou vérifiez le fichier avec un autre programme.</translation>
    </message>
    <message>
        <source>Update the program first.</source>
        <translation>Mettez d’abord le programme à jour.</translation>
    </message>
    <message>
        <source>Upload it with the application {form}: author {author}, claimant {claimant}.</source>
        <translation>Envoyez-le avec la demande {form} : auteur {author}, demandeur {claimant}.</translation>
    </message>
    <message>
        <source>Use another backup.</source>
        <translation>Prenez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>Use another copy of the file.</source>
        <translation>Prenez une autre copie du fichier.</translation>
    </message>
    <message>
        <source>Use one that begins with https://.</source>
        <translation>Prenez-en une qui commence par https://.</translation>
    </message>
    <message>
        <source>Wait until it has ended, or cancel it there.</source>
        <translation>Attendez qu’il soit terminé, ou annulez-le là-bas.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>Attendez qu’il ait fini, puis réessayez.</translation>
    </message>
    <message>
        <source>Wait until that has ended.</source>
        <translation>Attendez que ce soit terminé.</translation>
    </message>
    <message>
        <source>Wait until the program that writes it has finished, then try again.</source>
        <translation>Attendez que le programme qui l’écrit ait fini, puis réessayez.</translation>
    </message>
    <message>
        <source>Wait until then, or check this computer&apos;s clock.</source>
        <translation>Attendez jusque-là, ou vérifiez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>What form should the report have? {path}</source>
        <translation>Quelle forme doit avoir le rapport ? {path}</translation>
    </message>
    <message>
        <source>What is wanted is the certificate of the authority, not that of the signer.</source>
        <translation>Il faut le certificat de l’autorité, pas celui du signataire.</translation>
    </message>
    <message>
        <source>What lies at {place} is no credential, or a damaged one.</source>
        <translation>Ce qui se trouve à {place} n’est pas un certificat, ou il est endommagé.</translation>
    </message>
    <message>
        <source>What others can download carries neither metadata nor credentials.</source>
        <translation>Ce que d’autres peuvent télécharger ne porte ni métadonnées ni certificats.</translation>
    </message>
    <message>
        <source>What others can download carries neither metadata nor credentials. Public posts are used to train Meta&apos;s AI.</source>
        <translation>Ce que d’autres peuvent télécharger ne porte ni métadonnées ni certificats. Les publications publiques entraînent l’IA de Meta.</translation>
    </message>
    <message>
        <source>What others can download carries neither metadata nor credentials. Public posts train the AI Grok unless that is switched off.</source>
        <translation>Ce que d’autres peuvent télécharger ne porte ni métadonnées ni certificats. Les publications publiques entraînent l’IA Grok, sauf si cela est désactivé.</translation>
    </message>
    <message>
        <source>What was done stays done.</source>
        <translation>Ce qui est fait reste fait.</translation>
    </message>
    <message>
        <source>Whether credentials in files stay is not known.</source>
        <translation>On ne sait pas si les certificats restent dans les fichiers.</translation>
    </message>
    <message>
        <source>Whether metadata and credentials in files stay is not known.</source>
        <translation>On ne sait pas si les métadonnées et les certificats restent dans les fichiers.</translation>
    </message>
    <message>
        <source>Whether metadata in files stay is not known.</source>
        <translation>On ne sait pas si les métadonnées restent dans les fichiers.</translation>
    </message>
    <message>
        <source>With the Imagick editor, the filter image_strip_meta set to false keeps it; with GD nothing does.</source>
        <translation>Avec l’éditeur Imagick, le filtre image_strip_meta mis à false les garde ; avec GD, rien ne le fait.</translation>
    </message>
    <message>
        <source>Works may be licensed as data for training computer vision systems, with a payment out of a fund. Contributors can opt out of that in their account; where exactly was not found.</source>
        <translation>Les œuvres peuvent être concédées comme données pour entraîner la vision par ordinateur, contre un paiement d’un fonds. Les contributeurs peuvent s’y opposer dans leur compte ; où exactement n’a pas été trouvé.</translation>
    </message>
    <message>
        <source>Works of {name} were declared under “{stricter}”, which reserves more than “{weaker}” at {path}: {names}.</source>
        <translation>Des œuvres de {name} ont été déclarées sous « {stricter} », qui réserve plus que « {weaker} » à {path} : {names}.</translation>
    </message>
    <message>
        <source>Works that are tagged “NoAI” get that mark on their pages, and the terms forbid to use them for AI; it is not there by default.</source>
        <translation>Les œuvres avec le mot-clé « NoAI » portent cette marque sur leurs pages, et les conditions interdisent de les utiliser pour l’IA ; elle n’y est pas par défaut.</translation>
    </message>
    <message>
        <source>Write a number, a comparison (&gt;=3) or a range (2..4).</source>
        <translation>Écrivez un nombre, une comparaison (&gt;=3) ou un intervalle (2..4).</translation>
    </message>
    <message>
        <source>Write a year, a month or a day (2026-05-14), or from one to another (2024..2026).</source>
        <translation>Écrivez une année, un mois ou un jour (2026-05-14), ou de l’un à l’autre (2024..2026).</translation>
    </message>
    <message>
        <source>Write it as 2026-05-14, or with a time: 2026-05-14 09:30.</source>
        <translation>Écrivez-la comme 2026-05-14, ou avec une heure : 2026-05-14 09:30.</translation>
    </message>
    <message>
        <source>Write it like 2026-05-14.</source>
        <translation>Écrivez-la comme 2026-05-14.</translation>
    </message>
    <message>
        <source>Write the part of it after the host.</source>
        <translation>Écrivez la partie qui suit le nom du serveur.</translation>
    </message>
    <message>
        <source>Write what to look for after the colon.</source>
        <translation>Écrivez après les deux points ce qu’il faut chercher.</translation>
    </message>
    <message>
        <source>Writing rights metadata would lose other metadata in this file.</source>
        <translation>Écrire les métadonnées de droits ferait perdre d’autres métadonnées de ce fichier.</translation>
    </message>
    <message>
        <source>You made no policy “{name}”.</source>
        <translation>Vous n’avez pas fait de décision « {name} ».</translation>
    </message>
    <message>
        <source>http:// works for a service on this computer alone.</source>
        <translation>http:// ne vaut que pour un service sur cet ordinateur.</translation>
    </message>
    <message>
        <source>image_strip_meta, in the theme or a plugin</source>
        <translation>image_strip_meta, dans le thème ou une extension</translation>
    </message>
    <message>
        <source>in 1 day</source>
        <translation>dans 1 jour</translation>
    </message>
    <message>
        <source>in less than a day</source>
        <translation>dans moins d’un jour</translation>
    </message>
    <message>
        <source>in {days} days</source>
        <translation>dans {days} jours</translation>
    </message>
    <message>
        <source>it has several pages, and programs could no longer open it</source>
        <translation>il a plusieurs pages, et des programmes ne pourraient plus l’ouvrir</translation>
    </message>
    <message>
        <source>it is a WAV file of more than 4 GB</source>
        <translation>c’est un fichier WAV de plus de 4 Go</translation>
    </message>
    <message>
        <source>it is digitally signed, and writing into it would break that signature</source>
        <translation>il est signé numériquement, et y écrire romprait cette signature</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>il est chiffré</translation>
    </message>
    <message>
        <source>it is larger than {part} MB, too large to be held in memory</source>
        <translation>il dépasse {part} Mo, trop pour être tenu en mémoire</translation>
    </message>
    <message>
        <source>its structure is unusual</source>
        <translation>sa structure est inhabituelle</translation>
    </message>
    <message>
        <source>robots.txt would be larger than crawlers read: it names too many parts of the site.</source>
        <translation>robots.txt serait plus grand que ce que lisent les robots : il nomme trop de parties du site.</translation>
    </message>
    <message>
        <source>the XMP in the file</source>
        <translation>le XMP du fichier</translation>
    </message>
    <message>
        <source>the folder that serves {path}</source>
        <translation>le dossier qui sert {path}</translation>
    </message>
    <message>
        <source>the location block that serves {path}</source>
        <translation>le bloc location qui sert {path}</translation>
    </message>
    <message>
        <source>the server block</source>
        <translation>le bloc server</translation>
    </message>
    <message>
        <source>the site&apos;s top folder</source>
        <translation>le dossier racine du site</translation>
    </message>
    <message>
        <source>what it plays or shows would not stay the same</source>
        <translation>ce qu’il joue ou montre ne resterait pas le même</translation>
    </message>
    <message>
        <source>{count} changed in another way since.</source>
        <translation>Changé autrement depuis : {count}.</translation>
    </message>
    <message>
        <source>{count} files are missing; what was known last is declared.</source>
        <translation>{count} fichiers manquent ; ce qui était connu en dernier est déclaré.</translation>
    </message>
    <message>
        <source>{count} files were changed since signing; sign them again.</source>
        <translation>{count} fichiers ont été modifiés depuis la signature ; signez-les de nouveau.</translation>
    </message>
    <message>
        <source>{count} went another way since.</source>
        <translation>Parti ailleurs depuis : {count}.</translation>
    </message>
    <message>
        <source>{count} works are published without a credential: the decision stands on the site alone, and is lost with the first copy.</source>
        <translation>{count} œuvres sont publiées sans certificat : la décision ne figure que sur le site et se perd avec la première copie.</translation>
    </message>
    <message>
        <source>{error} Type it like https://example.org/ or https://example.org/portfolio/.</source>
        <translation>{error} Saisissez-la comme https://example.org/ ou https://example.org/portfolio/.</translation>
    </message>
    <message>
        <source>{host_of} gave no time-stamp.</source>
        <translation>{host_of} n’a pas donné d’horodatage.</translation>
    </message>
    <message>
        <source>{host_of} gave no time-stamps before.</source>
        <translation>{host_of} n’a pas donné d’horodatages auparavant.</translation>
    </message>
    <message>
        <source>{host} answered another request than this one.</source>
        <translation>{host} a répondu à une autre demande que celle-ci.</translation>
    </message>
    <message>
        <source>{host} answered with something that is no time-stamp.</source>
        <translation>{host} a répondu par quelque chose qui n’est pas un horodatage.</translation>
    </message>
    <message>
        <source>{host} answered with status {status}.</source>
        <translation>{host} a répondu avec le statut {status}.</translation>
    </message>
    <message>
        <source>{host} did not answer within {timeout} seconds.</source>
        <translation>{host} n’a pas répondu en {timeout} secondes.</translation>
    </message>
    <message>
        <source>{host} refuses the connection.</source>
        <translation>{host} refuse la connexion.</translation>
    </message>
    <message>
        <source>{host} refuses to give a time-stamp.</source>
        <translation>{host} refuse de donner un horodatage.</translation>
    </message>
    <message>
        <source>{host} refuses to give a time-stamp: {words}.</source>
        <translation>{host} refuse de donner un horodatage : {words}.</translation>
    </message>
    <message>
        <source>{host} signs with a certificate that is not for time-stamps.</source>
        <translation>{host} signe avec un certificat qui n’est pas pour les horodatages.</translation>
    </message>
    <message>
        <source>{host} stamped something other than what it was sent.</source>
        <translation>{host} a horodaté autre chose que ce qui lui a été envoyé.</translation>
    </message>
    <message>
        <source>{how_to_renew} Works signed before stay as they are.</source>
        <translation>{how_to_renew} Les œuvres signées avant restent telles quelles.</translation>
    </message>
    <message>
        <source>{label} tells what was done to a work; it cannot be redacted.</source>
        <translation>{label} dit ce qui a été fait à une œuvre et ne peut pas être caviardé.</translation>
    </message>
    <message>
        <source>{name} has a signing identity already.</source>
        <translation>{name} a déjà une identité de signature.</translation>
    </message>
    <message>
        <source>{name} is somebody&apos;s service, where no documents of yours can lie.</source>
        <translation>{name} est le service de quelqu’un d’autre, où aucun de vos documents ne peut se trouver.</translation>
    </message>
    <message>
        <source>{name} offers no setting that is known: no protocol can say your decision there. What is left is to publish smaller pictures, or to publish elsewhere.</source>
        <translation>{name} n’offre aucun réglage connu : aucun protocole ne peut y dire votre décision. Il reste à publier des images plus petites, ou à publier ailleurs.</translation>
    </message>
    <message>
        <source>{name} signs as {roles}; the certificate is {ground} to this machine.</source>
        <translation>{name} signe comme {roles} ; pour cet ordinateur, le certificat est : {ground}.</translation>
    </message>
    <message>
        <source>{name}, placed in this work: {sentence}</source>
        <translation>{name}, placé dans cette œuvre : {sentence}</translation>
    </message>
    <message>
        <source>{others} more works share an address with another one.</source>
        <translation>{others} autres œuvres partagent une adresse avec une autre.</translation>
    </message>
    <message>
        <source>“{field}:” has no value.</source>
        <translation>« {field}: » n’a pas de valeur.</translation>
    </message>
    <message>
        <source>“{label}” only looks like a rights statement and is not counted.</source>
        <translation>« {label} » ressemble seulement à une déclaration de droits et n’est pas compté.</translation>
    </message>
    <message>
        <source>“{name}” goes by no search.</source>
        <translation>« {name} » ne suit pas de recherche.</translation>
    </message>
    <message>
        <source>“{one_line}” is not the address of a site.</source>
        <translation>« {one_line} » n’est pas l’adresse d’un site.</translation>
    </message>
    <message>
        <source>“{text}” is no date.</source>
        <translation>« {text} » n’est pas une date.</translation>
    </message>
    <message>
        <source>“{text}” is published at several paths of {name}.</source>
        <translation>« {text} » est publié sous plusieurs chemins de {name}.</translation>
    </message>
    <message>
        <source>“{title}” comes with the program and stays as it is.</source>
        <translation>« {title} » vient avec le programme et reste telle quelle.</translation>
    </message>
    <message>
        <source>“{title}” comes with the program and stays.</source>
        <translation>« {title} » vient avec le programme et reste.</translation>
    </message>
    <message>
        <source>“{value}” cannot be asked of {field}.</source>
        <translation>« {value} » ne peut pas être cherché comme {field}.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Whatever runs is held after the files at hand, and goes on in the new window.</source>
        <translation>Ce qui est en cours s’arrête après les fichiers commencés et continue dans la nouvelle fenêtre.</translation>
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
        <source>Preview pictures</source>
        <translation>Images d’aperçu</translation>
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
        <source>The catalogue will be as it was on {time}. Your pictures stay as they are.</source>
        <translation>Le catalogue redeviendra ce qu’il était le {time}. Vos images restent telles quelles.</translation>
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
        <source>The catalogue is copied: {name}</source>
        <translation>Le catalogue est copié : {name}</translation>
    </message>
    <message>
        <source>{size} are free again. The pictures are made anew.</source>
        <translation>{size} sont de nouveau libres. Les vignettes sont refaites.</translation>
    </message>
    <message>
        <source>The catalogue is damaged: {fault} Put a copy back from the list.</source>
        <translation>Le catalogue est endommagé : {fault} Remettez une copie de la liste.</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Certificate ends</source>
        <translation>Certificat à renouveler</translation>
    </message>
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
        <source>Add a site …</source>
        <translation>Ajouter un site …</translation>
    </message>
    <message>
        <source>Library, folders and sites</source>
        <translation>Bibliothèque, dossiers et sites</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
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
        <source>Withdraw …</source>
        <translation>Retirer …</translation>
    </message>
    <message>
        <source>The collection and its works stay. What was exported says the same until you export it again.</source>
        <translation>La collection et ses œuvres restent. Ce qui a été exporté dit la même chose jusqu’à ce que vous l’exportiez à nouveau.</translation>
    </message>
    <message>
        <source>Collections and works stay, and so does all that lies at the place itself.</source>
        <translation>Les collections et les œuvres restent, ainsi que tout ce qui se trouve sur place.</translation>
    </message>
    <message>
        <source>Published here</source>
        <translation>Publié ici</translation>
    </message>
    <message>
        <source>Withdraw {collection}?</source>
        <translation>Retirer {collection} ?</translation>
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
    <message>
        <source>Paused while the files are listed</source>
        <translation>En pause pendant le relevé des fichiers</translation>
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
        <source>the signer is not known to this machine</source>
        <translation>le signataire n’est pas connu de cet ordinateur</translation>
    </message>
    <message>
        <source>the owner allows {uses}</source>
        <translation>le titulaire autorise : {uses}</translation>
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
    <message numerus="yes">
        <source>{n} other file(s) passed over.</source>
        <translation>
            <numerusform>{n} autre fichier ignoré.</numerusform>
            <numerusform>{n} autres fichiers ignorés.</numerusform>
        </translation>
    </message>
    <message>
        <source>In folders, pictures, films, sounds and PDF files are read. Choose any other file by itself.</source>
        <translation>Dans les dossiers, les images, films, sons et fichiers PDF sont lus. Choisissez tout autre fichier séparément.</translation>
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
        <source>Open Settings</source>
        <translation>Ouvrir les réglages</translation>
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
        <source>It is kept at {host}. Fetching is off: nothing is sent there.</source>
        <translation>Il se trouve à {host}. La recherche est désactivée : rien n’y est envoyé.</translation>
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
        <source>{time} (time-stamped)</source>
        <translation>{time} (horodaté)</translation>
    </message>
    <message>
        <source>{time} (by the signer&apos;s own clock)</source>
        <translation>{time} (selon l’horloge du signataire)</translation>
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
        <source>{title} (it was made of this)</source>
        <translation>{title} (il en est issu)</translation>
    </message>
    <message>
        <source>{title} (a part of it)</source>
        <translation>{title} (une partie)</translation>
    </message>
    <message>
        <source>{title} (input of a program)</source>
        <translation>{title} (entrée d’un programme)</translation>
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
        <source>Larger pictures</source>
        <translation>Images plus grandes</translation>
    </message>
    <message>
        <source>Smaller pictures</source>
        <translation>Images plus petites</translation>
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
    <name>WayBack</name>
    <message>
        <source>Put the copy back</source>
        <translation>Remettre la copie</translation>
    </message>
    <message>
        <source>The catalogue is gone.</source>
        <translation>Le catalogue n’est plus là.</translation>
    </message>
    <message>
        <source>The catalogue is damaged.</source>
        <translation>Le catalogue est endommagé.</translation>
    </message>
    <message>
        <source>The damaged catalogue is kept beside its copies.</source>
        <translation>Le catalogue endommagé est conservé à côté de ses copies.</translation>
    </message>
    <message>
        <source>Close Countermark</source>
        <translation>Fermer Countermark</translation>
    </message>
    <message>
        <source>Its copy of {time} is whole. What you did in the catalogue since then is missing in it; your pictures stay as they are.</source>
        <translation>Sa copie du {time} est intacte. Ce que vous avez fait depuis dans le catalogue y manque ; vos images restent comme elles sont.</translation>
    </message>
    <message>
        <source>To begin with an empty catalogue instead, move the copies elsewhere first. The latest is {path}</source>
        <translation>Pour commencer plutôt avec un catalogue vide, déplacez d’abord les copies. La plus récente est {path}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Add folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove from the catalogue …</source>
        <translation>Retirer du catalogue …</translation>
    </message>
    <message>
        <source>There is nothing to protect here yet.</source>
        <translation>Il n’y a encore rien à protéger ici.</translation>
    </message>
    <message>
        <source>What is said of them here goes: titles, decisions, people, history.</source>
        <translation>Ce qui en est dit ici disparaît : titres, décisions, personnes, historique.</translation>
    </message>
    <message>
        <source>All files stay on the disk as they are, signed ones too. It can be undone until the window is closed.</source>
        <translation>Tous les fichiers restent sur le disque tels quels, y compris ceux qui sont signés. L’opération peut être annulée jusqu’à la fermeture de la fenêtre.</translation>
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
        <source>Put the originals back …</source>
        <translation>Remettre les originaux …</translation>
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
        <source>Remove {works} from the catalogue?</source>
        <translation>Retirer {works} du catalogue ?</translation>
    </message>
    <message>
        <source>Make one work of them</source>
        <translation>En faire une seule œuvre</translation>
    </message>
    <message>
        <source>Go to the works to protect: they cannot be seen here.</source>
        <translation>Allez aux œuvres à protéger : on ne les voit pas ici.</translation>
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
        <source>No works match.</source>
        <translation>Aucune œuvre ne correspond.</translation>
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
        <source>Putting back</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>remis</translation>
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
    <message>
        <source>Back in the catalogue</source>
        <translation>De retour dans le catalogue</translation>
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
