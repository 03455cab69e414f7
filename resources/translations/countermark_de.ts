<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Batch</name>
    <message>
        <source>Tick what you want to change in all of them.</source>
        <translation>Haken Sie an, was Sie bei allen ändern möchten.</translation>
    </message>
    <message>
        <source>Add keywords</source>
        <translation>Stichwörter hinzufügen</translation>
    </message>
    <message>
        <source>Remove keywords</source>
        <translation>Stichwörter entfernen</translation>
    </message>
    <message>
        <source>Only where nothing is said yet</source>
        <translation>Nur wo noch nichts angegeben ist</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>{works} selected</source>
        <translation>{works} ausgewählt</translation>
    </message>
    <message>
        <source>Choose what is to be said: {facts}.</source>
        <translation>Wählen Sie, was gesagt werden soll: {facts}.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change {works}</source>
        <translation>{works} ändern</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Keine Sterne</translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>Mehrere Werte</translation>
    </message>
</context>
<context>
    <name>Bug</name>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Im Programm ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>This is a bug, not your mistake. What was under way may not have been done. No original is ever overwritten without being kept. Nothing was sent; the report below helps the developers if you give it to them.</source>
        <translation>Das ist ein Programmfehler, nicht Ihr Versehen. Was gerade im Gange war, ist vielleicht nicht ausgeführt. Kein Original wird je überschrieben, ohne aufbewahrt zu werden. Nichts wurde gesendet; der Bericht unten hilft den Entwicklern, wenn Sie ihn weitergeben.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Collections</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Portfolio 2026</source>
        <translation>Portfolio 2026</translation>
    </message>
    <message>
        <source>All that this search finds, now and later:</source>
        <translation>Alles, was diese Suche findet, jetzt und später:</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change collection</source>
        <translation>Sammlung ändern</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Neue Sammlung</translation>
    </message>
    <message>
        <source>Works that I choose by hand</source>
        <translation>Werke, die ich von Hand auswähle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The {works} selected</source>
        <translation>Die ausgewählten: {works}</translation>
    </message>
    <message>
        <source>Forget this collection?</source>
        <translation>Diese Sammlung vergessen?</translation>
    </message>
    <message>
        <source>Its works and files stay as they are.</source>
        <translation>Ihre Werke und Dateien bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Take out of {name}</source>
        <translation>Aus {name} herausnehmen</translation>
    </message>
    <message>
        <source>Forget …</source>
        <translation>Vergessen …</translation>
    </message>
    <message>
        <source>New collection …</source>
        <translation>Neue Sammlung …</translation>
    </message>
    <message>
        <source>{name} is forgotten, and where it is published.</source>
        <translation>{name} ist vergessen, auch, wo sie veröffentlicht ist.</translation>
    </message>
    <message>
        <source>{works} added to {name}.</source>
        <translation>{works} zu {name} hinzugefügt.</translation>
    </message>
    <message>
        <source>{works} taken out of {name}.</source>
        <translation>{works} aus {name} herausgenommen.</translation>
    </message>
    <message>
        <source>{name} is forgotten; its works stay.</source>
        <translation>{name} ist vergessen; die Werke darin bleiben.</translation>
    </message>
    <message>
        <source>New collection {name}</source>
        <translation>Neue Sammlung {name}</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>{name} ändern</translation>
    </message>
    <message>
        <source>Add to {name}</source>
        <translation>Zu {name} hinzufügen</translation>
    </message>
    <message>
        <source>Forget {name}</source>
        <translation>{name} vergessen</translation>
    </message>
</context>
<context>
    <name>Decide</name>
    <message>
        <source>Parts that you decided otherwise stay as they are.</source>
        <translation>Teile, über die Sie anders entschieden haben, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>The strictest of what is published there</source>
        <translation>Das Strengste von allem, was dort veröffentlicht ist</translation>
    </message>
    <message>
        <source>What holds at {place}?</source>
        <translation>Was gilt bei {place}?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>Drag</name>
    <message>
        <source>The files of these works are missing: there is nothing to drag.</source>
        <translation>Die Dateien dieser Werke fehlen: Es gibt nichts zu ziehen.</translation>
    </message>
    <message>
        <source>Only the first {most} of {count} works are dragged along.</source>
        <translation>Nur die ersten {most} von {count} Werken werden mitgezogen.</translation>
    </message>
    <message numerus="yes">
        <source>{n} work(s) are not dragged along: the files are missing.</source>
        <translation>
            <numerusform>{n} Werk wird nicht mitgezogen: Seine Datei fehlt.</numerusform>
            <numerusform>{n} Werke werden nicht mitgezogen: Ihre Dateien fehlen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>Name the people of {works}</source>
        <translation>Personen zu {works} nennen</translation>
    </message>
    <message>
        <source>Make one work of {works}</source>
        <translation>{works} zu einem machen</translation>
    </message>
    <message>
        <source>Split off {name}</source>
        <translation>{name} abtrennen</translation>
    </message>
    <message>
        <source>Remove {works} from the catalogue</source>
        <translation>{works} aus dem Katalog nehmen</translation>
    </message>
    <message>
        <source>Undone: {name}</source>
        <translation>Rückgängig gemacht: {name}</translation>
    </message>
    <message>
        <source>Done again: {name}</source>
        <translation>Wiederholt: {name}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Something is said already in all of them.</source>
        <translation>In allen steht schon etwas.</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Urheber</translation>
    </message>
    <message>
        <source>Copyright notice</source>
        <translation>Urhebervermerk</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Made as</source>
        <translation>Entstanden als</translation>
    </message>
    <message>
        <source>The person&apos;s part</source>
        <translation>Eigener Anteil</translation>
    </message>
    <message>
        <source>AI parts</source>
        <translation>KI-Anteile</translation>
    </message>
    <message>
        <source>Decision about AI</source>
        <translation>Entscheidung über KI</translation>
    </message>
    <message>
        <source>{facts} of {works}</source>
        <translation>{facts}: {works}</translation>
    </message>
    <message>
        <source>All of it is so already.</source>
        <translation>Es ist alles schon so.</translation>
    </message>
    <message>
        <source>{count} of {works} will change.</source>
        <translation>{count} von {works} werden geändert.</translation>
    </message>
    <message>
        <source>{fact}: {count} replaced.</source>
        <translation>{fact}: {count} ersetzt.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message numerus="yes">
        <source>{n} file(s) failed</source>
        <translation>
            <numerusform>{n} Datei ist fehlgeschlagen</numerusform>
            <numerusform>{n} Dateien sind fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that failed</source>
        <translation>Fehlgeschlagene Dateien</translation>
    </message>
    <message>
        <source>The first {shown} of {count}:</source>
        <translation>Die ersten {shown} von {count}:</translation>
    </message>
    <message>
        <source>The batch goes on with the other files. Nothing half-written was left.</source>
        <translation>Mit den anderen Dateien geht es weiter. Nichts Halbfertiges ist zurückgeblieben.</translation>
    </message>
    <message>
        <source>The batch was cancelled: what was done before stays done. Nothing half-written was left.</source>
        <translation>Der Stapel wurde abgebrochen: Was bis dahin getan war, bleibt getan. Nichts Halbfertiges ist zurückgeblieben.</translation>
    </message>
    <message>
        <source>The batch ended early: what was done before stays done. Nothing half-written was left.</source>
        <translation>Der Stapel endete vorzeitig: Was bis dahin getan war, bleibt getan. Nichts Halbfertiges ist zurückgeblieben.</translation>
    </message>
    <message>
        <source>There were no other files in the batch. Nothing half-written was left.</source>
        <translation>Im Stapel waren keine anderen Dateien. Nichts Halbfertiges ist zurückgeblieben.</translation>
    </message>
    <message>
        <source>Failed files</source>
        <translation>Fehlgeschlagene Dateien</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more: the saved list has all.</source>
        <translation>
            <numerusform>Und {n} weitere: Die gespeicherte Liste hat alle.</numerusform>
            <numerusform>Und {n} weitere: Die gespeicherte Liste hat alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the file in the library</source>
        <translation>Die Datei in der Bibliothek zeigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Liste speichern</translation>
    </message>
    <message>
        <source>Copied the first {shown} of {count}.</source>
        <translation>Die ersten {shown} von {count} sind kopiert.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Save list …</source>
        <translation>Liste speichern …</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The other files are done. Nothing half-written was left.</source>
        <translation>Die anderen Dateien sind fertig. Nichts Halbfertiges ist zurückgeblieben.</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Gespeichert als „{name}“.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>This folder cannot be opened: {folder}</source>
        <translation>Dieser Ordner lässt sich nicht öffnen: {folder}</translation>
    </message>
    <message>
        <source>Something went wrong in the program itself.</source>
        <translation>Im Programm selbst ist etwas schiefgegangen.</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>as decided</source>
        <translation>wie entschieden</translation>
    </message>
    <message>
        <source>in coarser words</source>
        <translation>in gröberen Worten</translation>
    </message>
    <message>
        <source>has no word for it</source>
        <translation>hat kein Wort dafür</translation>
    </message>
    <message>
        <source>stricter, or as chosen</source>
        <translation>strenger, oder wie gewählt</translation>
    </message>
    <message>
        <source>weaker</source>
        <translation>schwächer</translation>
    </message>
    <message>
        <source>What the chosen cell says</source>
        <translation>Was die gewählte Zelle sagt</translation>
    </message>
    <message>
        <source>Choose a cell to read what it says, and why.</source>
        <translation>Wählen Sie eine Zelle, um zu lesen, was sie sagt und warum.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Say the same on your website</source>
        <translation>Dasselbe auf Ihrer Website sagen</translation>
    </message>
    <message>
        <source>Crawlers read a site&apos;s files before they read a picture. Countermark writes the decision on your works in every form they know; you upload the files.</source>
        <translation>Crawler lesen die Dateien einer Website, bevor sie ein Bild lesen. Countermark schreibt die Entscheidung über Ihre Werke in jeder Form, die sie kennen; Sie laden die Dateien hoch.</translation>
    </message>
    <message>
        <source>Export declarations</source>
        <translation>Erklärungen exportieren</translation>
    </message>
    <message>
        <source>Address of your site</source>
        <translation>Adresse Ihrer Website</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Ordner für die Dateien</translation>
    </message>
    <message>
        <source>Write declarations</source>
        <translation>Erklärungen schreiben</translation>
    </message>
    <message>
        <source>The files of a service&apos;s site are its own. Countermark writes what can go with your works, and what finds them by their content wherever they are.</source>
        <translation>Die Dateien auf der Website eines Dienstes gehören dem Dienst. Countermark schreibt, was Ihre Werke begleiten kann und was sie überall an ihrem Inhalt erkennt.</translation>
    </message>
    <message>
        <source>Use them as described here:</source>
        <translation>Verwenden Sie sie wie hier beschrieben:</translation>
    </message>
    <message>
        <source>Upload them to your site as described here:</source>
        <translation>Laden Sie sie wie hier beschrieben auf Ihre Website:</translation>
    </message>
    <message>
        <source>Folder for the declarations</source>
        <translation>Ordner für die Erklärungen</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Wird geschrieben …</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The declarations are written</source>
        <translation>Die Erklärungen sind geschrieben</translation>
    </message>
    <message>
        <source>The older file is kept as {name}.</source>
        <translation>Die ältere Datei bleibt als {name} erhalten.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Say the same at {place}</source>
        <translation>Dasselbe bei {place} sagen</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>As you are credited, for example Ana Ruiz</source>
        <translation>So, wie man Sie nennt, zum Beispiel Ana Ruiz</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Studio or agency, if any</source>
        <translation>Studio oder Agentur, falls vorhanden</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Choose folder …</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>This folder is no longer there. Choose another one.</source>
        <translation>Diesen Ordner gibt es nicht mehr. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Step {at} of {all}</source>
        <translation>Schritt {at} von {all}</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wer sind Sie?</translation>
    </message>
    <message>
        <source>You gave neither an e-mail address nor a website, so nobody can ask you. Go back to give one.</source>
        <translation>Sie haben weder eine E-Mail-Adresse noch eine Website angegeben; deshalb kann niemand Sie fragen. Gehen Sie zurück, um eine anzugeben.</translation>
    </message>
    <message>
        <source>Countermark signs your works in this name and says what you decide about AI. All of it stays on this computer.</source>
        <translation>Countermark signiert Ihre Werke mit diesem Namen und sagt, was Sie über KI entscheiden. Alles davon bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>What do you decide about AI?</source>
        <translation>Was entscheiden Sie über KI?</translation>
    </message>
    <message>
        <source>This is offered first whenever you protect works. You can decide otherwise for each of them, and change your mind.</source>
        <translation>Das wird zuerst angeboten, wenn Sie Werke schützen. Sie können für jedes anders entscheiden und Ihre Meinung ändern.</translation>
    </message>
    <message>
        <source>Where are your works?</source>
        <translation>Wo sind Ihre Werke?</translation>
    </message>
    <message>
        <source>Countermark lists what is in this folder and below it. Your files stay where and as they are.</source>
        <translation>Countermark führt auf, was in diesem Ordner und darunter liegt. Ihre Dateien bleiben, wo und wie sie sind.</translation>
    </message>
    <message>
        <source>Preparing …</source>
        <translation>Wird vorbereitet …</translation>
    </message>
    <message>
        <source>Optional: where people can ask for your permission.</source>
        <translation>Freiwillig: wo man Sie um Erlaubnis fragen kann.</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>See the page Identities.</source>
        <translation>Siehe Seite Identitäten.</translation>
    </message>
    <message>
        <source>Make one on the page Identities.</source>
        <translation>Legen Sie auf der Seite Identitäten eine an.</translation>
    </message>
    <message>
        <source>Bring one that names its holder.</source>
        <translation>Wählen Sie eines, das seinen Inhaber nennt.</translation>
    </message>
    <message>
        <source>Renew it on the page Identities.</source>
        <translation>Erneuern Sie sie auf der Seite Identitäten.</translation>
    </message>
    <message>
        <source>Ask its authority for a new one on the page Identities.</source>
        <translation>Fordern Sie bei der Zertifizierungsstelle ein neues an, auf der Seite Identitäten.</translation>
    </message>
    <message>
        <source>Choose that certificate&apos;s file together with this one.</source>
        <translation>Wählen Sie die Datei jenes Zertifikats zusammen mit dieser.</translation>
    </message>
    <message>
        <source>See Settings, Catalogue.</source>
        <translation>Siehe Einstellungen, Katalog.</translation>
    </message>
    <message>
        <source>Renew the newer one on the page Identities.</source>
        <translation>Erneuern Sie die neuere auf der Seite Identitäten.</translation>
    </message>
    <message>
        <source>Bring the key&apos;s file too, or export the certificate together with its key (.p12). The answer to a request of yours comes in with “Add the certificate received …”.</source>
        <translation>Wählen Sie auch die Datei des Schlüssels, oder exportieren Sie das Zertifikat zusammen mit seinem Schlüssel (.p12). Die Antwort auf Ihren Antrag kommt mit „Erhaltenes Zertifikat hinzufügen …“ herein.</translation>
    </message>
    <message>
        <source>Make one with “Add a site …” in the side bar.</source>
        <translation>Legen Sie einen mit „Ort hinzufügen …“ in der Seitenleiste an.</translation>
    </message>
    <message>
        <source>The page Identities makes a certificate with an authority of your own.</source>
        <translation>Auf der Seite Identitäten entsteht ein Zertifikat mit einer eigenen Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>Choose another one on the page Identities.</source>
        <translation>Wählen Sie auf der Seite Identitäten eine andere.</translation>
    </message>
    <message>
        <source>Make a new identity; the present one keeps what it has signed.</source>
        <translation>Legen Sie eine neue Identität an; die jetzige behält, was sie signiert hat.</translation>
    </message>
    <message>
        <source>Ask the authority for a certificate for signing documents or e-mail (S/MIME); the page Identities writes what it needs.</source>
        <translation>Bitten Sie die Zertifizierungsstelle um ein Zertifikat zum Signieren von Dokumenten oder E-Mails (S/MIME); die Seite Identitäten schreibt, was sie braucht.</translation>
    </message>
    <message>
        <source>A certificate that comes with its own key is brought with “Import …”; “Request a certificate …” makes a new request.</source>
        <translation>Ein Zertifikat mit eigenem Schlüssel kommt mit „Importieren …“ herein; „Zertifikat beantragen …“ stellt einen neuen Antrag.</translation>
    </message>
    <message>
        <source>Bring the certificate too; if there is none yet, “Request a certificate …” asks an authority for one.</source>
        <translation>Wählen Sie auch das Zertifikat; wenn es noch keines gibt, fordert „Zertifikat beantragen …“ eines an.</translation>
    </message>
    <message>
        <source>To give the one you have a certificate from an authority, use “Request a certificate …” beside it.</source>
        <translation>Soll die vorhandene ein Zertifikat einer Zertifizierungsstelle bekommen, wählen Sie daneben „Zertifikat beantragen …“.</translation>
    </message>
    <message>
        <source>Choose a file that “Back up …” made.</source>
        <translation>Wählen Sie eine Datei, die mit „Sichern …“ entstanden ist.</translation>
    </message>
    <message>
        <source>Give the file a name with letters or digits.</source>
        <translation>Geben Sie der Datei einen Namen mit Buchstaben oder Ziffern.</translation>
    </message>
    <message>
        <source>Remove it on the page Identities, then add it again.</source>
        <translation>Entfernen Sie sie auf der Seite Identitäten, und fügen Sie sie dann wieder hinzu.</translation>
    </message>
    <message>
        <source>Add it first.</source>
        <translation>Fügen Sie es zuerst hinzu.</translation>
    </message>
    <message>
        <source>Put a copy of it back: Settings, Catalogue.</source>
        <translation>Holen Sie eine Kopie zurück: Einstellungen, Katalog.</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation>Aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <source>Make one with “New collection …” in the side bar.</source>
        <translation>Legen Sie eine mit „Neue Sammlung …“ in der Seitenleiste an.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose a stricter decision for the path on the page of the site, or protect the works anew under the one that you want.</source>
        <translation>Nichts wurde geschrieben. Wählen Sie auf der Seite des Ortes eine strengere Entscheidung für den Pfad, oder schützen Sie die Werke neu unter der gewünschten.</translation>
    </message>
</context>
<context>
    <name>Identities</name>
    <message>
        <source>Import a key and its certificates</source>
        <translation>Einen Schlüssel und seine Zertifikate importieren</translation>
    </message>
    <message>
        <source>Restore identities of a backup</source>
        <translation>Identitäten einer Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Add a list of certificates</source>
        <translation>Eine Liste von Zertifikaten hinzufügen</translation>
    </message>
    <message>
        <source>Back up all identities</source>
        <translation>Alle Identitäten sichern</translation>
    </message>
    <message>
        <source>Export the certificate</source>
        <translation>Das Zertifikat exportieren</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>Identitäten</translation>
    </message>
    <message>
        <source>Restore …</source>
        <translation>Wiederherstellen …</translation>
    </message>
    <message>
        <source>Back up …</source>
        <translation>Sichern …</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>New identity …</source>
        <translation>Neue Identität …</translation>
    </message>
    <message>
        <source>New identity</source>
        <translation>Neue Identität</translation>
    </message>
    <message>
        <source>Works signed with it say this name, and how to ask for permission. The key is made here and stays on this computer.</source>
        <translation>Werke, die damit signiert sind, nennen diesen Namen und wie man um Erlaubnis fragt. Der Schlüssel entsteht hier und bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Create identity</source>
        <translation>Identität anlegen</translation>
    </message>
    <message>
        <source>Request a certificate</source>
        <translation>Zertifikat beantragen</translation>
    </message>
    <message>
        <source>Writes a small file to send to a certificate authority, which checks the name. The key stays on this computer.</source>
        <translation>Schreibt eine kleine Datei für eine Zertifizierungsstelle, die den Namen prüft. Der Schlüssel bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Write the request …</source>
        <translation>Antrag schreiben …</translation>
    </message>
    <message>
        <source>There is no identity yet. Make one, and your works carry your name.</source>
        <translation>Es gibt noch keine Identität. Legen Sie eine an, damit Ihre Werke Ihren Namen tragen.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n Zertifikat</numerusform>
            <numerusform>%n Zertifikate</numerusform>
        </translation>
    </message>
    <message>
        <source>What the list may vouch for</source>
        <translation>Wofür die Liste bürgen darf</translation>
    </message>
    <message>
        <source>Add a list …</source>
        <translation>Liste hinzufügen …</translation>
    </message>
    <message>
        <source>Write the request</source>
        <translation>Antrag schreiben</translation>
    </message>
    <message>
        <source>Add the certificate received …</source>
        <translation>Erhaltenes Zertifikat hinzufügen …</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Erneuern</translation>
    </message>
    <message>
        <source>Remove the list</source>
        <translation>Liste entfernen</translation>
    </message>
    <message>
        <source>Certificates from an authority</source>
        <translation>Zertifikate einer Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signiert</translation>
    </message>
    <message>
        <source>Export certificate …</source>
        <translation>Zertifikat exportieren …</translation>
    </message>
    <message>
        <source>An authority that others know can certify your name. Request a certificate, and add the file that you receive here.</source>
        <translation>Eine Stelle, die andere kennen, kann Ihren Namen bestätigen. Beantragen Sie ein Zertifikat, und fügen Sie die Datei, die Sie erhalten, hier hinzu.</translation>
    </message>
    <message>
        <source>Files that you signed count as trusted here. Add a list of certificates to trust the signatures of others, too.</source>
        <translation>Dateien, die Sie signiert haben, gelten hier als vertrauenswürdig. Fügen Sie eine Liste von Zertifikaten hinzu, um auch den Signaturen anderer zu vertrauen.</translation>
    </message>
    <message>
        <source>Add the certificate received</source>
        <translation>Erhaltenes Zertifikat hinzufügen</translation>
    </message>
    <message>
        <source>Whose signatures this computer trusts</source>
        <translation>Wessen Signaturen dieser Computer vertraut</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Keys and certificates ({pattern})</source>
        <translation>Schlüssel und Zertifikate ({pattern})</translation>
    </message>
    <message>
        <source>Renew …</source>
        <translation>Erneuern …</translation>
    </message>
    <message>
        <source>Sign with this one</source>
        <translation>Mit dieser signieren</translation>
    </message>
    <message>
        <source>Request a certificate …</source>
        <translation>Zertifikat beantragen …</translation>
    </message>
    <message>
        <source>{name}: requested, no answer yet.</source>
        <translation>{name}: beantragt, noch keine Antwort.</translation>
    </message>
    <message>
        <source>{name} gets a new certificate and key. What was signed before stays trusted. An earlier backup does not hold the new key; make a new one.</source>
        <translation>{name} erhält ein neues Zertifikat und einen neuen Schlüssel. Was zuvor signiert wurde, bleibt vertrauenswürdig. Eine frühere Sicherung enthält den neuen Schlüssel nicht; legen Sie eine neue an.</translation>
    </message>
    <message>
        <source>Files that only the list {name} vouches for are trusted no more.</source>
        <translation>Dateien, für die nur die Liste {name} bürgt, wird nicht mehr vertraut.</translation>
    </message>
    <message>
        <source>Not within: the key of {names}, which is kept elsewhere.</source>
        <translation>Nicht enthalten: der Schlüssel von {names}, der anderswo liegt.</translation>
    </message>
    <message>
        <source>{name}: {problem}</source>
        <comment>an identity, and why it was not restored</comment>
        <translation>{name}: {problem}</translation>
    </message>
    <message numerus="yes">
        <source>%n identity(ies) brought back.</source>
        <translation>
            <numerusform>%n Identität wiederhergestellt.</numerusform>
            <numerusform>%n Identitäten wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n identity(ies) kept in {file}. Store it apart from this computer.</source>
        <translation>
            <numerusform>%n Identität in {file} gesichert. Bewahren Sie die Datei getrennt von diesem Computer auf.</numerusform>
            <numerusform>%n Identitäten in {file} gesichert. Bewahren Sie die Datei getrennt von diesem Computer auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} can sign until {date}.</source>
        <translation>{name} kann bis {date} signieren.</translation>
    </message>
    <message>
        <source>The request is in {file}. Send it to your authority; the key stays here.</source>
        <translation>Der Antrag liegt in {file}. Senden Sie ihn an Ihre Zertifizierungsstelle; der Schlüssel bleibt hier.</translation>
    </message>
    <message>
        <source>{name} signs from now on.</source>
        <translation>{name} signiert ab jetzt.</translation>
    </message>
    <message>
        <source>The certificate is in {file}. It is public: whoever adds it trusts you.</source>
        <translation>Das Zertifikat liegt in {file}. Es ist öffentlich: Wer es hinzufügt, vertraut Ihnen.</translation>
    </message>
    <message>
        <source>Files that the list {name} vouches for are trusted from now on.</source>
        <translation>Dateien, für die die Liste {name} bürgt, gelten von jetzt an als vertrauenswürdig.</translation>
    </message>
    <message numerus="yes">
        <source>Signs until {date}, %n more day(s).</source>
        <translation>
            <numerusform>Signiert bis {date}, noch %n Tag.</numerusform>
            <numerusform>Signiert bis {date}, noch %n Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaced by a newer one; what it signed stays trusted.</source>
        <translation>Durch eine neuere ersetzt; was sie signiert hat, bleibt vertrauenswürdig.</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Außer Dienst</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Renew soon</source>
        <translation>Bald erneuern</translation>
    </message>
    <message>
        <source>Key on this computer, encrypted</source>
        <translation>Schlüssel auf diesem Computer, verschlüsselt</translation>
    </message>
    <message>
        <source>Key in a security token</source>
        <translation>Schlüssel in einem Sicherheitstoken</translation>
    </message>
    <message>
        <source>Key behind a signing service</source>
        <translation>Schlüssel bei einem Signaturdienst</translation>
    </message>
    <message>
        <source>Who signed a file</source>
        <translation>Wer eine Datei signiert hat</translation>
    </message>
    <message>
        <source>When it was signed</source>
        <translation>Wann sie signiert wurde</translation>
    </message>
    <message>
        <source>Who its creator is</source>
        <translation>Wer sie geschaffen hat</translation>
    </message>
    <message>
        <source>Expired on {date}: it signs no more.</source>
        <translation>Am {date} abgelaufen: Sie signiert nicht mehr.</translation>
    </message>
    <message>
        <source>Signs until {date}, less than a day.</source>
        <translation>Signiert bis {date}, weniger als einen Tag.</translation>
    </message>
</context>
<context>
    <name>IdentityDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As you are credited</source>
        <translation>So, wie man Sie nennt</translation>
    </message>
    <message>
        <source>Organisation (optional)</source>
        <translation>Organisation (freiwillig)</translation>
    </message>
    <message>
        <source>E-mail (optional)</source>
        <translation>E-Mail (freiwillig)</translation>
    </message>
    <message>
        <source>Website (optional)</source>
        <translation>Website (freiwillig)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n Stern</numerusform>
            <numerusform>%n Sterne</numerusform>
        </translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Select a work to see it here.</source>
        <translation>Wählen Sie ein Werk aus, um es hier zu sehen.</translation>
    </message>
    <message>
        <source>Not declared yet: protect the work to sign this decision.</source>
        <translation>Noch nicht erklärt: Schützen Sie das Werk, um diese Entscheidung zu signieren.</translation>
    </message>
    <message>
        <source>The signed file still says something else: protect the work again.</source>
        <translation>Die signierte Datei sagt noch etwas anderes: Schützen Sie das Werk erneut.</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Herkunftsnachweis</translation>
    </message>
    <message>
        <source>Hide the tree</source>
        <translation>Baum ausblenden</translation>
    </message>
    <message>
        <source>Show as a tree</source>
        <translation>Als Baum zeigen</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch keiner.</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signiert von</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signiert am</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Vouched for by an authority</source>
        <translation>Von einer Zeitstempelstelle bestätigt</translation>
    </message>
    <message>
        <source>As the signer says</source>
        <translation>Laut Angabe der signierenden Person</translation>
    </message>
    <message>
        <source>Declares</source>
        <translation>Erklärt</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>You name AI parts, but say that the work was made without. Change one of the two.</source>
        <translation>Sie nennen KI-Anteile, geben aber an, dass das Werk ohne sie entstand. Ändern Sie eines von beiden.</translation>
    </message>
    <message>
        <source>Say which parts an AI model made.</source>
        <translation>Nennen Sie die Teile, die ein KI-Modell gemacht hat.</translation>
    </message>
    <message>
        <source>Same picture</source>
        <translation>Gleiches Bild</translation>
    </message>
    <message>
        <source>Copy of a signed file</source>
        <translation>Kopie einer signierten Datei</translation>
    </message>
    <message>
        <source>Changed here since it was signed: {facts}. Protect it again to sign that, too.</source>
        <translation>Hier seit dem Signieren geändert: {facts}. Schützen Sie das Werk noch einmal, um auch das zu signieren.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Signed copy</source>
        <translation>Signierte Kopie</translation>
    </message>
    <message>
        <source>Sidecar</source>
        <translation>Begleitdatei</translation>
    </message>
    <message>
        <source>Also as</source>
        <translation>Auch als</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplikat</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Put the original back</source>
        <translation>Original zurückholen</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Add a person …</source>
        <translation>Person hinzufügen …</translation>
    </message>
    <message>
        <source>{title}: {problem}</source>
        <translation>{title}: {problem}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Change {name} …</source>
        <translation>{name} ändern …</translation>
    </message>
    <message>
        <source>Take {name} away</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>The original of “{name}” is back.</source>
        <translation>Das Original von „{name}“ ist zurück.</translation>
    </message>
</context>
<context>
    <name>Interrupted</name>
    <message>
        <source>Asked for {date}</source>
        <translation>Beauftragt am {date}</translation>
    </message>
    <message>
        <source>{doing} {items} stopped at {count}.</source>
        <translation>{doing}: {items}, angehalten bei {count}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} work(s) that are protected stay protected.</source>
        <translation>
            <numerusform>{n} Werk, das geschützt ist, bleibt geschützt.</numerusform>
            <numerusform>{n} Werke, die geschützt sind, bleiben geschützt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more after this</source>
        <translation>
            <numerusform>danach noch {n} weiterer</numerusform>
            <numerusform>danach noch {n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{doing} had not begun yet.</source>
        <translation>{doing}: noch nicht begonnen.</translation>
    </message>
    <message>
        <source>{doing} stopped while the files were being listed.</source>
        <translation>{doing}: angehalten, während die Dateien aufgelistet wurden.</translation>
    </message>
    <message>
        <source>Nothing was added by it, and no file is changed.</source>
        <translation>Es wurde nichts hinzugefügt, und keine Datei ist verändert.</translation>
    </message>
    <message>
        <source>Nothing was protected by it, and no file is changed.</source>
        <translation>Es wurde nichts geschützt, und keine Datei ist verändert.</translation>
    </message>
    <message>
        <source>Nothing was put back by it, and no file is changed.</source>
        <translation>Es wurde nichts zurückgeholt, und keine Datei ist verändert.</translation>
    </message>
    <message numerus="yes">
        <source>{n} original(s) that are back stay so.</source>
        <translation>
            <numerusform>{n} Original, das zurück ist, bleibt es.</numerusform>
            <numerusform>{n} Originale, die zurück sind, bleiben es.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file(s) that are added stay added.</source>
        <translation>
            <numerusform>{n} Datei, die hinzugefügt ist, bleibt es.</numerusform>
            <numerusform>{n} Dateien, die hinzugefügt sind, bleiben es.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begun {date}</source>
        <translation>Begonnen am {date}</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Add folder …</source>
        <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Protect …</source>
        <translation>Schützen …</translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>The picture in full size</source>
        <translation>Das Bild in voller Größe</translation>
    </message>
    <message>
        <source>Out of the list · {count} left</source>
        <translation>Nicht mehr in der Liste · noch {count}</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Ganzes Bild</translation>
    </message>
    <message>
        <source>Previous work</source>
        <translation>Voriges Werk</translation>
    </message>
    <message>
        <source>Next work</source>
        <translation>Nächstes Werk</translation>
    </message>
    <message>
        <source>Back to the works</source>
        <translation>Zurück zu den Werken</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>There is no picture of this file.</source>
        <translation>Von dieser Datei gibt es kein Bild.</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Works and uses</source>
        <translation>Werke und Nutzungen</translation>
    </message>
    <message>
        <source>What every channel says</source>
        <translation>Was jeder Kanal sagt</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Andere Dateien</translation>
    </message>
    <message>
        <source>Server headers</source>
        <translation>Server-Header</translation>
    </message>
    <message>
        <source>With the works</source>
        <translation>Bei den Werken</translation>
    </message>
    <message>
        <source>Protect these works again with the decision that holds here.</source>
        <translation>Schützen Sie diese Werke erneut mit der Entscheidung, die hier gilt.</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>ist nicht vorhanden</translation>
    </message>
    <message>
        <source>says nothing, and need not</source>
        <translation>sagt nichts und muss es nicht</translation>
    </message>
    <message>
        <source>This channel does not speak of these works.</source>
        <translation>Dieser Kanal spricht nicht von diesen Werken.</translation>
    </message>
    <message>
        <source>That is what you decided.</source>
        <translation>Das ist es, was Sie entschieden haben.</translation>
    </message>
    <message>
        <source>It is allowed, so nothing needs to be said.</source>
        <translation>Es ist erlaubt, also muss nichts gesagt werden.</translation>
    </message>
    <message>
        <source>Your works there</source>
        <translation>Ihre Werke dort</translation>
    </message>
    <message>
        <source>no works yet</source>
        <translation>noch keine Werke</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <comment>of crawlers</comment>
        <translation>
            <numerusform>{names} und %n weiterer</numerusform>
            <numerusform>{names} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Your files say what you decided, but {service} takes {taken} out of them.</source>
        <translation>Ihre Dateien sagen, was Sie entschieden haben, aber {service} entfernt daraus: {taken}.</translation>
    </message>
    <message>
        <source>All channels say what you decided.</source>
        <translation>Alle Kanäle sagen, was Sie entschieden haben.</translation>
    </message>
    <message numerus="yes">
        <source>{n} cell(s) are weaker than your decision.</source>
        <translation>
            <numerusform>{n} Zelle ist schwächer als Ihre Entscheidung.</numerusform>
            <numerusform>{n} Zellen sind schwächer als Ihre Entscheidung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cell(s) are stricter than your decision.</source>
        <translation>
            <numerusform>{n} Zelle ist strenger als Ihre Entscheidung.</numerusform>
            <numerusform>{n} Zellen sind strenger als Ihre Entscheidung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cell(s) are not as decided, because the crawlers were chosen by name.</source>
        <translation>
            <numerusform>{n} Zelle ist nicht wie entschieden, weil die Crawler namentlich gewählt wurden.</numerusform>
            <numerusform>{n} Zellen sind nicht wie entschieden, weil die Crawler namentlich gewählt wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>policy (ODRL)</source>
        <translation>Policy (ODRL)</translation>
    </message>
    <message>
        <source>training agents</source>
        <translation>Training, Crawler</translation>
    </message>
    <message>
        <source>input agents</source>
        <translation>Eingabe, Crawler</translation>
    </message>
    <message>
        <source>search agents</source>
        <translation>Suche, Crawler</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>in der Datei</translation>
    </message>
    <message>
        <source>says what you decided</source>
        <translation>sagt, was Sie entschieden haben</translation>
    </message>
    <message>
        <source>says it more coarsely</source>
        <translation>sagt es gröber</translation>
    </message>
    <message>
        <source>has no word for it</source>
        <translation>hat kein Wort dafür</translation>
    </message>
    <message>
        <source>is stricter than you decided</source>
        <translation>ist strenger, als Sie entschieden haben</translation>
    </message>
    <message>
        <source>is weaker than your decision</source>
        <translation>ist schwächer als Ihre Entscheidung</translation>
    </message>
    <message>
        <source>{channel} says nothing of {use}.</source>
        <translation>{channel} sagt nichts über: {use}.</translation>
    </message>
    <message>
        <source>{channel} says that {use} is allowed.</source>
        <translation>{channel} sagt: {use} ist erlaubt.</translation>
    </message>
    <message>
        <source>{channel} says that {use} is allowed only on conditions.</source>
        <translation>{channel} sagt: {use} ist nur unter Bedingungen erlaubt.</translation>
    </message>
    <message>
        <source>{channel} says that {use} is not allowed.</source>
        <translation>{channel} sagt: {use} ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>You decided that it is allowed.</source>
        <translation>Sie haben entschieden, dass es erlaubt ist.</translation>
    </message>
    <message>
        <source>You decided that it is allowed only on conditions.</source>
        <translation>Sie haben entschieden, dass es nur unter Bedingungen erlaubt ist.</translation>
    </message>
    <message>
        <source>You decided that it is not allowed.</source>
        <translation>Sie haben entschieden, dass es nicht erlaubt ist.</translation>
    </message>
    <message>
        <source>decided by themselves</source>
        <comment>of works</comment>
        <translation>eigens entschieden</translation>
    </message>
    <message>
        <source>signed with another decision</source>
        <comment>of works</comment>
        <translation>mit anderer Entscheidung signiert</translation>
    </message>
    <message>
        <source>Your files say what you decided.</source>
        <translation>Ihre Dateien sagen, was Sie entschieden haben.</translation>
    </message>
    <message>
        <source>generative training</source>
        <translation>Training generativer KI</translation>
    </message>
    <message>
        <source>other AI training</source>
        <translation>anderes KI-Training</translation>
    </message>
    <message>
        <source>AI inference</source>
        <translation>KI-Inferenz</translation>
    </message>
    <message>
        <source>data mining</source>
        <translation>Data Mining</translation>
    </message>
    <message>
        <source>search indexing</source>
        <translation>Suchindexierung</translation>
    </message>
    <message>
        <source>Headers: {server}</source>
        <translation>Header: {server}</translation>
    </message>
    <message>
        <source>Policy document (ODRL)</source>
        <translation>Policy-Dokument (ODRL)</translation>
    </message>
    <message>
        <source>robots.txt: training agents</source>
        <translation>robots.txt: Crawler für Training</translation>
    </message>
    <message>
        <source>robots.txt: input agents</source>
        <translation>robots.txt: Crawler für KI-Eingaben</translation>
    </message>
    <message>
        <source>robots.txt: AI search agents</source>
        <translation>robots.txt: Crawler für KI-Suche</translation>
    </message>
    <message>
        <source>Credential in the file</source>
        <translation>Herkunftsnachweis in der Datei</translation>
    </message>
    <message>
        <source>XMP sidecar: plus:DataMining</source>
        <translation>XMP-Begleitdatei: plus:DataMining</translation>
    </message>
    <message>
        <source>XMP sidecar: TDMRep</source>
        <translation>XMP-Begleitdatei: TDMRep</translation>
    </message>
    <message>
        <source>TDM·AI: preferences</source>
        <translation>TDM·AI: Präferenzen</translation>
    </message>
    <message>
        <source>A reader learns nothing of {use} here: the protocol has no word for it.</source>
        <translation>Wer hier liest, erfährt nichts über: {use}. Das Protokoll hat kein Wort dafür.</translation>
    </message>
    <message>
        <source>{document}, for {agents},</source>
        <translation>{document}, für {agents},</translation>
    </message>
    <message>
        <source>{word} in the sidecar</source>
        <translation>{word} in der Begleitdatei</translation>
    </message>
    <message>
        <source>{word} in {document}</source>
        <translation>{word} in {document}</translation>
    </message>
    <message>
        <source>The policy document</source>
        <translation>Das Policy-Dokument</translation>
    </message>
    <message>
        <source>The credential in the file</source>
        <translation>Der Herkunftsnachweis in der Datei</translation>
    </message>
    <message>
        <source>The TDM·AI declaration</source>
        <translation>Die TDM·AI-Erklärung</translation>
    </message>
    <message>
        <source>signed</source>
        <comment>of works</comment>
        <translation>signiert</translation>
    </message>
    <message>
        <source>paths like {paths}</source>
        <translation>Pfade wie {paths}</translation>
    </message>
    <message>
        <source>such as {file}</source>
        <translation>etwa {file}</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message numerus="yes">
        <source>{n} work(s) miss their files.</source>
        <translation>
            <numerusform>{n} Werk fehlt die Datei.</numerusform>
            <numerusform>{n} Werken fehlen ihre Dateien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing files</source>
        <translation>Fehlende Dateien</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Find them …</source>
        <translation>Suchen …</translation>
    </message>
</context>
<context>
    <name>Moved</name>
    <message>
        <source>Find moved files</source>
        <translation>Verschobene Dateien finden</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Es wird gesucht …</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>Wiedergefunden</translation>
    </message>
    <message>
        <source>Not certain, left as it is</source>
        <translation>Nicht sicher, bleibt wie es ist</translation>
    </message>
    <message>
        <source>Look in another folder …</source>
        <translation>In einem anderen Ordner suchen …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more, which go along.</source>
        <translation>
            <numerusform>Und {n} weitere, die mitgeht.</numerusform>
            <numerusform>Und {n} weitere, die mitgehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Follow {n} file(s)</source>
        <translation>
            <numerusform>{n} Datei folgen</numerusform>
            <numerusform>{n} Dateien folgen</numerusform>
        </translation>
    </message>
    <message>
        <source>Where may the files be?</source>
        <translation>Wo könnten die Dateien sein?</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>War</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Could be</source>
        <translation>Könnte sein</translation>
    </message>
    <message numerus="yes">
        <source>Follow {n} moved file(s)</source>
        <translation>
            <numerusform>{n} verschobener Datei folgen</numerusform>
            <numerusform>{n} verschobenen Dateien folgen</numerusform>
        </translation>
    </message>
    <message>
        <source>Every file of the catalogue is where it was.</source>
        <translation>Jede Datei des Katalogs ist, wo sie war.</translation>
    </message>
    <message>
        <source>Looking for what is missing … {count}</source>
        <translation>Es wird gesucht, was fehlt … {count}</translation>
    </message>
    <message>
        <source>Looking through folders … {count}</source>
        <translation>Ordner werden durchgesehen … {count}</translation>
    </message>
    <message>
        <source>Comparing content … {count}</source>
        <translation>Inhalte werden verglichen … {count}</translation>
    </message>
    <message numerus="yes">
        <source>Of {n} file(s) nothing was found.</source>
        <translation>
            <numerusform>Von {n} Datei wurde nichts gefunden.</numerusform>
            <numerusform>Von {n} Dateien wurde nichts gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be told which file it is now.</source>
        <translation>Es ist nicht zu sagen, welche Datei es jetzt ist.</translation>
    </message>
    <message>
        <source>A file with its content is another work.</source>
        <translation>Eine Datei mit seinem Inhalt ist ein anderes Werk.</translation>
    </message>
    <message>
        <source>The file in its place has another content.</source>
        <translation>Die Datei an seiner Stelle hat einen anderen Inhalt.</translation>
    </message>
    <message>
        <source>{found} of {missing} found again.</source>
        <translation>{found} von {missing} wiedergefunden.</translation>
    </message>
    <message numerus="yes">
        <source>{n} missing file(s)</source>
        <translation>
            <numerusform>{n} fehlenden Datei</numerusform>
            <numerusform>{n} fehlenden Dateien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewPlace</name>
    <message>
        <source>Add a site</source>
        <translation>Ort hinzufügen</translation>
    </message>
    <message>
        <source>A site of my own</source>
        <translation>Eine eigene Website</translation>
    </message>
    <message>
        <source>Somebody&apos;s service: a stock agency, a social network</source>
        <translation>Ein fremder Dienst: Bildagentur, soziales Netzwerk</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Another one, at this address</source>
        <translation>Eine andere, unter dieser Adresse</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The strictest of what the works say</source>
        <translation>Das Strengste von allem, was die Werke sagen</translation>
    </message>
    <message>
        <source>Add site</source>
        <translation>Website hinzufügen</translation>
    </message>
    <message>
        <source>Where are your works published?</source>
        <translation>Wo sind Ihre Werke veröffentlicht?</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>Dienst hinzufügen</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Unfinished batch</source>
        <translation>Unfertiger Auftrag</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Forget this batch?</source>
        <translation>Diesen Auftrag vergessen?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>{stays} The rest is left as it is.</source>
        <translation>{stays} Der Rest bleibt, wie er ist.</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>Camera photograph</source>
        <translation>Kamerafoto</translation>
    </message>
    <message>
        <source>Digital creation</source>
        <translation>Digitale Schöpfung</translation>
    </message>
    <message>
        <source>Scan from paper</source>
        <translation>Scan vom Papier</translation>
    </message>
    <message>
        <source>Composite</source>
        <translation>Montage</translation>
    </message>
    <message>
        <source>Made with AI parts</source>
        <translation>Mit KI-Anteilen gemacht</translation>
    </message>
    <message>
        <source>Made by AI</source>
        <translation>Von KI gemacht</translation>
    </message>
    <message>
        <source>Camera photograph: taken with a camera or a phone</source>
        <translation>Kamerafoto: mit Kamera oder Telefon aufgenommen</translation>
    </message>
    <message>
        <source>Digital creation: drawn, painted or designed on a computer by a person</source>
        <translation>Digitale Schöpfung: von einem Menschen am Computer gezeichnet, gemalt oder gestaltet</translation>
    </message>
    <message>
        <source>Scan from paper: a drawing, a painting or a print, digitised</source>
        <translation>Scan vom Papier: eine Zeichnung, ein Gemälde oder ein Abzug, digitalisiert</translation>
    </message>
    <message>
        <source>Composite: put together from several pictures or elements</source>
        <translation>Montage: aus mehreren Bildern oder Teilen zusammengesetzt</translation>
    </message>
    <message>
        <source>Made with AI parts: a person&apos;s work that contains AI-generated parts</source>
        <translation>Mit KI-Anteilen gemacht: das Werk eines Menschen, das von KI erzeugte Teile enthält</translation>
    </message>
    <message>
        <source>Made by AI: generated by an AI model</source>
        <translation>Von KI gemacht: von einem KI-Modell erzeugt</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Add a folder of your works to see them here.</source>
        <translation>Fügen Sie einen Ordner mit Ihren Werken hinzu, um sie hier zu sehen.</translation>
    </message>
    <message>
        <source>Add folder …</source>
        <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Nach Monat</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Nach Ordner</translation>
    </message>
    <message>
        <source>See identities</source>
        <translation>Zu den Identitäten</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>Was Sie braucht</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Find them …</source>
        <translation>Suchen …</translation>
    </message>
    <message>
        <source>Nothing. All is well.</source>
        <translation>Nichts. Alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>no works</source>
        <translation>keine Werke</translation>
    </message>
    <message>
        <source>{works} with a damaged file or credential</source>
        <translation>{works} mit beschädigter Datei oder beschädigtem Herkunftsnachweis</translation>
    </message>
    <message>
        <source>{works} whose file is not where it was</source>
        <translation>{works}, deren Datei nicht mehr an ihrem Platz ist</translation>
    </message>
    <message>
        <source>{works} changed after signing</source>
        <translation>{works} nach dem Signieren geändert</translation>
    </message>
    <message>
        <source>{works} not protected yet</source>
        <translation>{works} noch nicht geschützt</translation>
    </message>
    <message>
        <source>Certificate expired on {date}, it signs no more: {name}</source>
        <translation>Zertifikat am {date} abgelaufen, es signiert nicht mehr: {name}</translation>
    </message>
    <message>
        <source>Certificate expires on {date}: {name}</source>
        <translation>Zertifikat läuft am {date} ab: {name}</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Nach Jahr</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more folder(s) with fewer works.</source>
        <translation>
            <numerusform>Und {n} weiterer Ordner mit weniger Werken.</numerusform>
            <numerusform>Und {n} weitere Ordner mit weniger Werken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Geschützt</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>Nicht geschützt</translation>
    </message>
    <message>
        <source>{protected} of {total} protected</source>
        <translation>{protected} von {total} geschützt</translation>
    </message>
    <message>
        <source>{protected} of {works} are protected.</source>
        <translation>{protected} von {works} sind geschützt.</translation>
    </message>
    <message>
        <source>All in {first}.</source>
        <translation>Alle im Zeitraum {first}.</translation>
    </message>
    <message>
        <source>From {first} to {last}.</source>
        <translation>Von {first} bis {last}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} work(s) are older.</source>
        <translation>
            <numerusform>{n} Werk ist älter.</numerusform>
            <numerusform>{n} Werke sind älter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} work(s) have no date.</source>
        <translation>
            <numerusform>{n} Werk hat kein Datum.</numerusform>
            <numerusform>{n} Werke haben kein Datum.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} need a look</source>
        <translation>{count} zu prüfen</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>Identitäten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Alle Orte</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Choose a passphrase for your signing key: this computer has no keyring.</source>
        <translation>Wählen Sie eine Passphrase für Ihren Signaturschlüssel: Dieser Computer hat keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>Type the passphrase of your signing key.</source>
        <translation>Geben Sie die Passphrase Ihres Signaturschlüssels ein.</translation>
    </message>
    <message>
        <source>Choose a passphrase for the backup.</source>
        <translation>Wählen Sie eine Passphrase für die Sicherung.</translation>
    </message>
    <message>
        <source>Type the passphrase of the backup.</source>
        <translation>Geben Sie die Passphrase der Sicherung ein.</translation>
    </message>
    <message>
        <source>Type the PIN of your security token.</source>
        <translation>Geben Sie die PIN Ihres Sicherheitstokens ein.</translation>
    </message>
    <message>
        <source>Type the access key of your signing service.</source>
        <translation>Geben Sie den Zugangsschlüssel Ihres Signaturdienstes ein.</translation>
    </message>
    <message>
        <source>Type the passphrase of {name}.</source>
        <translation>Geben Sie die Passphrase von {name} ein.</translation>
    </message>
    <message>
        <source>Type the passphrase of the signing key of {name}.</source>
        <translation>Geben Sie die Passphrase des Signaturschlüssels von {name} ein.</translation>
    </message>
    <message>
        <source>Choose a new passphrase for the signing key of {name}.</source>
        <translation>Wählen Sie eine neue Passphrase für den Signaturschlüssel von {name}.</translation>
    </message>
    <message>
        <source>Type the PIN of the security token with the signing key of {name}.</source>
        <translation>Geben Sie die PIN des Sicherheitstokens mit dem Signaturschlüssel von {name} ein.</translation>
    </message>
    <message>
        <source>Type the access key of the service that signs for {name}.</source>
        <translation>Geben Sie den Zugangsschlüssel des Dienstes ein, der für {name} signiert.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Dieselbe noch einmal</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Diese Passphrase verwenden</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>At least {n} character(s), please.</source>
        <translation>
            <numerusform>Bitte mindestens {n} Zeichen.</numerusform>
            <numerusform>Bitte mindestens {n} Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>Die beiden unterscheiden sich.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Zugangsschlüssel</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Photographer</source>
        <translation>Fotograf</translation>
    </message>
    <message>
        <source>Illustrator</source>
        <translation>Illustrator</translation>
    </message>
    <message>
        <source>Designer</source>
        <translation>Gestalter</translation>
    </message>
    <message>
        <source>Retoucher</source>
        <translation>Retuscheur</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Bearbeiter</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Auftraggeber</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agentur</translation>
    </message>
    <message>
        <source>Heir</source>
        <translation>Erbe</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Urheberrecht</translation>
    </message>
    <message>
        <source>Reproduction</source>
        <translation>Vervielfältigung</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Veröffentlichung</translation>
    </message>
    <message>
        <source>Adaptation</source>
        <translation>Bearbeitung</translation>
    </message>
    <message>
        <source>Neighbouring rights</source>
        <translation>Verwandte Schutzrechte</translation>
    </message>
    <message>
        <source>Owner of the rights</source>
        <translation>Rechteinhaber</translation>
    </message>
    <message>
        <source>Licensee</source>
        <translation>Lizenznehmer</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Vertreter</translation>
    </message>
    <message>
        <source>{share} of {right} is nobody&apos;s yet.</source>
        <translation>{share} am Recht „{right}“ gehört noch niemandem.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Change a person</source>
        <translation>Person ändern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What they did</source>
        <translation>Was sie beigetragen hat</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>of the right</source>
        <translation>am Recht</translation>
    </message>
    <message>
        <source>They declare as</source>
        <translation>Erklärt als</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>A share is a percentage from 0 to 100, or a part such as 1/3.</source>
        <translation>Ein Anteil ist ein Prozentsatz von 0 bis 100 oder ein Bruch wie 1/3.</translation>
    </message>
    <message>
        <source>The rest: {share}</source>
        <translation>Der Rest: {share}</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Protect what carries no credential yet: {works}.</source>
        <translation>Schützen Sie, was noch keinen Herkunftsnachweis trägt: {works}.</translation>
    </message>
    <message>
        <source>Declarations exported on {date}</source>
        <translation>Erklärungen exportiert am {date}</translation>
    </message>
    <message>
        <source>Nothing is published there yet: publish a collection.</source>
        <translation>Dort ist noch nichts veröffentlicht: Veröffentlichen Sie eine Sammlung.</translation>
    </message>
    <message>
        <source>It reserves less than the files of the works do: decide again.</source>
        <translation>Dort ist weniger vorbehalten als in den Dateien der Werke: Entscheiden Sie neu.</translation>
    </message>
    <message>
        <source>It says nothing yet: export the declarations.</source>
        <translation>Dort steht noch nichts: Exportieren Sie die Erklärungen.</translation>
    </message>
    <message>
        <source>Something has changed since: export the declarations again.</source>
        <translation>Seither hat sich etwas geändert: Exportieren Sie die Erklärungen erneut.</translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Say where your works are published, to declare the same there.</source>
        <translation>Sagen Sie, wo Ihre Werke veröffentlicht sind, um dort dasselbe zu erklären.</translation>
    </message>
    <message>
        <source>Add a site …</source>
        <translation>Ort hinzufügen …</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Declare for one address …</source>
        <translation>Für eine Adresse erklären …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open {place}</source>
        <translation>{place} öffnen</translation>
    </message>
</context>
<context>
    <name>Policies</name>
    <message>
        <source>Policies</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>New policy …</source>
        <translation>Neue Entscheidung …</translation>
    </message>
    <message>
        <source>Fold up</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>What each protocol says</source>
        <translation>Was jedes Protokoll sagt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy and change …</source>
        <translation>Kopieren und ändern …</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>sagt nichts</translation>
    </message>
    <message>
        <source>Offered first</source>
        <translation>Wird zuerst angeboten</translation>
    </message>
    <message>
        <source>Offer first</source>
        <translation>Zuerst anbieten</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Offer “{title}” no more? Works that were declared under it keep what was declared.</source>
        <translation>„{title}“ nicht mehr anbieten? Werke, für die sie erklärt wurde, behalten, was erklärt wurde.</translation>
    </message>
    <message>
        <source>Say on what conditions in a sentence.</source>
        <translation>Sagen Sie in einem Satz, unter welchen Bedingungen.</translation>
    </message>
    <message>
        <source>“{title}” is kept.</source>
        <translation>„{title}“ ist gesichert.</translation>
    </message>
    <message>
        <source>“{title}” is offered no more. What was declared under it stays.</source>
        <translation>„{title}“ wird nicht mehr angeboten. Was unter ihr erklärt wurde, bleibt.</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>Neue Entscheidung</translation>
    </message>
    <message>
        <source>Change policy</source>
        <translation>Entscheidung ändern</translation>
    </message>
    <message>
        <source>What it is for, in a few words</source>
        <translation>Wofür sie ist, in wenigen Worten</translation>
    </message>
    <message>
        <source>The address of whoever signs</source>
        <translation>Die Adresse dessen, der signiert</translation>
    </message>
    <message>
        <source>Keep policy</source>
        <translation>Entscheidung sichern</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>On these conditions</source>
        <translation>Unter diesen Bedingungen</translation>
    </message>
    <message>
        <source>Page with the licence, if any</source>
        <translation>Seite mit der Lizenz, falls es eine gibt</translation>
    </message>
    <message>
        <source>Who gives permission</source>
        <translation>Wer die Erlaubnis gibt</translation>
    </message>
    <message>
        <source>May a machine …</source>
        <translation>Darf eine Maschine …</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>generative AI training</source>
        <translation>Training generativer KI</translation>
    </message>
    <message>
        <source>other AI training</source>
        <translation>anderes KI-Training</translation>
    </message>
    <message>
        <source>use as AI input</source>
        <translation>Nutzung als KI-Eingabe</translation>
    </message>
    <message>
        <source>data mining</source>
        <translation>Data Mining</translation>
    </message>
    <message>
        <source>You allow {uses}.</source>
        <translation>Sie erlauben: {uses}.</translation>
    </message>
    <message>
        <source>Search engines may list the works only on these conditions: {conditions}</source>
        <translation>Suchmaschinen dürfen die Werke nur unter diesen Bedingungen auflisten: {conditions}</translation>
    </message>
    <message>
        <source>The identity that signs has neither an e-mail address nor a website, so nobody can ask for permission. Make one that has on the page Identities, or a policy of your own with a contact.</source>
        <translation>Die Identität, die signiert, hat weder eine E-Mail-Adresse noch eine Website; deshalb kann niemand um Erlaubnis fragen. Legen Sie auf der Seite „Identitäten“ eine mit Adresse an, oder eine eigene Entscheidung mit einem Kontakt.</translation>
    </message>
    <message>
        <source>You allow {uses} only on these conditions: {conditions}</source>
        <translation>Sie erlauben nur unter Bedingungen: {uses}. Die Bedingungen: {conditions}</translation>
    </message>
    <message>
        <source>Search engines may list the works.</source>
        <translation>Suchmaschinen dürfen die Werke auflisten.</translation>
    </message>
    <message>
        <source>Search engines may not list the works.</source>
        <translation>Suchmaschinen dürfen die Werke nicht auflisten.</translation>
    </message>
    <message>
        <source>Search engines may list the works on the same conditions.</source>
        <translation>Suchmaschinen dürfen die Werke unter denselben Bedingungen auflisten.</translation>
    </message>
    <message>
        <source>Permission is asked for at {contact}.</source>
        <translation>Um Erlaubnis fragt man hier: {contact}.</translation>
    </message>
    <message>
        <source>AI training</source>
        <translation>KI-Training</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} und {last}</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>{some} or {last}</source>
        <translation>{some} oder {last}</translation>
    </message>
    <message>
        <source>You do not allow {uses}.</source>
        <translation>Sie erlauben nicht: {uses}.</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>While this is on, a digest of each signature goes to a time-stamp authority that you choose; nothing of the picture and no name.</source>
        <translation>Solange dies eingeschaltet ist, geht ein Hashwert jeder Signatur an eine Zeitstempelstelle, die Sie wählen; nichts vom Bild und kein Name.</translation>
    </message>
    <message>
        <source>Only the command line does this, when you ask for it: to look at a site in order to audit it, and to get a trust list from its address.</source>
        <translation>Nur die Befehlszeile tut dies, wenn Sie es verlangen: eine Website ansehen, um sie zu prüfen, und eine Vertrauensliste von ihrer Adresse holen.</translation>
    </message>
    <message>
        <source>There is no account, no telemetry and no look for updates.</source>
        <translation>Es gibt kein Konto, keine Telemetrie und keine Suche nach Aktualisierungen.</translation>
    </message>
    <message>
        <source>Time-stamps</source>
        <translation>Zeitstempel</translation>
    </message>
    <message>
        <source>Fetch credentials that are kept at an address</source>
        <translation>Herkunftsnachweise abrufen, die unter einer Adresse liegen</translation>
    </message>
    <message>
        <source>While this is on, the page Verify can fetch a credential from the address that a file names. Each time you ask for that, the address learns that somebody at this computer reads the credential.</source>
        <translation>Solange dies eingeschaltet ist, kann die Seite Prüfen einen Herkunftsnachweis von der Adresse abrufen, die eine Datei nennt. Jedes Mal, wenn Sie das verlangen, erfährt die Adresse, dass jemand an diesem Computer den Nachweis liest.</translation>
    </message>
    <message>
        <source>Nothing is sent for time-stamps any more.</source>
        <translation>Für Zeitstempel wird nichts mehr gesendet.</translation>
    </message>
    <message>
        <source>The page Verify fetches a credential when you ask for it.</source>
        <translation>Die Seite Prüfen ruft einen Herkunftsnachweis ab, wenn Sie es verlangen.</translation>
    </message>
    <message>
        <source>No credential is fetched any more.</source>
        <translation>Es wird kein Herkunftsnachweis mehr abgerufen.</translation>
    </message>
    <message>
        <source>Time-stamps for {name}</source>
        <translation>Zeitstempel für {name}</translation>
    </message>
    <message>
        <source>Signing service of {name}</source>
        <translation>Signaturdienst von {name}</translation>
    </message>
    <message>
        <source>Each time {name} signs, a list of digests and the name of the file go to {host}, never the picture. The key is kept there: without asking, {name} cannot sign.</source>
        <translation>Jedes Mal, wenn {name} signiert, gehen eine Liste von Hashwerten und der Name der Datei an {host}, nie das Bild. Der Schlüssel liegt dort: Ohne zu fragen, kann {name} nicht signieren.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choose another authority: {switch}</source>
        <translation>Andere Stelle wählen: {switch}</translation>
    </message>
</context>
<context>
    <name>Protect</name>
    <message>
        <source>Looking at the files …</source>
        <translation>Die Dateien werden angesehen …</translation>
    </message>
    <message>
        <source>Write signed copies to a folder</source>
        <translation>Signierte Kopien in einen Ordner schreiben</translation>
    </message>
    <message>
        <source>Replace the files, and keep the originals</source>
        <translation>Die Dateien ersetzen und die Originale behalten</translation>
    </message>
    <message>
        <source>Folder for signed copies</source>
        <translation>Ordner für signierte Kopien</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Es wird gezählt …</translation>
    </message>
    <message>
        <source>How were these works made?</source>
        <translation>Wie sind diese Werke entstanden?</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Who signs?</source>
        <translation>Wer signiert?</translation>
    </message>
    <message>
        <source>Choose who vouches for the time</source>
        <translation>Wählen, wer die Zeit bestätigt</translation>
    </message>
    <message>
        <source>What do you decide about AI?</source>
        <translation>Was entscheiden Sie über KI?</translation>
    </message>
    <message>
        <source>Where do they go?</source>
        <translation>Wohin sollen sie?</translation>
    </message>
    <message>
        <source>Who vouches for the time?</source>
        <translation>Wer bestätigt die Zeit?</translation>
    </message>
    <message>
        <source>What readers will see</source>
        <translation>Was Leser sehen werden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Adds a label that left the standard; the credential then conforms no more.</source>
        <translation>Ein überholtes Label; der Nachweis entspricht dann nicht mehr der Norm.</translation>
    </message>
    <message>
        <source>Without it signing is several times faster: no picture need be decoded.</source>
        <translation>Ohne das wird mehrfach schneller signiert: kein Bild zu dekodieren.</translation>
    </message>
    <message>
        <source>More choices …</source>
        <translation>Weitere Möglichkeiten …</translation>
    </message>
    <message>
        <source>What of these works is a person&apos;s own part?</source>
        <translation>Was an diesen Werken ist der eigene Anteil eines Menschen?</translation>
    </message>
    <message>
        <source>What you decided, made and selected yourself, if you want to state it</source>
        <translation>Was Sie selbst entschieden, gemacht und ausgewählt haben</translation>
    </message>
    <message>
        <source>Which parts of these works did an AI model make?</source>
        <translation>Welche Teile dieser Werke hat ein KI-Modell gemacht?</translation>
    </message>
    <message>
        <source>Which parts an AI model made, if there are any</source>
        <translation>Welche Teile ein KI-Modell gemacht hat, falls es welche gibt</translation>
    </message>
    <message>
        <source>I made these works: sign as their creator, too</source>
        <translation>Ich habe diese Werke geschaffen: auch als Urheber signieren</translation>
    </message>
    <message>
        <source>Tell readers of before 2025 too</source>
        <translation>Auch Leseprogrammen von vor 2025 Bescheid geben</translation>
    </message>
    <message>
        <source>Sign files whose earlier credential is broken, and state it</source>
        <translation>Dateien mit kaputtem früherem Nachweis signieren und das angeben</translation>
    </message>
    <message>
        <source>Put a small picture into each credential</source>
        <translation>Ein kleines Bild in jeden Nachweis legen</translation>
    </message>
    <message>
        <source>What else is there to say?</source>
        <translation>Was ist sonst noch zu sagen?</translation>
    </message>
    <message numerus="yes">
        <source>{n} file(s) carry the credential inside</source>
        <translation>
            <numerusform>{n} Datei trägt den Herkunftsnachweis in sich</numerusform>
            <numerusform>{n} Dateien tragen den Herkunftsnachweis in sich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} get it in a file beside them (.c2pa)</source>
        <translation>
            <numerusform>{n} bekommt ihn in einer Datei daneben (.c2pa)</numerusform>
            <numerusform>{n} bekommen ihn in einer Datei daneben (.c2pa)</numerusform>
        </translation>
    </message>
    <message>
        <source>• {works}: {terms}</source>
        <comment>how many works, and what their files say</comment>
        <translation>• {works}: {terms}</translation>
    </message>
    <message numerus="yes">
        <source>{n} work(s) will be signed in place. Each original is kept by Countermark, so that you can put it back.</source>
        <translation>
            <numerusform>{n} Werk wird am Ort signiert. Countermark behält das Original, damit Sie es zurückholen können.</numerusform>
            <numerusform>{n} Werke werden am Ort signiert. Countermark behält jedes Original, damit Sie es zurückholen können.</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes about {room}; {free} are free there.</source>
        <translation>Das braucht etwa {room}; dort sind {free} frei.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk of “{folder}”: it takes about {room}, and {free} are free. Free some there, or write signed copies to another disk.</source>
        <translation>Auf dem Datenträger von „{folder}“ ist nicht genug Platz: Es braucht etwa {room}, frei sind {free}. Schaffen Sie dort Platz, oder schreiben Sie signierte Kopien auf einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk of “{folder}”: it takes about {room}, and {free} are free. Choose another folder, or free some there.</source>
        <translation>Auf dem Datenträger von „{folder}“ ist nicht genug Platz: Es braucht etwa {room}, frei sind {free}. Wählen Sie einen anderen Ordner, oder schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>Time-stamp: none. Nothing is sent anywhere.</source>
        <translation>Zeitstempel: keiner. Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>The files do not say. Leave it open if the works were made in different ways.</source>
        <translation>Die Dateien sagen es nicht. Lassen Sie es offen, wenn die Werke verschieden entstanden sind.</translation>
    </message>
    <message>
        <source>A signed copy of {works} will be written to “{folder}”. Your files stay as they are; nothing is overwritten.</source>
        <translation>Signierte Kopie nach „{folder}“: {works}. Ihre Dateien bleiben, wie sie sind; nichts wird überschrieben.</translation>
    </message>
    <message>
        <source>There is nothing to sign among them.</source>
        <translation>Es ist nichts darunter, was zu signieren wäre.</translation>
    </message>
    <message numerus="yes">
        <source>{n} left out: protected like this already.</source>
        <translation>
            <numerusform>{n} ausgelassen: so schon geschützt.</numerusform>
            <numerusform>{n} ausgelassen: so schon geschützt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left out: the file is not where it was.</source>
        <translation>
            <numerusform>{n} ausgelassen: Die Datei ist nicht mehr, wo sie war.</numerusform>
            <numerusform>{n} ausgelassen: Die Dateien sind nicht mehr, wo sie waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left out: signed copies of other works.</source>
        <translation>
            <numerusform>{n} ausgelassen: signierte Kopie eines anderen Werks.</numerusform>
            <numerusform>{n} ausgelassen: signierte Kopien anderer Werke.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {n} more decision(s).</source>
        <translation>
            <numerusform>Und {n} weitere Entscheidung.</numerusform>
            <numerusform>Und {n} weitere Entscheidungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed by {name}.</source>
        <translation>Signiert von {name}.</translation>
    </message>
    <message>
        <source>Time-stamp: {host}. {sent}</source>
        <translation>Zeitstempel: {host}. {sent}</translation>
    </message>
    <message>
        <source>Protect {works}</source>
        <translation>{works} schützen</translation>
    </message>
    <message>
        <source>The data of {some} of {all} files suggest “{title}”. Leave it open if the works were made in different ways.</source>
        <translation>Die Daten von {some} von {all} Dateien legen „{title}“ nahe. Lassen Sie es offen, wenn die Werke verschieden entstanden sind.</translation>
    </message>
    <message>
        <source>There is a file where the folder should be.</source>
        <translation>Wo der Ordner sein soll, liegt eine Datei.</translation>
    </message>
    <message>
        <source>The files&apos; own data suggest “{title}”.</source>
        <translation>Die Daten der Dateien legen „{title}“ nahe.</translation>
    </message>
    <message>
        <source>{some} of {works} have a decision of their own; the others get “{policy}”.</source>
        <translation>{some} von {works} haben eine eigene Entscheidung; die übrigen bekommen „{policy}“.</translation>
    </message>
    <message numerus="yes">
        <source>{n} work(s) have a decision of their own.</source>
        <translation>
            <numerusform>{n} Werk hat eine eigene Entscheidung.</numerusform>
            <numerusform>{n} Werke haben eine eigene Entscheidung.</numerusform>
        </translation>
    </message>
    <message>
        <source>As decided for each work</source>
        <translation>Wie für jedes Werk entschieden</translation>
    </message>
</context>
<context>
    <name>Publish</name>
    <message>
        <source>Publish a collection at {place}</source>
        <translation>Eine Sammlung bei {place} veröffentlichen</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Publish a collection</source>
        <translation>Sammlung veröffentlichen</translation>
    </message>
    <message>
        <source>What is published</source>
        <translation>Was veröffentlicht ist</translation>
    </message>
    <message>
        <source>All works below a folder …</source>
        <translation>Alle Werke unter einem Ordner …</translation>
    </message>
    <message>
        <source>Folder of the works</source>
        <translation>Ordner der Werke</translation>
    </message>
    <message>
        <source>Every work below it, now and later</source>
        <translation>Alle Werke darin, jetzt und später</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Path on the site</source>
        <translation>Pfad auf der Website</translation>
    </message>
    <message>
        <source>The strictest of what the works say</source>
        <translation>Das Strengste von allem, was die Werke sagen</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Countermark notes what is published where, to declare it. Nothing is uploaded.</source>
        <translation>Countermark vermerkt, was wo veröffentlicht ist, um es zu erklären. Nichts wird hochgeladen.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Path on the site; empty for all of it</source>
        <translation>Pfad auf der Website; leer für alles</translation>
    </message>
</context>
<context>
    <name>PutBack</name>
    <message numerus="yes">
        <source>Put {n} original(s) back</source>
        <translation>
            <numerusform>{n} Original zurückholen</numerusform>
            <numerusform>{n} Originale zurückholen</numerusform>
        </translation>
    </message>
    <message>
        <source>No original is kept for what is selected: none was replaced.</source>
        <translation>Für das Ausgewählte ist kein Original aufbewahrt: Es wurde keines ersetzt.</translation>
    </message>
    <message numerus="yes">
        <source>Put {n} original(s) back?</source>
        <translation>
            <numerusform>{n} Original zurückholen?</numerusform>
            <numerusform>{n} Originale zurückholen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Each signed file is replaced by the original that was kept. The works are not protected any more then.</source>
        <translation>Jede signierte Datei wird durch das aufbewahrte Original ersetzt. Die Werke sind danach nicht mehr geschützt.</translation>
    </message>
    <message>
        <source>Files that were changed since they were signed stay as they are.</source>
        <translation>Dateien, die seit dem Signieren verändert wurden, bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>This could not be done</source>
        <translation>Das ging nicht</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Train AI that makes pictures or texts</source>
        <translation>KI trainieren, die Bilder oder Texte macht</translation>
    </message>
    <message>
        <source>Train other AI</source>
        <translation>Andere KI trainieren</translation>
    </message>
    <message>
        <source>Give it to an AI as input</source>
        <translation>Einer KI als Eingabe geben</translation>
    </message>
    <message>
        <source>Mine it for text and data</source>
        <translation>Für Text und Data Mining nutzen</translation>
    </message>
    <message>
        <source>Show it in search results</source>
        <translation>In Suchergebnissen zeigen</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Ask me</source>
        <comment>only on conditions</comment>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No AI at all</source>
        <translation>Gar keine KI</translation>
    </message>
    <message>
        <source>No AI training, search allowed</source>
        <translation>Kein KI-Training, Suche erlaubt</translation>
    </message>
    <message>
        <source>AI on request, with contact</source>
        <translation>KI auf Anfrage, mit Kontakt</translation>
    </message>
    <message>
        <source>AI allowed with credit</source>
        <translation>KI mit Namensnennung erlaubt</translation>
    </message>
    <message>
        <source>An own decision</source>
        <translation>Eine eigene Entscheidung</translation>
    </message>
    <message>
        <source>Strictest of the works&apos; policies</source>
        <translation>Die strengste Entscheidung der Werke</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>Generative training</source>
        <translation>Training generativer KI</translation>
    </message>
    <message>
        <source>Other AI training</source>
        <translation>Anderes KI-Training</translation>
    </message>
    <message>
        <source>AI inference</source>
        <translation>KI-Inferenz</translation>
    </message>
    <message>
        <source>Data mining</source>
        <translation>Data Mining</translation>
    </message>
    <message>
        <source>Search indexing</source>
        <translation>Suchindexierung</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>On conditions</source>
        <translation>Unter Bedingungen</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>No word for: {uses}</source>
        <translation>Kein Wort für: {uses}</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Search, or policy:no-ai year:2026 …</source>
        <translation>Suchen, oder policy:no-ai year:2026 …</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>1 file is missing; what was known last is declared.</source>
        <translation>1 Datei fehlt; erklärt wird, was zuletzt bekannt war.</translation>
    </message>
    <message>
        <source>1 file was changed since signing; sign it again.</source>
        <translation>1 Datei wurde seit dem Signieren geändert; signieren Sie sie neu.</translation>
    </message>
    <message>
        <source>1 work is published without a credential: the decision stands on the site alone, and is lost with the first copy.</source>
        <translation>1 Werk ist ohne Herkunftsnachweis veröffentlicht: Die Entscheidung steht nur auf der Website und geht mit der ersten Kopie verloren.</translation>
    </message>
    <message>
        <source>A certificate in these files holds something that cannot be read.</source>
        <translation>Ein Zertifikat in diesen Dateien enthält etwas, das sich nicht lesen lässt.</translation>
    </message>
    <message>
        <source>A certificate in this file is damaged: {path}</source>
        <translation>Ein Zertifikat in dieser Datei ist beschädigt: {path}</translation>
    </message>
    <message>
        <source>A certificate in this list is damaged.</source>
        <translation>Ein Zertifikat in dieser Liste ist beschädigt.</translation>
    </message>
    <message>
        <source>A collection that goes by a search needs one.</source>
        <translation>Eine Sammlung, die einer Suche folgt, braucht eine Suche.</translation>
    </message>
    <message>
        <source>A copy of a signed file; it was put with its work.</source>
        <translation>Die Kopie einer signierten Datei; sie wurde zu ihrem Werk gestellt.</translation>
    </message>
    <message>
        <source>A copy of a work in the catalogue; it was put with it.</source>
        <translation>Eine Kopie eines Werks im Katalog; sie wurde ihm zugeordnet.</translation>
    </message>
    <message>
        <source>A crawler with a group of its own ignores the group for *, so repeat the Disallow lines of that one there.</source>
        <translation>Ein Crawler mit einer eigenen Gruppe beachtet die Gruppe für * nicht; wiederholen Sie deren Disallow-Zeilen daher in seiner.</translation>
    </message>
    <message>
        <source>A file of it came into the catalogue again since.</source>
        <translation>Eine Datei davon kam inzwischen wieder in den Katalog.</translation>
    </message>
    <message>
        <source>A file whose credential says no to generative AI cannot be uploaded, as Adobe trains Firefly on what is there.</source>
        <translation>Eine Datei, deren Herkunftsnachweis generative KI ausschließt, lässt sich nicht hochladen, da Adobe mit dem dortigen Material Firefly trainiert.</translation>
    </message>
    <message>
        <source>A list is a text with blocks that begin with -----BEGIN CERTIFICATE-----.</source>
        <translation>Eine Liste ist ein Text mit Blöcken, die mit -----BEGIN CERTIFICATE----- beginnen.</translation>
    </message>
    <message>
        <source>A part of the credential by {signer} was altered or is missing.</source>
        <translation>Ein Teil des Herkunftsnachweises von {signer} wurde verändert oder fehlt.</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Eine Person braucht einen Namen.</translation>
    </message>
    <message>
        <source>A policy needs a title.</source>
        <translation>Eine Entscheidung braucht einen Titel.</translation>
    </message>
    <message>
        <source>A rating is a number from 0 to {best}.</source>
        <translation>Eine Bewertung ist eine Zahl von 0 bis {best}.</translation>
    </message>
    <message>
        <source>A search knows no field “{field}”.</source>
        <translation>Die Suche kennt kein Feld „{field}“.</translation>
    </message>
    <message>
        <source>A share is between 0 and 100 %.</source>
        <translation>Ein Anteil liegt zwischen 0 und 100 %.</translation>
    </message>
    <message>
        <source>A signing identity needs a name.</source>
        <translation>Eine signierende Identität braucht einen Namen.</translation>
    </message>
    <message>
        <source>A signing service is only asked over https://, so that nobody can read along.</source>
        <translation>Ein Signaturdienst wird nur über https:// gefragt, damit niemand mitlesen kann.</translation>
    </message>
    <message>
        <source>A watched folder needs another folder for the signed copies.</source>
        <translation>Ein überwachter Ordner braucht einen anderen Ordner für die signierten Kopien.</translation>
    </message>
    <message>
        <source>A web address begins with https:// and names a site.</source>
        <translation>Eine Webadresse beginnt mit https:// und nennt eine Website.</translation>
    </message>
    <message>
        <source>A web address has no spaces.</source>
        <translation>Eine Webadresse enthält keine Leerzeichen.</translation>
    </message>
    <message>
        <source>A work is being signed.</source>
        <translation>Ein Werk wird gerade signiert.</translation>
    </message>
    <message>
        <source>A work is not in the catalogue any more.</source>
        <translation>Ein Werk ist nicht mehr im Katalog.</translation>
    </message>
    <message>
        <source>A work needs a file that is neither a signed copy nor a sidecar.</source>
        <translation>Ein Werk braucht eine Datei, die weder signierte Kopie noch Begleitdatei ist.</translation>
    </message>
    <message>
        <source>A work needs a title.</source>
        <translation>Ein Werk braucht einen Titel.</translation>
    </message>
    <message>
        <source>A worker process could not start.</source>
        <translation>Ein Arbeitsprozess konnte nicht starten.</translation>
    </message>
    <message>
        <source>A {what} needs a name.</source>
        <translation>Hier fehlt der Name ({what}).</translation>
    </message>
    <message>
        <source>AI allowed with credit</source>
        <translation>KI mit Namensnennung erlaubt</translation>
    </message>
    <message>
        <source>AI inference</source>
        <translation>KI-Inferenz</translation>
    </message>
    <message>
        <source>AI on request, with contact</source>
        <translation>KI auf Anfrage, mit Kontakt</translation>
    </message>
    <message>
        <source>Add it again.</source>
        <translation>Fügen Sie sie wieder hinzu.</translation>
    </message>
    <message>
        <source>Add it to &lt;DescriptiveDetail&gt; of the title&apos;s ONIX 3 record.</source>
        <translation>Fügen Sie es in &lt;DescriptiveDetail&gt; des ONIX-3-Datensatzes des Titels ein.</translation>
    </message>
    <message>
        <source>Add the lines to &lt;metadata&gt; of an EPUB 2.</source>
        <translation>Fügen Sie die Zeilen in &lt;metadata&gt; eines EPUB 2 ein.</translation>
    </message>
    <message>
        <source>Add the lines to &lt;metadata&gt; of an EPUB 3, and prefix=&quot;tdm: {tdm_in_epub}&quot; to its &lt;package&gt;.</source>
        <translation>Fügen Sie die Zeilen in &lt;metadata&gt; eines EPUB 3 ein, und prefix=&quot;tdm: {tdm_in_epub}&quot; in dessen &lt;package&gt;.</translation>
    </message>
    <message>
        <source>All numbered names are taken in this folder.</source>
        <translation>Alle nummerierten Namen in diesem Ordner sind vergeben.</translation>
    </message>
    <message>
        <source>Allow yourself to open the folder, then try again.</source>
        <translation>Geben Sie sich das Recht, den Ordner zu öffnen, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Allow yourself to read the file, then try again.</source>
        <translation>Geben Sie sich das Recht, die Datei zu lesen, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Allowed if the author is credited by name wherever the result is published.</source>
        <translation>Erlaubt, wenn die Urheberin oder der Urheber überall namentlich genannt wird, wo das Ergebnis veröffentlicht wird.</translation>
    </message>
    <message>
        <source>Already in the catalogue.</source>
        <translation>Schon im Katalog.</translation>
    </message>
    <message>
        <source>Already protected under this policy.</source>
        <translation>Schon unter dieser Entscheidung geschützt.</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.org.</source>
        <translation>Eine E-Mail-Adresse sieht aus wie name@example.org.</translation>
    </message>
    <message>
        <source>Another identity signed it.</source>
        <translation>Eine andere Identität hat sie signiert.</translation>
    </message>
    <message>
        <source>Another program has the file open for writing.</source>
        <translation>Ein anderes Programm schreibt gerade in die Datei.</translation>
    </message>
    <message>
        <source>Another program is using the catalogue.</source>
        <translation>Ein anderes Programm benutzt den Katalog.</translation>
    </message>
    <message>
        <source>Another program is writing to the catalogue</source>
        <translation>Ein anderes Programm schreibt gerade in den Katalog</translation>
    </message>
    <message>
        <source>Ask for a certificate with a P-256, P-384 or P-521 key, an RSA key or an Ed25519 key.</source>
        <translation>Bitten Sie um ein Zertifikat mit einem P-256-, P-384- oder P-521-Schlüssel, einem RSA-Schlüssel oder einem Ed25519-Schlüssel.</translation>
    </message>
    <message>
        <source>Ask for one with a P-256, P-384 or P-521 key, an RSA key or an Ed25519 key.</source>
        <translation>Bitten Sie um eines mit einem P-256-, P-384- oder P-521-Schlüssel, einem RSA-Schlüssel oder einem Ed25519-Schlüssel.</translation>
    </message>
    <message>
        <source>Ask for one with an RSA key of 3072 bits.</source>
        <translation>Bitten Sie um eines mit einem RSA-Schlüssel von 3072 Bit.</translation>
    </message>
    <message>
        <source>Ask for the file again, or bring it back from a backup.</source>
        <translation>Bitten Sie noch einmal um die Datei, oder holen Sie sie aus einer Sicherung zurück.</translation>
    </message>
    <message>
        <source>Ask for the original, or protect it again if the change was yours.</source>
        <translation>Bitten Sie um das Original, oder schützen Sie es neu, wenn die Änderung Ihre war.</translation>
    </message>
    <message>
        <source>Ask for the original.</source>
        <translation>Bitten Sie um das Original.</translation>
    </message>
    <message>
        <source>Ask its maker which kinds of keys it signs with.</source>
        <translation>Fragen Sie den Hersteller, mit welchen Arten von Schlüsseln es signiert.</translation>
    </message>
    <message>
        <source>Ask the authority to issue it again with SHA-256.</source>
        <translation>Bitten Sie die Zertifizierungsstelle, es mit SHA-256 neu auszustellen.</translation>
    </message>
    <message>
        <source>Ask the authority to issue it again with that extension.</source>
        <translation>Bitten Sie die Zertifizierungsstelle, es mit dieser Erweiterung neu auszustellen.</translation>
    </message>
    <message>
        <source>Ask the authority to issue it again without that extension.</source>
        <translation>Bitten Sie die Zertifizierungsstelle, es ohne diese Erweiterung neu auszustellen.</translation>
    </message>
    <message>
        <source>Ask the authority to issue it again.</source>
        <translation>Bitten Sie die Zertifizierungsstelle, es neu auszustellen.</translation>
    </message>
    <message>
        <source>Ask the signer for a file that carries its credential.</source>
        <translation>Bitten Sie um eine Datei, die ihren Herkunftsnachweis trägt.</translation>
    </message>
    <message>
        <source>Ask the signer to sign it again with a proper certificate.</source>
        <translation>Bitten Sie darum, mit einem passenden Zertifikat neu zu signieren.</translation>
    </message>
    <message>
        <source>Ask whoever gave you the file for its credential again.</source>
        <translation>Bitten Sie, wer Ihnen die Datei gegeben hat, noch einmal um ihren Nachweis.</translation>
    </message>
    <message>
        <source>Ask whoever runs it; its log says why.</source>
        <translation>Fragen Sie den Betreiber; sein Protokoll nennt den Grund.</translation>
    </message>
    <message>
        <source>Batch {id} was stopped before it began, while its works were listed.</source>
        <translation>Stapel {id} wurde vor seinem Beginn angehalten, während seine Werke aufgelistet wurden.</translation>
    </message>
    <message>
        <source>Batch {job} is done; {failed} failed.</source>
        <translation>Stapel {job} ist fertig; {failed} sind fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Batch {job} is running already.</source>
        <translation>Stapel {job} läuft schon.</translation>
    </message>
    <message>
        <source>Bring it with --certificate FILE.</source>
        <translation>Geben Sie es mit --certificate DATEI an.</translation>
    </message>
    <message>
        <source>Bring one key at a time, with the certificates that belong to it.</source>
        <translation>Wählen Sie einen Schlüssel nach dem anderen, jeweils mit seinen Zertifikaten.</translation>
    </message>
    <message>
        <source>Bring the certificate that was issued to you.</source>
        <translation>Wählen Sie das Zertifikat, das für Sie ausgestellt wurde.</translation>
    </message>
    <message>
        <source>Bring the key and the certificate that were made together.</source>
        <translation>Wählen Sie Schlüssel und Zertifikat, die zusammen entstanden sind.</translation>
    </message>
    <message>
        <source>Bring the one that the authority gave you, or that was exported.</source>
        <translation>Wählen Sie die Datei, die Sie von der Zertifizierungsstelle haben oder die exportiert wurde.</translation>
    </message>
    <message>
        <source>Bring yours first, then its issuer&apos;s, and so on; leave out all others.</source>
        <translation>Zuerst Ihres, dann das seines Ausstellers und so weiter; lassen Sie alle anderen weg.</translation>
    </message>
    <message>
        <source>Carries no content credential.</source>
        <translation>Trägt keinen Herkunftsnachweis.</translation>
    </message>
    <message>
        <source>Carries no content credential. Countermark does not know this kind of file.</source>
        <translation>Trägt keinen Herkunftsnachweis. Countermark kennt diese Art Datei nicht.</translation>
    </message>
    <message>
        <source>Change it with the token&apos;s own program.</source>
        <translation>Ändern Sie sie mit dem Programm des Tokens.</translation>
    </message>
    <message>
        <source>Change its PIN or access key where the key is kept.</source>
        <translation>Ändern Sie PIN oder Zugangsschlüssel dort, wo der Schlüssel liegt.</translation>
    </message>
    <message>
        <source>Changed after it was signed by {signer}: the content no longer fits the signature.</source>
        <translation>Geändert, nachdem {signer} signiert hatte: Der Inhalt passt nicht mehr zur Signatur.</translation>
    </message>
    <message>
        <source>Check address and network.</source>
        <translation>Prüfen Sie Adresse und Netzwerk.</translation>
    </message>
    <message>
        <source>Check it, or ask for one.</source>
        <translation>Prüfen Sie ihn, oder fordern Sie einen an.</translation>
    </message>
    <message>
        <source>Check that the key and the certificate belong together.</source>
        <translation>Prüfen Sie, ob Schlüssel und Zertifikat zusammengehören.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Check the address: docs/signing-service.md describes the answer.</source>
        <translation>Prüfen Sie die Adresse: docs/signing-service.md beschreibt die Antwort.</translation>
    </message>
    <message>
        <source>Check the address; a server of your own needs its authority&apos;s certificate.</source>
        <translation>Prüfen Sie die Adresse; ein eigener Server braucht das Zertifikat seiner Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>Check the address; some networks show a page of their own until you log in.</source>
        <translation>Prüfen Sie die Adresse; manche Netze zeigen eine eigene Seite, bis Sie sich anmelden.</translation>
    </message>
    <message>
        <source>Check the name of the file.</source>
        <translation>Prüfen Sie den Namen der Datei.</translation>
    </message>
    <message>
        <source>Check the network&apos;s settings.</source>
        <translation>Prüfen Sie die Netzwerkeinstellungen.</translation>
    </message>
    <message>
        <source>Check with the authority that you have the right ones.</source>
        <translation>Prüfen Sie bei der Zertifizierungsstelle, ob Sie die richtigen haben.</translation>
    </message>
    <message>
        <source>Choose a file with content of its own.</source>
        <translation>Wählen Sie eine Datei mit eigenem Inhalt.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>Wählen Sie eine kürzere.</translation>
    </message>
    <message>
        <source>Choose another --output.</source>
        <translation>Wählen Sie ein anderes --output.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Choose another folder for the declarations.</source>
        <translation>Wählen Sie einen anderen Ordner für die Erklärungen.</translation>
    </message>
    <message>
        <source>Choose another folder with --home.</source>
        <translation>Wählen Sie mit --home einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another name, or remove that one.</source>
        <translation>Wählen Sie einen anderen Namen, oder entfernen Sie jene.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>Choose another one; it may lie in the watched one.</source>
        <translation>Wählen Sie einen anderen; er darf im überwachten liegen.</translation>
    </message>
    <message>
        <source>Choose another path, or withdraw it first.</source>
        <translation>Wählen Sie einen anderen Pfad, oder ziehen Sie jene zuerst zurück.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Wählen Sie einen anderen Speicherort.</translation>
    </message>
    <message>
        <source>Choose another time-stamp authority, or try again later.</source>
        <translation>Wählen Sie eine andere Zeitstempelstelle, oder versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Choose another title.</source>
        <translation>Wählen Sie einen anderen Titel.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <translation>Zur Wahl stehen: {known}.</translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <translation>Schließen Sie es, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Schließen Sie andere Programme, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Connect it and try again.</source>
        <translation>Verbinden Sie es, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Copies that are taken from there carry no decision; no protocol can change that.</source>
        <translation>Kopien, die von dort stammen, tragen keine Entscheidung; daran kann kein Protokoll etwas ändern.</translation>
    </message>
    <message>
        <source>Copy it again from where you got it.</source>
        <translation>Kopieren Sie ihn noch einmal von dort, wo Sie ihn bekommen haben.</translation>
    </message>
    <message>
        <source>Copy the file again.</source>
        <translation>Kopieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>Credentials are removed.</source>
        <translation>Herkunftsnachweise werden entfernt.</translation>
    </message>
    <message>
        <source>Data mining</source>
        <translation>Data Mining</translation>
    </message>
    <message>
        <source>Did you mean {near}:?</source>
        <translation>Meinten Sie {near}:?</translation>
    </message>
    <message>
        <source>Disconnect it, connect it again, and try once more.</source>
        <translation>Trennen Sie es, verbinden Sie es wieder, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Disconnect one of them.</source>
        <translation>Trennen Sie eines davon.</translation>
    </message>
    <message>
        <source>Do not rely on it; ask the signer why it was withdrawn.</source>
        <translation>Verlassen Sie sich nicht darauf; fragen Sie, warum es zurückgezogen wurde.</translation>
    </message>
    <message>
        <source>Do not rely on this file; ask for the original.</source>
        <translation>Verlassen Sie sich nicht auf diese Datei; bitten Sie um das Original.</translation>
    </message>
    <message>
        <source>Enough was looked at; this was left out.</source>
        <translation>Es wurde genug angesehen; dies blieb aus.</translation>
    </message>
    <message>
        <source>Every work is marked “noai” and “noimageai” on its page and in the headers of its file, unless its owner takes that back.</source>
        <translation>Jedes Werk wird auf seiner Seite und in den Headern seiner Datei mit „noai“ und „noimageai“ gekennzeichnet, wenn sein Inhaber das nicht zurücknimmt.</translation>
    </message>
    <message>
        <source>Export it again from its source.</source>
        <translation>Exportieren Sie sie noch einmal aus ihrer Quelle.</translation>
    </message>
    <message>
        <source>Export it again; where there is a choice, take AES-256.</source>
        <translation>Exportieren Sie sie noch einmal; wenn Sie die Wahl haben, nehmen Sie AES-256.</translation>
    </message>
    <message>
        <source>Fetch it yourself, and name the file.</source>
        <translation>Holen Sie sie selbst, und geben Sie die Datei an.</translation>
    </message>
    <message>
        <source>Files with certificates end in .p12, .pfx, .pem, .crt, .cer, .key or .p7b.</source>
        <translation>Dateien mit Zertifikaten enden auf .p12, .pfx, .pem, .crt, .cer, .key oder .p7b.</translation>
    </message>
    <message>
        <source>For Apache: add the lines to the file .htaccess in {folder}.</source>
        <translation>Für Apache: Fügen Sie die Zeilen in die Datei .htaccess ein; Ort: {folder}.</translation>
    </message>
    <message>
        <source>For Caddy: Put the lines into the block of your site in the Caddyfile.</source>
        <translation>Für Caddy: Fügen Sie die Zeilen im Caddyfile in den Block Ihrer Website ein.</translation>
    </message>
    <message>
        <source>For IIS: put it into {folder}; if there is a web.config already, add the headers to it.</source>
        <translation>Für IIS: Ort der Datei: {folder}; wenn es dort schon eine web.config gibt, ergänzen Sie deren Header.</translation>
    </message>
    <message>
        <source>For each file a digest of its signature goes to {host_of}; nothing of the picture and no name.</source>
        <translation>Für jede Datei geht eine Prüfsumme ihrer Signatur an {host_of}; nichts vom Bild und kein Name.</translation>
    </message>
    <message>
        <source>For forms that take a table, and to show what was declared for which file.</source>
        <translation>Für Formulare, die eine Tabelle nehmen, und als Beleg, was für welche Datei erklärt wurde.</translation>
    </message>
    <message>
        <source>For nginx: include it in the http block (on Debian: put it into conf.d). The lines of nginx.conf need it.</source>
        <translation>Für nginx: Binden Sie es im http-Block ein (unter Debian: in conf.d ablegen). Die Zeilen von nginx.conf brauchen es.</translation>
    </message>
    <message>
        <source>For nginx: include it in {block}, and again in every location block in there that has add_header lines of its own.</source>
        <translation>Für nginx: Einzubinden an dieser Stelle: {block}, und noch einmal in jedem location-Block darin, der eigene add_header-Zeilen hat.</translation>
    </message>
    <message>
        <source>For some nobody said that they are photographs: take out what is none.</source>
        <translation>Bei einigen hat niemand angegeben, dass sie Fotografien sind: Nehmen Sie heraus, was keine ist.</translation>
    </message>
    <message>
        <source>For {host}: put it into the folder that is published, as _headers.</source>
        <translation>Für {host}: Legen Sie es als _headers in den Ordner, der veröffentlicht wird.</translation>
    </message>
    <message>
        <source>Free of charge; asks for a pause of 15 seconds between files, so not for large batches. Not encrypted on the way.</source>
        <translation>Kostenlos; bittet um eine Pause von 15 Sekunden zwischen zwei Dateien, also nichts für große Stapel. Unterwegs nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Generative training</source>
        <translation>Training generativer KI</translation>
    </message>
    <message>
        <source>Get or export the file again.</source>
        <translation>Besorgen oder exportieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>Get the list from its source again.</source>
        <translation>Besorgen Sie die Liste noch einmal von ihrer Quelle.</translation>
    </message>
    <message>
        <source>Give it as it stands beside your works.</source>
        <translation>Geben Sie ihn so an, wie er bei Ihren Werken steht.</translation>
    </message>
    <message>
        <source>Give its address, or name one of: {known_services}.</source>
        <translation>Geben Sie die Adresse an, oder nennen Sie einen von diesen: {known_services}.</translation>
    </message>
    <message>
        <source>Give one of these keys: {known}.</source>
        <translation>Geben Sie einen dieser Schlüssel an: {known}.</translation>
    </message>
    <message>
        <source>Give the name you are credited by.</source>
        <translation>Geben Sie den Namen an, unter dem Sie genannt werden.</translation>
    </message>
    <message>
        <source>Give the one you set for it.</source>
        <translation>Geben Sie die an, die Sie dafür gesetzt haben.</translation>
    </message>
    <message>
        <source>Give yours, and beside it only those of the authorities above it.</source>
        <translation>Geben Sie Ihres an, und daneben nur die der Zertifizierungsstellen darüber.</translation>
    </message>
    <message>
        <source>Given: {email}</source>
        <translation>Angegeben: {email}</translation>
    </message>
    <message>
        <source>Given: {website}</source>
        <translation>Angegeben: {website}</translation>
    </message>
    <message>
        <source>Hand it to a registry of TDM·AI declarations (Liccium&apos;s, say); each line is one of them.</source>
        <translation>Geben Sie es an ein Register für TDM·AI-Erklärungen (etwa das von Liccium); jede Zeile ist eine davon.</translation>
    </message>
    <message>
        <source>If it is damaged: {way_back}</source>
        <translation>Falls er beschädigt ist: {way_back}</translation>
    </message>
    <message>
        <source>If the work is yours, protect it.</source>
        <translation>Wenn das Werk Ihres ist, schützen Sie es.</translation>
    </message>
    <message>
        <source>If the work is yours, protect it: the credential lies in a file beside it.</source>
        <translation>Wenn das Werk Ihres ist, schützen Sie es: Der Nachweis liegt dann in einer Datei daneben.</translation>
    </message>
    <message>
        <source>Images, Transformations, the zone</source>
        <translation>Images, Transformations, die Zone</translation>
    </message>
    <message>
        <source>In the European Union there is a form to object to training; it is no setting, and reaches Meta alone.</source>
        <translation>In der Europäischen Union gibt es ein Formular, um dem Training zu widersprechen; es ist keine Einstellung und erreicht nur Meta.</translation>
    </message>
    <message>
        <source>Install it with: pip install &apos;countermark[token]&apos;</source>
        <translation>Installieren Sie es mit: pip install &apos;countermark[token]&apos;</translation>
    </message>
    <message>
        <source>It begins with https:// or http://; or name one of: {names}.</source>
        <translation>Sie beginnt mit https:// oder http://; oder nennen Sie eine von diesen: {names}.</translation>
    </message>
    <message>
        <source>It begins with https://.</source>
        <translation>Sie beginnt mit https://.</translation>
    </message>
    <message>
        <source>It begins with {own}.</source>
        <translation>Er beginnt mit {own}.</translation>
    </message>
    <message>
        <source>It belongs to an authority, which signs certificates and nothing else.</source>
        <translation>Es gehört einer Zertifizierungsstelle, die Zertifikate signiert und sonst nichts.</translation>
    </message>
    <message>
        <source>It cannot tell {shown} from what lies around, so the strictest is said for both.</source>
        <translation>{shown} lässt sich hier nicht vom Umliegenden unterscheiden, daher gilt für beides die strengste Aussage.</translation>
    </message>
    <message>
        <source>It carries a credential that is broken. {sentence}</source>
        <translation>Sie trägt einen Herkunftsnachweis, der ungültig ist. {sentence}</translation>
    </message>
    <message>
        <source>It carries a credential, and takes no new one: {reason}.</source>
        <translation>Sie trägt einen Herkunftsnachweis und nimmt keinen neuen auf: {reason}.</translation>
    </message>
    <message>
        <source>It carries a time-stamp already.</source>
        <translation>Sie trägt schon einen Zeitstempel.</translation>
    </message>
    <message>
        <source>It comes with the token&apos;s own program; its maker says where it lies.</source>
        <translation>Sie kommt mit dem Programm des Tokens; der Hersteller sagt, wo sie liegt.</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>Sie konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>It could not be signed.</source>
        <translation>Es konnte nicht signiert werden.</translation>
    </message>
    <message>
        <source>It does not name its issuer&apos;s key (authority key identifier).</source>
        <translation>Es nennt den Schlüssel seines Ausstellers nicht (authority key identifier).</translation>
    </message>
    <message>
        <source>It does not say what it may be used for (extended key usage).</source>
        <translation>Es sagt nicht, wofür es benutzt werden darf (extended key usage).</translation>
    </message>
    <message>
        <source>It does not say what its key is for (key usage).</source>
        <translation>Es sagt nicht, wofür sein Schlüssel da ist (key usage).</translation>
    </message>
    <message>
        <source>It expired on {detail}.</source>
        <translation>Es ist am {detail} abgelaufen.</translation>
    </message>
    <message>
        <source>It has a time-stamp already.</source>
        <translation>Sie hat schon einen Zeitstempel.</translation>
    </message>
    <message>
        <source>It has no plain no: nothing may be done before one has asked.</source>
        <translation>Es kennt kein einfaches Nein: Nichts darf geschehen, bevor gefragt wurde.</translation>
    </message>
    <message>
        <source>It has no word for these conditions and says no.</source>
        <translation>Es hat kein Wort für diese Bedingungen und sagt nein.</translation>
    </message>
    <message>
        <source>It is a work of its own already.</source>
        <translation>Es ist schon ein eigenes Werk.</translation>
    </message>
    <message>
        <source>It is damaged or has the wrong ending. Ask for the file again, or bring it back from a backup.</source>
        <translation>Sie ist beschädigt oder hat die falsche Endung. Bitten Sie noch einmal um die Datei, oder holen Sie sie aus einer Sicherung zurück.</translation>
    </message>
    <message>
        <source>It is here already and stays as it is.</source>
        <translation>Sie ist schon hier und bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>It is here: {setting_path}.</source>
        <translation>Sie finden es hier: {setting_path}.</translation>
    </message>
    <message>
        <source>It is meant for something else: not for content credentials, documents or e-mail (extended key usage).</source>
        <translation>Es ist für etwas anderes gedacht: nicht für Herkunftsnachweise, Dokumente oder E-Mails (extended key usage).</translation>
    </message>
    <message>
        <source>It is meant for time-stamps or for answers about certificates (extended key usage), which goes together with nothing else.</source>
        <translation>Es ist für Zeitstempel oder für Auskünfte über Zertifikate gedacht (extended key usage), was sich mit nichts anderem verträgt.</translation>
    </message>
    <message>
        <source>It is of an old form (not X.509 version 3).</source>
        <translation>Es hat eine alte Form (nicht X.509 Version 3).</translation>
    </message>
    <message>
        <source>It is signed by itself, not by an authority, and readers refuse such certificates.</source>
        <translation>Es ist von sich selbst signiert, nicht von einer Zertifizierungsstelle, und Leser lehnen solche Zertifikate ab.</translation>
    </message>
    <message>
        <source>It is still being written, or empty; the next run takes it.</source>
        <translation>Sie wird noch geschrieben oder ist leer; der nächste Lauf nimmt sie.</translation>
    </message>
    <message>
        <source>It is the file of a work that lay elsewhere; the catalogue follows it.</source>
        <translation>Es ist die Datei eines Werks, die anderswo lag; der Katalog folgt ihr.</translation>
    </message>
    <message>
        <source>It is the one that was chosen when the file was made, or that came with it.</source>
        <translation>Es ist die, die beim Erstellen der Datei gewählt wurde oder mit ihr kam.</translation>
    </message>
    <message>
        <source>It is valid from {detail} on.</source>
        <translation>Es gilt ab {detail}.</translation>
    </message>
    <message>
        <source>It makes a demand that readers do not know (critical extension {detail}).</source>
        <translation>Es stellt eine Bedingung, die Leser nicht kennen (kritische Erweiterung {detail}).</translation>
    </message>
    <message>
        <source>It may be used for anything (extended key usage), which readers refuse.</source>
        <translation>Es darf für alles benutzt werden (extended key usage), was Leser ablehnen.</translation>
    </message>
    <message>
        <source>It may have been moved or renamed, or its disk may not be connected.</source>
        <translation>Sie wurde vielleicht verschoben oder umbenannt, oder ihr Datenträger ist nicht angeschlossen.</translation>
    </message>
    <message>
        <source>It names {name} as {roles}, but that does not hold.</source>
        <translation>Es nennt {name} als {roles}, aber das hält nicht.</translation>
    </message>
    <message>
        <source>It speaks of the whole part, which is decided stricter than this work.</source>
        <translation>Es spricht vom ganzen Teil, für den strenger entschieden ist als für dieses Werk.</translation>
    </message>
    <message>
        <source>It was moved here; the catalogue follows it.</source>
        <translation>Sie wurde hierher verschoben; der Katalog folgt ihr.</translation>
    </message>
    <message>
        <source>It was stopped before this was looked at.</source>
        <translation>Es wurde angehalten, bevor dies angesehen war.</translation>
    </message>
    <message>
        <source>Its RSA key is shorter than {rsa_least} bits.</source>
        <translation>Sein RSA-Schlüssel ist kürzer als {rsa_least} Bit.</translation>
    </message>
    <message>
        <source>Its copy of {made} is whole. Put it back with `countermark backup restore {name}`. To begin with an empty catalogue instead, move the copies away that `countermark backup list` names.</source>
        <translation>Seine Kopie vom {made} ist unversehrt. Holen Sie sie mit `countermark backup restore {name}` zurück. Um stattdessen mit einem leeren Katalog zu beginnen, verschieben Sie die Kopien, die `countermark backup list` nennt.</translation>
    </message>
    <message>
        <source>Its copy of {made} is whole. Put it back with `countermark backup restore {name}`; the damaged one is kept.</source>
        <translation>Seine Kopie vom {made} ist unversehrt. Holen Sie sie mit `countermark backup restore {name}` zurück; der beschädigte bleibt erhalten.</translation>
    </message>
    <message>
        <source>Its credential is kept at an address without https, which is not asked.</source>
        <translation>Der Herkunftsnachweis liegt unter einer Adresse ohne https, die nicht gefragt wird.</translation>
    </message>
    <message>
        <source>Its credential is kept at {address}. {message}</source>
        <translation>Der Herkunftsnachweis liegt unter {address}. {message}</translation>
    </message>
    <message>
        <source>Its credential is kept elsewhere, and nothing was fetched from there.</source>
        <translation>Der Herkunftsnachweis liegt anderswo, und von dort wurde nichts abgerufen.</translation>
    </message>
    <message>
        <source>Its key is of a kind that content credentials do not know.</source>
        <translation>Sein Schlüssel ist von einer Art, die Herkunftsnachweise nicht kennen.</translation>
    </message>
    <message>
        <source>Its key may not make signatures (key usage).</source>
        <translation>Sein Schlüssel darf keine Signaturen machen (key usage).</translation>
    </message>
    <message>
        <source>Its own program unlocks it with the PUK or the security officer&apos;s PIN.</source>
        <translation>Das Programm des Tokens entsperrt es mit der PUK oder der PIN des Sicherheitsbeauftragten.</translation>
    </message>
    <message>
        <source>Its rights statements contradict each other about {title}: {source} says “{first}”, {label} says “{second}”. The stricter counts.</source>
        <translation>Die Rechteaussagen widersprechen sich ({title}): {source} sagt „{first}“, {label} sagt „{second}“. Die strengere gilt.</translation>
    </message>
    <message>
        <source>Its rights statements contradict each other about {uses}: {side} says {word}, and {labels} says otherwise. The stricter counts.</source>
        <translation>Die Rechteaussagen widersprechen sich ({uses}): {side} sagt {word}, und {labels} sagt etwas anderes. Die strengere gilt.</translation>
    </message>
    <message>
        <source>Join or split them by hand instead.</source>
        <translation>Verbinden oder teilen Sie sie stattdessen von Hand.</translation>
    </message>
    <message>
        <source>Keep it; it does not go on the site.</source>
        <translation>Behalten Sie es; es kommt nicht auf die Website.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Lassen Sie eine davon weg.</translation>
    </message>
    <message>
        <source>Leave “Add NoAI label” on; it can be kept as a preset for all uploads.</source>
        <translation>Lassen Sie „Add NoAI label“ an; es lässt sich als Vorgabe für alle Uploads behalten.</translation>
    </message>
    <message>
        <source>Look again.</source>
        <translation>Sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>Look at one picture there instead: --picture ADDRESS.</source>
        <translation>Sehen Sie sich dort stattdessen ein Bild an: --picture ADRESSE.</translation>
    </message>
    <message>
        <source>Made for signing code and documents, free of charge; not encrypted on the way.</source>
        <translation>Für das Signieren von Programmen und Dokumenten gemacht, kostenlos; unterwegs nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Made for signing code, free of charge; not encrypted on the way.</source>
        <translation>Für das Signieren von Programmen gemacht, kostenlos; unterwegs nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Make a policy of your own that begins with it.</source>
        <translation>Machen Sie eine eigene Entscheidung, die von ihr ausgeht.</translation>
    </message>
    <message>
        <source>Make another collection that is chosen by hand.</source>
        <translation>Machen Sie eine andere Sammlung, deren Werke Sie von Hand wählen.</translation>
    </message>
    <message>
        <source>Make another collection.</source>
        <translation>Machen Sie eine andere Sammlung.</translation>
    </message>
    <message>
        <source>Make room on it, then try again.</source>
        <translation>Schaffen Sie darauf Platz und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Make the request with the programs of the token or the service that keeps it.</source>
        <translation>Stellen Sie den Antrag mit den Programmen des Tokens oder des Dienstes, wo er liegt.</translation>
    </message>
    <message>
        <source>Make the shares smaller.</source>
        <translation>Machen Sie die Anteile kleiner.</translation>
    </message>
    <message>
        <source>Merge it into the XMP metadata of a PDF, before the file is signed.</source>
        <translation>Übernehmen Sie es in die XMP-Metadaten eines PDF, bevor die Datei signiert wird.</translation>
    </message>
    <message>
        <source>Most tokens lock after three wrong ones: be sure before you try again.</source>
        <translation>Die meisten Token sperren sich nach drei falschen: Seien Sie sicher, bevor Sie es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Move files there or away, or make another collection that is chosen by hand.</source>
        <translation>Verschieben Sie Dateien dorthin oder von dort weg, oder machen Sie eine andere Sammlung von Hand.</translation>
    </message>
    <message>
        <source>Move it away first; then its original can be put back.</source>
        <translation>Verschieben Sie sie zuerst; dann lässt sich ihr Original zurückholen.</translation>
    </message>
    <message>
        <source>Move that copy elsewhere first, if the catalogue is as you want it.</source>
        <translation>Verschieben Sie zuerst diese Kopie, wenn der Katalog so ist, wie Sie ihn wollen.</translation>
    </message>
    <message>
        <source>Name a file of a work that it has.</source>
        <translation>Nennen Sie eine Datei eines Werks, das er hat.</translation>
    </message>
    <message>
        <source>Name a file of it, or its number in `list`.</source>
        <translation>Nennen Sie eine seiner Dateien oder seine Nummer in `list`.</translation>
    </message>
    <message>
        <source>Name a folder to watch.</source>
        <translation>Nennen Sie einen Ordner, der überwacht werden soll.</translation>
    </message>
    <message>
        <source>Name a work at least.</source>
        <translation>Nennen Sie mindestens ein Werk.</translation>
    </message>
    <message>
        <source>Name another.</source>
        <translation>Nennen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Name files and folders.</source>
        <translation>Nennen Sie Dateien und Ordner.</translation>
    </message>
    <message>
        <source>Name it .csv or .json.</source>
        <translation>Nennen Sie ihn .csv oder .json.</translation>
    </message>
    <message>
        <source>Name somebody who has one, or give a share.</source>
        <translation>Nennen Sie jemanden, der einen hat, oder geben Sie einen Anteil an.</translation>
    </message>
    <message>
        <source>Name the copy.</source>
        <translation>Nennen Sie die Kopie.</translation>
    </message>
    <message>
        <source>Name the path.</source>
        <translation>Nennen Sie den Pfad.</translation>
    </message>
    <message>
        <source>Name two works at least.</source>
        <translation>Nennen Sie mindestens zwei Werke.</translation>
    </message>
    <message>
        <source>No AI at all</source>
        <translation>Gar keine KI</translation>
    </message>
    <message>
        <source>No AI training, search allowed</source>
        <translation>Kein KI-Training, Suche erlaubt</translation>
    </message>
    <message>
        <source>No certificate of this list may vouch for others.</source>
        <translation>Kein Zertifikat dieser Liste darf für andere bürgen.</translation>
    </message>
    <message>
        <source>No crawler can be named “{agent}”.</source>
        <translation>Kein Crawler kann „{agent}“ heißen.</translation>
    </message>
    <message>
        <source>No earlier credential of this file states {label}.</source>
        <translation>Kein früherer Herkunftsnachweis dieser Datei enthält {label}.</translation>
    </message>
    <message>
        <source>No file failed in the batches before.</source>
        <translation>In den Stapeln zuvor ist keine Datei fehlgeschlagen.</translation>
    </message>
    <message>
        <source>No original is kept for {path}.</source>
        <translation>Für {path} ist kein Original aufbewahrt.</translation>
    </message>
    <message>
        <source>No passphrase was given.</source>
        <translation>Es wurde keine Passphrase angegeben.</translation>
    </message>
    <message>
        <source>No time-stamp could be added.</source>
        <translation>Es konnte kein Zeitstempel hinzugefügt werden.</translation>
    </message>
    <message>
        <source>Nobody has a share of the {right}.</source>
        <translation>Niemand hat einen Anteil am Recht „{right}“.</translation>
    </message>
    <message>
        <source>None of these certificates answers a request that was made on this computer.</source>
        <translation>Keines dieser Zertifikate beantwortet einen Antrag, der auf diesem Computer gestellt wurde.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Not signed, because a time-stamp is wanted. {fault}</source>
        <translation>Nicht signiert, weil ein Zeitstempel gewünscht ist. {fault}</translation>
    </message>
    <message>
        <source>Not taken along with its folder; name the file itself to add it.</source>
        <translation>Nicht mit ihrem Ordner aufgenommen; nennen Sie die Datei selbst, um sie hinzuzufügen.</translation>
    </message>
    <message>
        <source>Nothing is known of what this service does with your files.</source>
        <translation>Was dieser Dienst mit Ihren Dateien macht, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Nothing is.</source>
        <translation>Dort ist nichts.</translation>
    </message>
    <message>
        <source>Nothing of “{text}” is published at {name}.</source>
        <translation>Von „{text}“ ist unter {name} nichts veröffentlicht.</translation>
    </message>
    <message>
        <source>Nothing shows that the file is other than it was; ask the signer to sign it again.</source>
        <translation>Nichts zeigt, dass die Datei anders ist, als sie war; bitten Sie darum, neu zu signieren.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Es wurde nichts getan.</translation>
    </message>
    <message>
        <source>Nothing was done; look for moved files again.</source>
        <translation>Nichts wurde getan; suchen Sie noch einmal nach verschobenen Dateien.</translation>
    </message>
    <message>
        <source>Nothing was put back; edit them by hand.</source>
        <translation>Nichts wurde zurückgenommen; bearbeiten Sie sie von Hand.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Nothing would be left of the work.</source>
        <translation>Von dem Werk bliebe nichts übrig.</translation>
    </message>
    <message>
        <source>On conditions</source>
        <translation>Unter Bedingungen</translation>
    </message>
    <message>
        <source>One word speaks of the whole site, and says the strictest answer of its parts.</source>
        <translation>Ein Wort spricht von der ganzen Website und sagt die strengste Antwort ihrer Teile.</translation>
    </message>
    <message>
        <source>One word speaks of {uses}.</source>
        <translation>Ein Wort spricht von {uses}.</translation>
    </message>
    <message>
        <source>Only under a written licence from the rights holder. Ask first.</source>
        <translation>Nur mit einer schriftlichen Lizenz der Rechteinhaberin oder des Rechteinhabers. Fragen Sie vorher.</translation>
    </message>
    <message>
        <source>Other AI training</source>
        <translation>Anderes KI-Training</translation>
    </message>
    <message>
        <source>Part of the path is a file, not a folder</source>
        <translation>Ein Teil des Pfads ist eine Datei, kein Ordner</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>Pictures and films with credentials are shown with a mark that opens them. What members post trains AI that writes content, unless that is switched off.</source>
        <translation>Bilder und Filme mit Herkunftsnachweisen werden mit einem Zeichen gezeigt, das sie öffnet. Was Mitglieder veröffentlichen, trainiert KI, die Inhalte verfasst, wenn das nicht ausgeschaltet ist.</translation>
    </message>
    <message>
        <source>Pictures are encoded anew, and what others can download carries neither metadata nor credentials. Public posts are used to train Meta&apos;s AI.</source>
        <translation>Bilder werden neu kodiert, und was andere herunterladen können, trägt weder Metadaten noch Herkunftsnachweise. Öffentliche Beiträge trainieren die KI von Meta.</translation>
    </message>
    <message>
        <source>Pictures that are resized on the way lose their credentials, unless the setting is on.</source>
        <translation>Bilder, die unterwegs verkleinert werden, verlieren ihre Herkunftsnachweise, wenn die Einstellung nicht an ist.</translation>
    </message>
    <message>
        <source>Profile, Settings, Account, NoAI Tagging</source>
        <translation>Profil, Einstellungen, Konto, NoAI-Kennzeichnung</translation>
    </message>
    <message>
        <source>Protect it again.</source>
        <translation>Schützen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Protect it.</source>
        <translation>Schützen Sie sie.</translation>
    </message>
    <message>
        <source>Protect the original instead, or choose to sign it with this finding stated.</source>
        <translation>Schützen Sie stattdessen das Original, oder lassen Sie mit diesem Befund signieren.</translation>
    </message>
    <message>
        <source>Protect the original instead.</source>
        <translation>Schützen Sie stattdessen das Original.</translation>
    </message>
    <message>
        <source>Publish the works below fewer folders.</source>
        <translation>Veröffentlichen Sie die Werke unter weniger Ordnern.</translation>
    </message>
    <message>
        <source>Put both into one folder, under the same name.</source>
        <translation>Legen Sie beide in einen Ordner, unter demselben Namen.</translation>
    </message>
    <message>
        <source>Put it at {address}.</source>
        <translation>Legen Sie es unter {address} ab.</translation>
    </message>
    <message>
        <source>Put it at {address}. If there is one already, add these lines to it: the first group to the group for * it has, the others at the end.</source>
        <translation>Legen Sie es unter {address} ab. Wenn es dort schon eine gibt, fügen Sie diese Zeilen hinzu: die erste Gruppe zu deren Gruppe für *, die anderen am Ende.</translation>
    </message>
    <message>
        <source>Put it at {address}. If there is one already, merge the rules: longer paths first, as the first rule that matches holds.</source>
        <translation>Legen Sie es unter {address} ab. Wenn es dort schon eines gibt, führen Sie die Regeln zusammen: längere Pfade zuerst, denn die erste passende Regel gilt.</translation>
    </message>
    <message>
        <source>Put it at {address}; robots.txt points to it.</source>
        <translation>Legen Sie es unter {address} ab; robots.txt verweist darauf.</translation>
    </message>
    <message>
        <source>Put it at {address}; robots.txt points to it. The server should send it as {rsl_media_type}.</source>
        <translation>Legen Sie es unter {address} ab; robots.txt verweist darauf. Der Server sollte es als {rsl_media_type} senden.</translation>
    </message>
    <message>
        <source>Put it at {address}; the other documents point to it.</source>
        <translation>Legen Sie es unter {address} ab; die anderen Dokumente verweisen darauf.</translation>
    </message>
    <message>
        <source>Put it at {address}; {path} points to it.</source>
        <translation>Legen Sie es unter {address} ab; {path} verweist darauf.</translation>
    </message>
    <message>
        <source>Put it beside {name}, wherever that goes without metadata of its own.</source>
        <translation>Legen Sie es neben {name}, überall dort, wo die Datei ohne eigene Metadaten hinkommt.</translation>
    </message>
    <message>
        <source>Put it into &lt;script type=&quot;application/ld+json&quot;&gt; … &lt;/script&gt; on every page that shows {path}.</source>
        <translation>Fügen Sie es in &lt;script type=&quot;application/ld+json&quot;&gt; … &lt;/script&gt; auf jeder Seite ein, die {path} zeigt.</translation>
    </message>
    <message>
        <source>Put the lines into &lt;head&gt; of every page below {path}, or into its template.</source>
        <translation>Fügen Sie die Zeilen in &lt;head&gt; jeder Seite unterhalb von {path} ein, oder in deren Vorlage.</translation>
    </message>
    <message>
        <source>Read anew: the file had changed.</source>
        <translation>Neu gelesen: Die Datei hatte sich geändert.</translation>
    </message>
    <message>
        <source>Reading this file crashed the worker process.</source>
        <translation>Diese Datei zu lesen brachte den Arbeitsprozess zum Absturz.</translation>
    </message>
    <message>
        <source>Reading this file needs more memory than a file of this kind may.</source>
        <translation>Diese Datei zu lesen braucht mehr Speicher, als eine Datei dieser Art darf.</translation>
    </message>
    <message>
        <source>Reading this file took too long.</source>
        <translation>Diese Datei zu lesen dauerte zu lange.</translation>
    </message>
    <message>
        <source>Rely on the signer alone, not on the names inside.</source>
        <translation>Verlassen Sie sich nur auf die Signatur, nicht auf die Namen darin.</translation>
    </message>
    <message>
        <source>Rename it to end in {suffixes}.</source>
        <translation>Benennen Sie sie um, so dass sie auf {suffixes} endet.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or make a new request.</source>
        <translation>Stellen Sie sie aus einer Sicherung wieder her, oder stellen Sie einen neuen Antrag.</translation>
    </message>
    <message>
        <source>Restore the folder from a backup.</source>
        <translation>Stellen Sie den Ordner aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Run by volunteers, encrypted on the way; its own authority is on few machines&apos; lists.</source>
        <translation>Von Freiwilligen betrieben, unterwegs verschlüsselt; die eigene Zertifizierungsstelle steht auf den Listen weniger Computer.</translation>
    </message>
    <message>
        <source>Say in a few words what it is for.</source>
        <translation>Sagen Sie in wenigen Worten, wofür sie ist.</translation>
    </message>
    <message>
        <source>Say what to look for.</source>
        <translation>Sagen Sie, wonach gesucht werden soll.</translation>
    </message>
    <message>
        <source>Say what {name} did for the work, and which right the share is of.</source>
        <translation>Sagen Sie, was {name} für das Werk getan hat und an welchem Recht der Anteil besteht.</translation>
    </message>
    <message>
        <source>Search indexing</source>
        <translation>Suchindexierung</translation>
    </message>
    <message>
        <source>See `countermark jobs list`.</source>
        <translation>Siehe `countermark jobs list`.</translation>
    </message>
    <message>
        <source>Send it to the authority, and bring what comes back.</source>
        <translation>Schicken Sie ihn der Zertifizierungsstelle, und lesen Sie ein, was zurückkommt.</translation>
    </message>
    <message>
        <source>Set one with the token&apos;s own program.</source>
        <translation>Setzen Sie eine mit dem Programm des Tokens.</translation>
    </message>
    <message>
        <source>Set {import_variable}, or run the command in a terminal and type it.</source>
        <translation>Setzen Sie {import_variable}, oder führen Sie den Befehl in einem Terminal aus und tippen Sie sie ein.</translation>
    </message>
    <message>
        <source>Set {passphrase_variable}, or run the command in a terminal and type it; in a unit of systemd, add LoadCredential={passphrase_credential}:FILE.</source>
        <translation>Setzen Sie {passphrase_variable}, oder führen Sie den Befehl in einem Terminal aus und tippen Sie sie ein; in einer Unit von systemd ergänzen Sie LoadCredential={passphrase_credential}:FILE.</translation>
    </message>
    <message>
        <source>Set {variable}, or run the command in a terminal and type it.</source>
        <translation>Setzen Sie {variable}, oder führen Sie den Befehl in einem Terminal aus und tippen Sie sie ein.</translation>
    </message>
    <message>
        <source>Settings &amp; Privacy, Data privacy, Data for Generative AI Improvement</source>
        <translation>Einstellungen &amp; Datenschutz, Datenschutz, Daten zur Verbesserung generativer KI</translation>
    </message>
    <message>
        <source>Settings and privacy, Privacy and safety, Data sharing and personalization, Grok</source>
        <translation>Einstellungen und Datenschutz, Datenschutz und Sicherheit, Datenfreigabe und Personalisierung, Grok</translation>
    </message>
    <message>
        <source>Settings, About, Privacy Policy, Right to object</source>
        <translation>Einstellungen, Info, Datenschutzrichtlinie, Widerspruchsrecht</translation>
    </message>
    <message>
        <source>Settings, Crawlers</source>
        <translation>Einstellungen, Crawler</translation>
    </message>
    <message>
        <source>Several identities are called “{name}”.</source>
        <translation>Mehrere Identitäten heißen „{name}“.</translation>
    </message>
    <message>
        <source>Several photographs have one file name: {named}.</source>
        <translation>Mehrere Fotografien haben denselben Dateinamen: {named}.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>Show a private key to nobody; make a file with the certificate alone.</source>
        <translation>Zeigen Sie niemandem einen privaten Schlüssel; machen Sie eine Datei mit dem Zertifikat allein.</translation>
    </message>
    <message>
        <source>Signed by {signer} with a certificate that has expired; no time-stamp shows that it was valid when it signed.</source>
        <translation>Signiert von {signer} mit einem abgelaufenen Zertifikat; kein Zeitstempel zeigt, dass es beim Signieren gültig war.</translation>
    </message>
    <message>
        <source>Signed by {signer} with a certificate that its issuer has withdrawn.</source>
        <translation>Signiert von {signer} mit einem Zertifikat, das sein Aussteller zurückgezogen hat.</translation>
    </message>
    <message>
        <source>Signed by {signer} with a certificate that may not sign content.</source>
        <translation>Signiert von {signer} mit einem Zertifikat, das keine Inhalte signieren darf.</translation>
    </message>
    <message>
        <source>Signed by {signer} with a certificate that was not valid then, as the time-stamp shows.</source>
        <translation>Signiert von {signer} mit einem Zertifikat, das damals nicht gültig war, wie der Zeitstempel zeigt.</translation>
    </message>
    <message>
        <source>Signed by {signer}; the time-stamp on the signature does not hold.</source>
        <translation>Signiert von {signer}; der Zeitstempel der Signatur hält nicht.</translation>
    </message>
    <message>
        <source>Signed by {signer}; what the credential says of a person&apos;s identity does not hold.</source>
        <translation>Signiert von {signer}; was der Herkunftsnachweis über die Identität einer Person sagt, hält nicht.</translation>
    </message>
    <message>
        <source>Signing with a security token needs the package python-pkcs11.</source>
        <translation>Signieren mit einem Sicherheitstoken braucht das Paket python-pkcs11.</translation>
    </message>
    <message>
        <source>Some have no title; their file names stand for it.</source>
        <translation>Einige haben keinen Titel; ihre Dateinamen stehen dafür.</translation>
    </message>
    <message>
        <source>Somebody is named twice with the same role.</source>
        <translation>Jemand ist zweimal mit derselben Rolle genannt.</translation>
    </message>
    <message>
        <source>Something was done to these works since.</source>
        <translation>Mit diesen Werken ist seither etwas geschehen.</translation>
    </message>
    <message>
        <source>Split a file off whose work has another one.</source>
        <translation>Trennen Sie eine Datei ab, deren Werk noch eine andere hat.</translation>
    </message>
    <message>
        <source>Split them off one after the other.</source>
        <translation>Trennen Sie sie eine nach der anderen ab.</translation>
    </message>
    <message>
        <source>Start it anew; `countermark jobs discard {id}` forgets this one.</source>
        <translation>Beginnen Sie ihn neu; `countermark jobs discard {id}` vergisst diesen.</translation>
    </message>
    <message>
        <source>Strictest of the works&apos; policies</source>
        <translation>Die strengste Entscheidung der Werke</translation>
    </message>
    <message>
        <source>Studio, labels of the deviation</source>
        <translation>Studio, Kennzeichnungen des Werks</translation>
    </message>
    <message>
        <source>Such names are made of letters, - and _; others are cut short by crawlers.</source>
        <translation>Solche Namen bestehen aus Buchstaben, - und _; andere werden von Crawlern abgeschnitten.</translation>
    </message>
    <message>
        <source>Switch off “Allow your posts … to be used for training and fine-tuning”. It reaches X and xAI alone.</source>
        <translation>Schalten Sie „Allow your posts … to be used for training and fine-tuning“ aus. Es erreicht nur X und xAI.</translation>
    </message>
    <message>
        <source>Switch off “Use my data for training content creation AI models”. It reaches LinkedIn and its affiliates alone.</source>
        <translation>Schalten Sie „Use my data for training content creation AI models“ aus. Es erreicht nur LinkedIn und seine Tochterfirmen.</translation>
    </message>
    <message>
        <source>Switch on “Block known artificial intelligence crawlers”, which adds them to robots.txt.</source>
        <translation>Schalten Sie „Block known artificial intelligence crawlers“ ein; das nimmt sie in robots.txt auf.</translation>
    </message>
    <message>
        <source>Switch on “NoAI Tagging” for all works there now and later, or give a project the tag “NoAI”.</source>
        <translation>Schalten Sie „NoAI Tagging“ für alle Werke dort ein, jetzige wie spätere, oder geben Sie einem Projekt das Schlagwort „NoAI“.</translation>
    </message>
    <message>
        <source>Switch on “Preserve Content Credentials” for the zone, and let transformations keep metadata=copyright or more.</source>
        <translation>Schalten Sie „Preserve Content Credentials“ für die Zone ein, und lassen Sie Transformationen metadata=copyright oder mehr behalten.</translation>
    </message>
    <message>
        <source>That is normal for strangers&apos; files. Check with the signer if it matters.</source>
        <translation>Bei Dateien von Fremden ist das üblich. Fragen Sie nach, wenn es darauf ankommt.</translation>
    </message>
    <message>
        <source>The PDF file has no pages.</source>
        <translation>Die PDF-Datei hat keine Seiten.</translation>
    </message>
    <message>
        <source>The PDF file is damaged or incomplete.</source>
        <translation>Die PDF-Datei ist beschädigt oder unvollständig.</translation>
    </message>
    <message>
        <source>The PIN does not open the security token “{token}”.</source>
        <translation>Die PIN öffnet das Sicherheitstoken „{token}“ nicht.</translation>
    </message>
    <message>
        <source>The PIN of the security token “{token}” has to be changed.</source>
        <translation>Die PIN des Sicherheitstokens „{token}“ muss geändert werden.</translation>
    </message>
    <message>
        <source>The PIN of your security token is not known: this machine has no keyring that holds it.</source>
        <translation>Die PIN Ihres Sicherheitstokens ist nicht bekannt: Dieser Computer hat keinen Schlüsselbund, der sie enthält.</translation>
    </message>
    <message>
        <source>The SVG file is damaged or incomplete.</source>
        <translation>Die SVG-Datei ist beschädigt oder unvollständig.</translation>
    </message>
    <message>
        <source>The SVG file is too large to be read.</source>
        <translation>Die SVG-Datei ist zu groß, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>The access key of the signing service has characters that cannot be sent.</source>
        <translation>Der Zugangsschlüssel des Signaturdienstes enthält Zeichen, die sich nicht senden lassen.</translation>
    </message>
    <message>
        <source>The access key of your signing service is not known: this machine has no keyring that holds it.</source>
        <translation>Der Zugangsschlüssel Ihres Signaturdienstes ist nicht bekannt: Dieser Computer hat keinen Schlüsselbund, der ihn enthält.</translation>
    </message>
    <message>
        <source>The agents to turn away were chosen by name.</source>
        <translation>Die abzuweisenden Crawler wurden mit Namen ausgewählt.</translation>
    </message>
    <message>
        <source>The answer is longer than it may be.</source>
        <translation>Die Antwort ist länger, als sie sein darf.</translation>
    </message>
    <message>
        <source>The authority of {name} ends on {person_date}; a new certificate would not last longer than the present one.</source>
        <translation>Die Zertifizierungsstelle von {name} endet am {person_date}; ein neues Zertifikat würde nicht länger gelten als das jetzige.</translation>
    </message>
    <message>
        <source>The authority signed it in a way that readers refuse ({detail}).</source>
        <translation>Die Zertifizierungsstelle hat es auf eine Weise signiert, die Leser ablehnen ({detail}).</translation>
    </message>
    <message>
        <source>The authority&apos;s key does not belong to its certificate.</source>
        <translation>Der Schlüssel der Zertifizierungsstelle gehört nicht zu ihrem Zertifikat.</translation>
    </message>
    <message>
        <source>The backup cannot be restored: {plain}</source>
        <translation>Die Sicherung lässt sich nicht zurückholen: {plain}</translation>
    </message>
    <message>
        <source>The backup is damaged: {faults}</source>
        <translation>Die Sicherung ist beschädigt: {faults}</translation>
    </message>
    <message>
        <source>The camera&apos;s other file of a work in the catalogue; it was put with it.</source>
        <translation>Die andere Datei der Kamera zu einem Werk im Katalog; sie wurde ihm zugeordnet.</translation>
    </message>
    <message>
        <source>The catalogue cannot be copied: {plain}</source>
        <translation>Der Katalog lässt sich nicht kopieren: {plain}</translation>
    </message>
    <message>
        <source>The catalogue cannot be opened</source>
        <translation>Der Katalog lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>The catalogue cannot be opened: {path}</source>
        <translation>Der Katalog lässt sich nicht öffnen: {path}</translation>
    </message>
    <message>
        <source>The catalogue cannot be read: {path}. {error}</source>
        <translation>Der Katalog kann nicht gelesen werden: {path}. {error}</translation>
    </message>
    <message>
        <source>The catalogue does not know {original}.</source>
        <translation>Der Katalog kennt {original} nicht.</translation>
    </message>
    <message>
        <source>The catalogue has no such file: {path}</source>
        <translation>Der Katalog hat keine solche Datei: {path}</translation>
    </message>
    <message>
        <source>The catalogue has no work there: {path}</source>
        <translation>Der Katalog hat dort kein Werk: {path}</translation>
    </message>
    <message>
        <source>The catalogue has no works, but its copy of the same day has: {destination}</source>
        <translation>Der Katalog hat keine Werke, seine Kopie vom selben Tag aber schon: {destination}</translation>
    </message>
    <message>
        <source>The catalogue is damaged</source>
        <translation>Der Katalog ist beschädigt</translation>
    </message>
    <message>
        <source>The catalogue is damaged: {catalogue}</source>
        <translation>Der Katalog ist beschädigt: {catalogue}</translation>
    </message>
    <message>
        <source>The catalogue is damaged: {faults}</source>
        <translation>Der Katalog ist beschädigt: {faults}</translation>
    </message>
    <message>
        <source>The catalogue is gone: {catalogue}</source>
        <translation>Der Katalog ist nicht mehr da: {catalogue}</translation>
    </message>
    <message>
        <source>The catalogue is read-only</source>
        <translation>Der Katalog ist schreibgeschützt</translation>
    </message>
    <message>
        <source>The certificate above it, {detail}, is not valid today.</source>
        <translation>Das Zertifikat darüber, {detail}, gilt heute nicht.</translation>
    </message>
    <message>
        <source>The certificate above it, {detail}, may not issue certificates like this one.</source>
        <translation>Das Zertifikat darüber, {detail}, darf keine Zertifikate wie dieses ausstellen.</translation>
    </message>
    <message>
        <source>The certificate names nobody.</source>
        <translation>Das Zertifikat nennt niemanden.</translation>
    </message>
    <message>
        <source>The certificate of its issuer, {detail}, did not come along, so this computer could not check what it signs.</source>
        <translation>Das Zertifikat seines Ausstellers, {detail}, kam nicht mit, daher konnte dieser Computer nicht prüfen, was es signiert.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not to be trusted, so nothing was sent.</source>
        <translation>Dem Zertifikat von {host} ist nicht zu trauen, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The certificate of {name} expired on {when}.</source>
        <translation>Das Zertifikat von {name} ist am {when} abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate of {name} expired on {when}: it signs no more.</source>
        <translation>Das Zertifikat von {name} ist am {when} abgelaufen: Es signiert nicht mehr.</translation>
    </message>
    <message>
        <source>The certificate of {name} expires on {when}, {left}.</source>
        <translation>Das Zertifikat von {name} läuft am {when} ab, {left}.</translation>
    </message>
    <message>
        <source>The certificate of {name} was issued by {issuer}, which alone can renew it.</source>
        <translation>Das Zertifikat von {name} wurde von {issuer} ausgestellt und kann nur dort erneuert werden.</translation>
    </message>
    <message>
        <source>The certificate of {subject} cannot sign content credentials. {reasons}</source>
        <translation>Das Zertifikat von {subject} kann keine Herkunftsnachweise signieren. {reasons}</translation>
    </message>
    <message>
        <source>The certificate request in {path} is damaged.</source>
        <translation>Der Zertifikatsantrag in {path} ist beschädigt.</translation>
    </message>
    <message>
        <source>The certificates do not follow one another: {detail}.</source>
        <translation>Die Zertifikate folgen nicht aufeinander: {detail}.</translation>
    </message>
    <message>
        <source>The collection was changed in another way since.</source>
        <translation>Die Sammlung wurde seitdem anders geändert.</translation>
    </message>
    <message>
        <source>The collection “{name}” asks for itself.</source>
        <translation>Die Sammlung „{name}“ fragt nach sich selbst.</translation>
    </message>
    <message>
        <source>The collection “{other}” is published at {part} already.</source>
        <translation>Die Sammlung „{other}“ ist schon unter {part} veröffentlicht.</translation>
    </message>
    <message>
        <source>The connection to {host} broke off.</source>
        <translation>Die Verbindung zu {host} ist abgebrochen.</translation>
    </message>
    <message>
        <source>The content is not what the name says.</source>
        <translation>Der Inhalt ist nicht, was der Name sagt.</translation>
    </message>
    <message>
        <source>The copy could not be fetched. {why}</source>
        <translation>Die Kopie konnte nicht geholt werden. {why}</translation>
    </message>
    <message>
        <source>The copy is larger than 200 MB.</source>
        <translation>Die Kopie ist größer als 200 MB.</translation>
    </message>
    <message>
        <source>The credential by {signer} does not follow the rules.</source>
        <translation>Der Herkunftsnachweis von {signer} hält sich nicht an die Regeln.</translation>
    </message>
    <message>
        <source>The credential by {signer} refers to an earlier version that is missing from it.</source>
        <translation>Der Herkunftsnachweis von {signer} verweist auf eine frühere Fassung, die darin fehlt.</translation>
    </message>
    <message>
        <source>The credential by {signer} uses a method that this version cannot check.</source>
        <translation>Der Herkunftsnachweis von {signer} verwendet ein Verfahren, das diese Version nicht prüfen kann.</translation>
    </message>
    <message>
        <source>The credential lies beside the file: {reason}.</source>
        <translation>Der Herkunftsnachweis liegt neben der Datei: {reason}.</translation>
    </message>
    <message>
        <source>The date proves nothing; ask the signer to sign it again.</source>
        <translation>Das Datum beweist nichts; bitten Sie darum, neu zu signieren.</translation>
    </message>
    <message>
        <source>The details name the rule.</source>
        <translation>Die Einzelheiten nennen die Regel.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>The disk quota is used up</source>
        <translation>Das Kontingent des Datenträgers ist erschöpft</translation>
    </message>
    <message>
        <source>The disk reported a read or write error</source>
        <translation>Der Datenträger meldet einen Lese- oder Schreibfehler</translation>
    </message>
    <message>
        <source>The fields are: {field}. Quote a text that holds a colon.</source>
        <translation>Die Felder sind: {field}. Setzen Sie einen Text mit Doppelpunkt in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The file changed meanwhile.</source>
        <translation>Die Datei hat sich inzwischen geändert.</translation>
    </message>
    <message>
        <source>The file changed while it was being protected.</source>
        <translation>Die Datei hat sich geändert, während sie geschützt wurde.</translation>
    </message>
    <message>
        <source>The file changed while it was being read.</source>
        <translation>Die Datei hat sich geändert, während sie gelesen wurde.</translation>
    </message>
    <message>
        <source>The file could not be signed.</source>
        <translation>Die Datei konnte nicht signiert werden.</translation>
    </message>
    <message>
        <source>The file does not exist: {path}</source>
        <translation>Die Datei gibt es nicht: {path}</translation>
    </message>
    <message>
        <source>The file does not take metadata.</source>
        <translation>Die Datei nimmt keine Metadaten auf.</translation>
    </message>
    <message>
        <source>The file has changed since it was added.</source>
        <translation>Die Datei hat sich geändert, seit sie hinzugefügt wurde.</translation>
    </message>
    <message>
        <source>The file has changed since it was protected.</source>
        <translation>Die Datei hat sich geändert, seit sie geschützt wurde.</translation>
    </message>
    <message>
        <source>The file is damaged or hostile.</source>
        <translation>Die Datei ist beschädigt oder bösartig.</translation>
    </message>
    <message>
        <source>The file is damaged, hostile or on a slow disk.</source>
        <translation>Die Datei ist beschädigt, bösartig oder auf einem langsamen Datenträger.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is read-only: {path}</source>
        <translation>Die Datei ist schreibgeschützt: {path}</translation>
    </message>
    <message>
        <source>The file is too large for this disk</source>
        <translation>Die Datei ist zu groß für diesen Datenträger</translation>
    </message>
    <message>
        <source>The file is unchanged.</source>
        <translation>Die Datei ist unverändert.</translation>
    </message>
    <message>
        <source>The file is unchanged; try again later.</source>
        <translation>Die Datei ist unverändert; versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The file or folder does not exist</source>
        <translation>Die Datei oder der Ordner existiert nicht</translation>
    </message>
    <message>
        <source>The file or its credential is damaged.</source>
        <translation>Die Datei oder ihr Herkunftsnachweis ist beschädigt.</translation>
    </message>
    <message>
        <source>The file that is uploaded stays as it is; the smaller sizes that are made of it lose metadata.</source>
        <translation>Die hochgeladene Datei bleibt, wie sie ist; die kleineren Größen, die daraus entstehen, verlieren Metadaten.</translation>
    </message>
    <message>
        <source>The file was changed after it was protected.</source>
        <translation>Die Datei wurde nach dem Schützen geändert.</translation>
    </message>
    <message>
        <source>The file was changed after it was protected: {path}</source>
        <translation>Die Datei wurde nach dem Schützen geändert: {path}</translation>
    </message>
    <message>
        <source>The file&apos;s XMP metadata is damaged.</source>
        <translation>Die XMP-Metadaten der Datei sind beschädigt.</translation>
    </message>
    <message>
        <source>The file&apos;s metadata could not be read back.</source>
        <translation>Die Metadaten der Datei ließen sich nicht zurücklesen.</translation>
    </message>
    <message>
        <source>The file&apos;s name is not valid text. Rename it, then try again.</source>
        <translation>Der Name der Datei ist kein gültiger Text. Benennen Sie sie um, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The first is kept, the others become its.</source>
        <translation>Das erste bleibt, die anderen gehen in ihm auf.</translation>
    </message>
    <message>
        <source>The folder cannot be opened. {error}.</source>
        <translation>Der Ordner lässt sich nicht öffnen. {error}.</translation>
    </message>
    <message>
        <source>The folder for signed copies cannot be used. {error}.</source>
        <translation>Der Ordner für signierte Kopien lässt sich nicht benutzen. {error}.</translation>
    </message>
    <message>
        <source>The folder for signed copies is gone, or its disk is not mounted: {folder}</source>
        <translation>Der Ordner für signierte Kopien ist weg, oder sein Datenträger ist nicht eingehängt: {folder}</translation>
    </message>
    <message>
        <source>The folder for signed copies is the watched folder itself.</source>
        <translation>Der Ordner für signierte Kopien ist der überwachte Ordner selbst.</translation>
    </message>
    <message>
        <source>The folder is on a read-only disk</source>
        <translation>Der Ordner liegt auf einem schreibgeschützten Datenträger</translation>
    </message>
    <message>
        <source>The identity in {path} is damaged.</source>
        <translation>Die Identität in {path} ist beschädigt.</translation>
    </message>
    <message>
        <source>The identity that signs by default is gone: {chosen}.</source>
        <translation>Die Identität, die normalerweise signiert, ist weg: {chosen}.</translation>
    </message>
    <message>
        <source>The identity that this certificate was asked for is gone: {renews}</source>
        <translation>Die Identität, für die dieses Zertifikat beantragt wurde, ist weg: {renews}</translation>
    </message>
    <message>
        <source>The kept original cannot be read. {message}</source>
        <translation>Das aufbewahrte Original lässt sich nicht lesen. {message}</translation>
    </message>
    <message>
        <source>The kept original is damaged: {kept}</source>
        <translation>Das aufbewahrte Original ist beschädigt: {kept}</translation>
    </message>
    <message>
        <source>The key does not belong to any certificate in these files: {names}.</source>
        <translation>Der Schlüssel gehört zu keinem Zertifikat in diesen Dateien: {names}.</translation>
    </message>
    <message>
        <source>The key file does not belong to this identity: {path}</source>
        <translation>Die Schlüsseldatei gehört nicht zu dieser Identität: {path}</translation>
    </message>
    <message>
        <source>The key file is damaged: {path}</source>
        <translation>Die Schlüsseldatei ist beschädigt: {path}</translation>
    </message>
    <message>
        <source>The key in this file is damaged: {path}</source>
        <translation>Der Schlüssel in dieser Datei ist beschädigt: {path}</translation>
    </message>
    <message>
        <source>The key is of a kind that content credentials do not know.</source>
        <translation>Der Schlüssel ist von einer Art, die Herkunftsnachweise nicht kennen.</translation>
    </message>
    <message>
        <source>The key of {name} is not kept here, so it has no passphrase here.</source>
        <translation>Der Schlüssel von {name} liegt nicht hier, daher hat er hier keine Passphrase.</translation>
    </message>
    <message>
        <source>The key of {name} is not kept on this computer.</source>
        <translation>Der Schlüssel von {name} liegt nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>The keyring did not keep the new passphrase, so the old one still holds.</source>
        <translation>Der Schlüsselbund hat die neue Passphrase nicht behalten, daher gilt noch die alte.</translation>
    </message>
    <message>
        <source>The list holds more than {most_certificates} certificates.</source>
        <translation>Die Liste enthält mehr als {most_certificates} Zertifikate.</translation>
    </message>
    <message>
        <source>The list is fetched from {hostname}; nothing else is sent.</source>
        <translation>Die Liste wird von {hostname} geholt; sonst wird nichts gesendet.</translation>
    </message>
    <message>
        <source>The list is longer than {part} MB.</source>
        <translation>Die Liste ist länger als {part} MB.</translation>
    </message>
    <message>
        <source>The list needs a name with letters or digits.</source>
        <translation>Die Liste braucht einen Namen mit Buchstaben oder Ziffern.</translation>
    </message>
    <message>
        <source>The list of certificates in {path} is damaged.</source>
        <translation>Die Zertifikatsliste in {path} ist beschädigt.</translation>
    </message>
    <message>
        <source>The name is longer than {longest} characters.</source>
        <translation>Der Name ist länger als {longest} Zeichen.</translation>
    </message>
    <message>
        <source>The name is longer than {name_limit} characters.</source>
        <translation>Der Name ist länger als {name_limit} Zeichen.</translation>
    </message>
    <message>
        <source>The name is too long for this disk</source>
        <translation>Der Name ist zu lang für diesen Datenträger</translation>
    </message>
    <message>
        <source>The name says SVG, but the content is not.</source>
        <translation>Der Name sagt SVG, der Inhalt nicht.</translation>
    </message>
    <message>
        <source>The name says {name}, but the content is not.</source>
        <translation>Der Name sagt {name}, aber der Inhalt ist es nicht.</translation>
    </message>
    <message>
        <source>The name says {name}, but the content is {name2}.</source>
        <translation>Der Name sagt {name}, aber der Inhalt ist {name2}.</translation>
    </message>
    <message>
        <source>The original cannot be kept. {error}</source>
        <translation>Das Original kann nicht aufbewahrt werden. {error}</translation>
    </message>
    <message>
        <source>The original is unchanged.</source>
        <translation>Das Original ist unverändert.</translation>
    </message>
    <message>
        <source>The passphrase does not open the signing key of {owner}.</source>
        <translation>Die Passphrase öffnet den Signaturschlüssel von {owner} nicht.</translation>
    </message>
    <message>
        <source>The passphrase does not open this backup, or the file was changed since it was made.</source>
        <translation>Die Passphrase öffnet diese Sicherung nicht, oder die Datei wurde seit ihrer Erstellung geändert.</translation>
    </message>
    <message>
        <source>The passphrase does not open this file: {path}</source>
        <translation>Die Passphrase öffnet diese Datei nicht: {path}</translation>
    </message>
    <message>
        <source>The passphrase is longer than {passphrase_limit} bytes.</source>
        <translation>Die Passphrase ist länger als {passphrase_limit} Byte.</translation>
    </message>
    <message>
        <source>The path {path} is not within {address}.</source>
        <translation>Der Pfad {path} liegt nicht in {address}.</translation>
    </message>
    <message>
        <source>The people of these works were changed in another way since.</source>
        <translation>Die Personen dieser Werke wurden seither auf andere Weise geändert.</translation>
    </message>
    <message>
        <source>The picture claims to be too large to be one.</source>
        <translation>Das Bild gibt sich als zu groß aus, um eines zu sein.</translation>
    </message>
    <message>
        <source>The picture of a work in the catalogue with other metadata; it was put with it.</source>
        <translation>Das Bild eines Werks im Katalog mit anderen Metadaten; es wurde zu ihm gestellt.</translation>
    </message>
    <message>
        <source>The program keeps its own things in this folder: {root}</source>
        <translation>Das Programm bewahrt in diesem Ordner seine eigenen Dinge auf: {root}</translation>
    </message>
    <message>
        <source>The proxy does not lead to {host}.</source>
        <translation>Der Proxy führt nicht zu {host}.</translation>
    </message>
    <message>
        <source>The report was not written. {error}.</source>
        <translation>Der Bericht wurde nicht geschrieben. {error}.</translation>
    </message>
    <message>
        <source>The rights statement has an unknown entry “{key}”.</source>
        <translation>Die Rechteaussage hat einen unbekannten Eintrag „{key}“.</translation>
    </message>
    <message>
        <source>The rights statement has no entries.</source>
        <translation>Die Rechteaussage hat keine Einträge.</translation>
    </message>
    <message>
        <source>The rights statement says “{word}” for “{key}”, which means nothing.</source>
        <translation>Die Rechteaussage sagt „{word}“ für „{key}“, was nichts bedeutet.</translation>
    </message>
    <message>
        <source>The rights statement&apos;s conditions for “{key}” are no text.</source>
        <translation>Die Bedingungen der Rechteaussage für „{key}“ sind kein Text.</translation>
    </message>
    <message>
        <source>The security token “{token}” cannot sign in the way that this certificate needs.</source>
        <translation>Das Sicherheitstoken „{token}“ kann nicht so signieren, wie dieses Zertifikat es braucht.</translation>
    </message>
    <message>
        <source>The security token “{token}” failed ({error}).</source>
        <translation>Das Sicherheitstoken „{token}“ hat versagt ({error}).</translation>
    </message>
    <message>
        <source>The security token “{token}” has no PIN yet.</source>
        <translation>Das Sicherheitstoken „{token}“ hat noch keine PIN.</translation>
    </message>
    <message>
        <source>The security token “{token}” has no key{wanted}.</source>
        <translation>Im Sicherheitstoken „{token}“ fehlt ein Schlüssel{wanted}.</translation>
    </message>
    <message>
        <source>The security token “{token}” has several such keys.</source>
        <translation>Das Sicherheitstoken „{token}“ hat mehrere solche Schlüssel.</translation>
    </message>
    <message>
        <source>The security token “{token}” holds no certificate for the key.</source>
        <translation>Das Sicherheitstoken „{token}“ enthält kein Zertifikat für den Schlüssel.</translation>
    </message>
    <message>
        <source>The security token “{token}” is locked: it was given too many wrong PINs.</source>
        <translation>Das Sicherheitstoken „{token}“ ist gesperrt: Es bekam zu viele falsche PINs.</translation>
    </message>
    <message>
        <source>The security token “{token}” wants its PIN.</source>
        <translation>Das Sicherheitstoken „{token}“ verlangt seine PIN.</translation>
    </message>
    <message>
        <source>The security token “{token}” was removed.</source>
        <translation>Das Sicherheitstoken „{token}“ wurde entfernt.</translation>
    </message>
    <message>
        <source>The shares of the {right} add up to {percent}, which is more than all.</source>
        <translation>Die Anteile am Recht „{right}“ ergeben zusammen {percent}, also mehr als alles.</translation>
    </message>
    <message>
        <source>The sidecar {name} is larger than a credential can be.</source>
        <translation>Die Begleitdatei {name} ist größer, als ein Herkunftsnachweis sein kann.</translation>
    </message>
    <message>
        <source>The signature does not hold: the credential of {signer} was altered or forged.</source>
        <translation>Die Signatur hält nicht: Der Herkunftsnachweis von {signer} wurde verändert oder gefälscht.</translation>
    </message>
    <message>
        <source>The signature that came back was not made with {name}&apos;s key.</source>
        <translation>Die Signatur, die zurückkam, wurde nicht mit dem Schlüssel von {name} gemacht.</translation>
    </message>
    <message>
        <source>The signed file did not pass its own check. {sentence}</source>
        <translation>Die signierte Datei hat ihre eigene Prüfung nicht bestanden. {sentence}</translation>
    </message>
    <message>
        <source>The signing service answered with something that is no signature.</source>
        <translation>Der Signaturdienst hat mit etwas geantwortet, das keine Signatur ist.</translation>
    </message>
    <message>
        <source>The signing service cannot be used. {message}</source>
        <translation>Der Signaturdienst lässt sich nicht benutzen. {message}</translation>
    </message>
    <message>
        <source>The signing service refused to sign (status {status}).</source>
        <translation>Der Signaturdienst hat das Signieren verweigert (Status {status}).</translation>
    </message>
    <message>
        <source>The signing service refuses the access key.</source>
        <translation>Der Signaturdienst lehnt den Zugangsschlüssel ab.</translation>
    </message>
    <message>
        <source>The site {url} is the place “{name}” already.</source>
        <translation>Die Website {url} ist schon der Ort „{name}“.</translation>
    </message>
    <message>
        <source>The site&apos;s robots.txt is made by the service and cannot be edited.</source>
        <translation>Die robots.txt der Website macht der Dienst; sie lässt sich nicht bearbeiten.</translation>
    </message>
    <message>
        <source>The stamped file did not pass its own check.</source>
        <translation>Die gestempelte Datei hat ihre eigene Prüfung nicht bestanden.</translation>
    </message>
    <message>
        <source>The system starts no more processes.</source>
        <translation>Das System startet keine weiteren Prozesse.</translation>
    </message>
    <message>
        <source>The title is longer than {longest} characters.</source>
        <translation>Der Titel ist länger als {longest} Zeichen.</translation>
    </message>
    <message>
        <source>The work is no longer in the catalogue.</source>
        <translation>Das Werk ist nicht mehr im Katalog.</translation>
    </message>
    <message>
        <source>The works of “{name}” are those below {folder}.</source>
        <translation>Die Werke von „{name}“ sind die unterhalb von {folder}.</translation>
    </message>
    <message>
        <source>The works of “{name}” are those that its search finds: {query}</source>
        <translation>Die Werke von „{name}“ sind die, die ihre Suche findet: {query}</translation>
    </message>
    <message>
        <source>The {name} file holds neither picture nor sound.</source>
        <translation>Die {name}-Datei enthält weder Bild noch Ton.</translation>
    </message>
    <message>
        <source>The {name} file is damaged or incomplete.</source>
        <translation>Die {name}-Datei ist beschädigt oder unvollständig.</translation>
    </message>
    <message>
        <source>The {name} file is damaged: nothing in it can be played.</source>
        <translation>Die {name}-Datei ist beschädigt: Nichts darin lässt sich abspielen.</translation>
    </message>
    <message>
        <source>The {name} file&apos;s structure is unusual: {error}.</source>
        <translation>Der Aufbau der {name}-Datei ist ungewöhnlich: {error}.</translation>
    </message>
    <message>
        <source>There are two security tokens named “{token}”.</source>
        <translation>Es gibt zwei Sicherheitstoken namens „{token}“.</translation>
    </message>
    <message>
        <source>There are {len} different keys in these files.</source>
        <translation>In diesen Dateien sind {len} verschiedene Schlüssel.</translation>
    </message>
    <message>
        <source>There are: {known}.</source>
        <translation>Es gibt: {known}.</translation>
    </message>
    <message>
        <source>There are: {listed}.</source>
        <translation>Es gibt: {listed}.</translation>
    </message>
    <message>
        <source>There is a file already: {destination}</source>
        <translation>Dort ist schon eine Datei: {destination}</translation>
    </message>
    <message>
        <source>There is a file of this name already: {path}</source>
        <translation>Es gibt schon eine Datei dieses Namens: {path}</translation>
    </message>
    <message>
        <source>There is a key in these files, but no certificate.</source>
        <translation>In diesen Dateien ist ein Schlüssel, aber kein Zertifikat.</translation>
    </message>
    <message>
        <source>There is a list named “{name}” already.</source>
        <translation>Es gibt schon eine Liste namens „{name}“.</translation>
    </message>
    <message>
        <source>There is a policy “{title}” already.</source>
        <translation>Es gibt schon eine Entscheidung „{title}“.</translation>
    </message>
    <message>
        <source>There is a {what} “{name}” already.</source>
        <translation>Der Name „{name}“ ist schon vergeben ({what}).</translation>
    </message>
    <message>
        <source>There is an identity {key} already.</source>
        <translation>Es gibt schon eine Identität {key}.</translation>
    </message>
    <message>
        <source>There is no PKCS#11 library here: {path}</source>
        <translation>Hier ist keine PKCS#11-Bibliothek: {path}</translation>
    </message>
    <message>
        <source>There is no backup “{name}”.</source>
        <translation>Es gibt keine Sicherung „{name}“.</translation>
    </message>
    <message>
        <source>There is no batch {job}.</source>
        <translation>Es gibt keinen Stapel {job}.</translation>
    </message>
    <message>
        <source>There is no catalogue: {catalogue}</source>
        <translation>Es gibt keinen Katalog: {catalogue}</translation>
    </message>
    <message>
        <source>There is no certificate and no key in this file: {path}</source>
        <translation>In dieser Datei sind weder Zertifikat noch Schlüssel: {path}</translation>
    </message>
    <message>
        <source>There is no collection “{name}”.</source>
        <translation>Es gibt keine Sammlung „{name}“.</translation>
    </message>
    <message>
        <source>There is no collection “{text}”.</source>
        <translation>Es gibt keine Sammlung „{text}“.</translation>
    </message>
    <message>
        <source>There is no folder with the site&apos;s present files: {existing}</source>
        <translation>Es gibt keinen Ordner mit den jetzigen Dateien der Website: {existing}</translation>
    </message>
    <message>
        <source>There is no known service “{service}”.</source>
        <translation>Es gibt keinen bekannten Dienst „{service}“.</translation>
    </message>
    <message>
        <source>There is no list named “{name}”.</source>
        <translation>Es gibt keine Liste namens „{name}“.</translation>
    </message>
    <message>
        <source>There is no passphrase for the signing key: this machine has no keyring.</source>
        <translation>Für den Signaturschlüssel gibt es keine Passphrase: Dieser Computer hat keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>There is no place “{name}”.</source>
        <translation>Es gibt keinen Ort „{name}“.</translation>
    </message>
    <message>
        <source>There is no policy named “{wanted}”.</source>
        <translation>Es gibt keine Entscheidung namens „{wanted}“.</translation>
    </message>
    <message>
        <source>There is no private key in these files.</source>
        <translation>In diesen Dateien ist kein privater Schlüssel.</translation>
    </message>
    <message>
        <source>There is no security token named “{token}”.</source>
        <translation>Es gibt kein Sicherheitstoken namens „{token}“.</translation>
    </message>
    <message>
        <source>There is no server named {host}.</source>
        <translation>Es gibt keinen Server namens {host}.</translation>
    </message>
    <message>
        <source>There is no signing identity to back up.</source>
        <translation>Es gibt keine signierende Identität zu sichern.</translation>
    </message>
    <message>
        <source>There is no signing identity yet.</source>
        <translation>Es gibt noch keine signierende Identität.</translation>
    </message>
    <message>
        <source>There is no signing identity “{key}”.</source>
        <translation>Es gibt keine signierende Identität „{key}“.</translation>
    </message>
    <message>
        <source>There is no signing identity “{name}”.</source>
        <translation>Es gibt keine signierende Identität „{name}“.</translation>
    </message>
    <message>
        <source>There is no such folder: {folder}</source>
        <translation>Diesen Ordner gibt es nicht: {folder}</translation>
    </message>
    <message>
        <source>There is no such folder: {real}</source>
        <translation>Diesen Ordner gibt es nicht: {real}</translation>
    </message>
    <message>
        <source>There is no such folder: {root}</source>
        <translation>Diesen Ordner gibt es nicht: {root}</translation>
    </message>
    <message>
        <source>There is none at all.</source>
        <translation>Es gibt überhaupt keines.</translation>
    </message>
    <message>
        <source>There is not exactly one certificate of a signer among these.</source>
        <translation>Unter diesen ist nicht genau ein Zertifikat, das signieren darf.</translation>
    </message>
    <message>
        <source>There is: {shown}.</source>
        <translation>Es gibt: {shown}.</translation>
    </message>
    <message>
        <source>These files are of several works.</source>
        <translation>Diese Dateien gehören zu mehreren Werken.</translation>
    </message>
    <message>
        <source>This address is not encrypted, so anybody on the way could add to the list: {address}</source>
        <translation>Diese Adresse ist nicht verschlüsselt, daher könnte unterwegs jeder etwas zur Liste hinzufügen: {address}</translation>
    </message>
    <message>
        <source>This answer was taken already: {name} signs with it.</source>
        <translation>Diese Antwort wurde schon angenommen: {name} signiert damit.</translation>
    </message>
    <message>
        <source>This backup holds something else than identities.</source>
        <translation>Diese Sicherung enthält etwas anderes als Identitäten.</translation>
    </message>
    <message>
        <source>This backup is damaged.</source>
        <translation>Diese Sicherung ist beschädigt.</translation>
    </message>
    <message>
        <source>This backup is not complete: its end is missing.</source>
        <translation>Diese Sicherung ist nicht vollständig: Ihr Ende fehlt.</translation>
    </message>
    <message>
        <source>This backup was made by a newer version of Countermark.</source>
        <translation>Diese Sicherung stammt von einer neueren Version von Countermark.</translation>
    </message>
    <message>
        <source>This catalogue was made by a newer version of Countermark.</source>
        <translation>Dieser Katalog stammt von einer neueren Version von Countermark.</translation>
    </message>
    <message>
        <source>This file has a passphrase, and it is not known: {path}</source>
        <translation>Diese Datei hat eine Passphrase, und sie ist nicht bekannt: {path}</translation>
    </message>
    <message>
        <source>This file holds a private key, so nothing of it was kept.</source>
        <translation>Diese Datei enthält einen privaten Schlüssel, daher wurde nichts von ihr behalten.</translation>
    </message>
    <message>
        <source>This file holds no certificate to trust: {authority}</source>
        <translation>Diese Datei enthält kein Zertifikat, dem zu trauen wäre: {authority}</translation>
    </message>
    <message>
        <source>This file holds no certificate: {path}</source>
        <translation>Diese Datei enthält kein Zertifikat: {path}</translation>
    </message>
    <message>
        <source>This file is damaged: {path}</source>
        <translation>Diese Datei ist beschädigt: {path}</translation>
    </message>
    <message>
        <source>This file is encrypted, or its key made, in a way that is not supported: {path}</source>
        <translation>Diese Datei ist auf eine Weise verschlüsselt oder ihr Schlüssel auf eine Weise gebildet, die nicht unterstützt wird: {path}</translation>
    </message>
    <message>
        <source>This file is no PKCS#11 library for this computer: {path}</source>
        <translation>Diese Datei ist keine PKCS#11-Bibliothek für diesen Computer: {path}</translation>
    </message>
    <message>
        <source>This file is too large to be one with certificates: {path}</source>
        <translation>Diese Datei ist zu groß für eine mit Zertifikaten: {path}</translation>
    </message>
    <message>
        <source>This has characters that cannot be shown.</source>
        <translation>Dies enthält Zeichen, die sich nicht anzeigen lassen.</translation>
    </message>
    <message>
        <source>This identity was replaced by a newer one: {key}</source>
        <translation>Diese Identität wurde durch eine neuere ersetzt: {key}</translation>
    </message>
    <message>
        <source>This is a folder, not a file</source>
        <translation>Das ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>This is a request for a certificate, not the certificate: {path}</source>
        <translation>Das ist ein Zertifikatsantrag, nicht das Zertifikat: {path}</translation>
    </message>
    <message>
        <source>This is a sidecar, the credential of another file; which one does not show, or it is not beside it.</source>
        <translation>Das ist eine Begleitdatei, der Herkunftsnachweis einer anderen Datei; welcher, zeigt sich nicht, oder sie liegt nicht daneben.</translation>
    </message>
    <message>
        <source>This is a signed copy; protect its work.</source>
        <translation>Das ist eine signierte Kopie; schützen Sie ihr Werk.</translation>
    </message>
    <message>
        <source>This is an address, not a path: {text}</source>
        <translation>Das ist eine Adresse, kein Pfad: {text}</translation>
    </message>
    <message>
        <source>This is longer than {longest} characters.</source>
        <translation>Das ist länger als {longest} Zeichen.</translation>
    </message>
    <message>
        <source>This is no address of a time-stamp authority: {address}</source>
        <translation>Das ist keine Adresse einer Zeitstempelstelle: {address}</translation>
    </message>
    <message>
        <source>This is no catalogue: {copy}</source>
        <translation>Das ist kein Katalog: {copy}</translation>
    </message>
    <message>
        <source>This is no file that was protected here.</source>
        <translation>Das ist keine Datei, die hier geschützt wurde.</translation>
    </message>
    <message>
        <source>This is no list of certificates.</source>
        <translation>Das ist keine Liste von Zertifikaten.</translation>
    </message>
    <message>
        <source>This is no name for a {what}: it has characters that cannot be shown.</source>
        <translation>Dieser Name geht nicht ({what}): Er enthält Zeichen, die sich nicht anzeigen lassen.</translation>
    </message>
    <message>
        <source>This is no path of a site: {text}</source>
        <translation>Das ist kein Pfad einer Website: {text}</translation>
    </message>
    <message>
        <source>This is no site: {target}</source>
        <translation>Das ist keine Website: {target}</translation>
    </message>
    <message>
        <source>This is not a backup of Countermark&apos;s identities.</source>
        <translation>Das ist keine Sicherung der Identitäten von Countermark.</translation>
    </message>
    <message>
        <source>This is not a date: {published_on}</source>
        <translation>Das ist kein Datum: {published_on}</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Das ist keine Webadresse.</translation>
    </message>
    <message>
        <source>This is not a web address: {address}</source>
        <translation>Das ist keine Webadresse: {address}</translation>
    </message>
    <message>
        <source>This is not a web address: {host}</source>
        <translation>Das ist keine Webadresse: {host}</translation>
    </message>
    <message>
        <source>This is not an ordinary file: {path}</source>
        <translation>Das ist keine gewöhnliche Datei: {path}</translation>
    </message>
    <message>
        <source>This is the credential of another file.</source>
        <translation>Das ist der Herkunftsnachweis einer anderen Datei.</translation>
    </message>
    <message>
        <source>This is the credential of another file; protect that one.</source>
        <translation>Das ist der Herkunftsnachweis einer anderen Datei; schützen Sie jene.</translation>
    </message>
    <message>
        <source>This is too large for a backup: {path}</source>
        <translation>Das ist zu groß für eine Sicherung: {path}</translation>
    </message>
    <message>
        <source>This key is here already: it signs for {name}.</source>
        <translation>Diesen Schlüssel gibt es hier schon: Er signiert für {name}.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Try again later, or let files be signed without.</source>
        <translation>Versuchen Sie es später noch einmal, oder lassen Sie Dateien ohne ihn signieren.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, see whether the disk is in order.</source>
        <translation>Versuchen Sie es noch einmal; bleibt es so, sehen Sie nach, ob der Datenträger in Ordnung ist.</translation>
    </message>
    <message>
        <source>Try them again: --retry-failed.</source>
        <translation>Versuchen Sie diese noch einmal: --retry-failed.</translation>
    </message>
    <message>
        <source>Two works would lie at {path}: {first} and {second}. The second is declared without an address; give it another name, or publish it at another path.</source>
        <translation>Zwei Werke lägen unter {path}: {first} und {second}. Das zweite wird ohne Adresse erklärt; geben Sie ihm einen anderen Namen oder veröffentlichen Sie es unter einem anderen Pfad.</translation>
    </message>
    <message>
        <source>Type it anew.</source>
        <translation>Geben Sie es neu ein.</translation>
    </message>
    <message>
        <source>Type the passphrase again; if it is right, use another copy of the file.</source>
        <translation>Geben Sie die Passphrase noch einmal ein; wenn sie stimmt, nehmen Sie eine andere Kopie der Datei.</translation>
    </message>
    <message>
        <source>Unexpected error ({kind}); the log has the details.</source>
        <translation>Unerwarteter Fehler ({kind}); Näheres steht im Protokoll.</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again.</source>
        <translation>Entsperren Sie den Schlüsselbund, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Update Countermark first.</source>
        <translation>Aktualisieren Sie zuerst Countermark.</translation>
    </message>
    <message>
        <source>Update Countermark, or check the file with another program.</source>
        <translation>Aktualisieren Sie Countermark, oder prüfen Sie die Datei mit einem anderen Programm.</translation>
    </message>
    <message>
        <source>Update the program first.</source>
        <translation>Aktualisieren Sie zuerst das Programm.</translation>
    </message>
    <message>
        <source>Upload it with the application {form}: author {author}, claimant {claimant}.</source>
        <translation>Laden Sie es mit dem Antrag {form} hoch: Urheber {author}, Anmelder {claimant}.</translation>
    </message>
    <message>
        <source>Use another backup.</source>
        <translation>Nehmen Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>Use another copy of the file.</source>
        <translation>Nehmen Sie eine andere Kopie der Datei.</translation>
    </message>
    <message>
        <source>Use one that begins with https://.</source>
        <translation>Nehmen Sie eine, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>Wait until it has ended, or cancel it there.</source>
        <translation>Warten Sie, bis er fertig ist, oder brechen Sie ihn dort ab.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>Warten Sie, bis es fertig ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Wait until that has ended.</source>
        <translation>Warten Sie, bis das beendet ist.</translation>
    </message>
    <message>
        <source>Wait until the program that writes it has finished, then try again.</source>
        <translation>Warten Sie, bis das Programm, das sie schreibt, fertig ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Wait until then, or check this computer&apos;s clock.</source>
        <translation>Warten Sie bis dahin, oder prüfen Sie die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>What form should the report have? {path}</source>
        <translation>Welche Form soll der Bericht haben? {path}</translation>
    </message>
    <message>
        <source>What is wanted is the certificate of the authority, not that of the signer.</source>
        <translation>Gebraucht wird das Zertifikat der Zertifizierungsstelle, nicht das eines Signierenden.</translation>
    </message>
    <message>
        <source>What lies at {place} is no credential, or a damaged one.</source>
        <translation>Was unter {place} liegt, ist kein Herkunftsnachweis oder ein beschädigter.</translation>
    </message>
    <message>
        <source>What others can download carries neither metadata nor credentials.</source>
        <translation>Was andere herunterladen können, trägt weder Metadaten noch Herkunftsnachweise.</translation>
    </message>
    <message>
        <source>What others can download carries neither metadata nor credentials. Public posts are used to train Meta&apos;s AI.</source>
        <translation>Was andere herunterladen können, trägt weder Metadaten noch Herkunftsnachweise. Öffentliche Beiträge trainieren die KI von Meta.</translation>
    </message>
    <message>
        <source>What others can download carries neither metadata nor credentials. Public posts train the AI Grok unless that is switched off.</source>
        <translation>Was andere herunterladen können, trägt weder Metadaten noch Herkunftsnachweise. Öffentliche Beiträge trainieren die KI Grok, wenn das nicht ausgeschaltet ist.</translation>
    </message>
    <message>
        <source>What was done stays done.</source>
        <translation>Was getan ist, bleibt getan.</translation>
    </message>
    <message>
        <source>Whether credentials in files stay is not known.</source>
        <translation>Ob Herkunftsnachweise in Dateien bleiben, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Whether metadata and credentials in files stay is not known.</source>
        <translation>Ob Metadaten und Herkunftsnachweise in Dateien bleiben, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Whether metadata in files stay is not known.</source>
        <translation>Ob Metadaten in Dateien bleiben, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>With the Imagick editor, the filter image_strip_meta set to false keeps it; with GD nothing does.</source>
        <translation>Mit dem Imagick-Editor behält sie der Filter image_strip_meta, auf false gesetzt; mit GD nichts.</translation>
    </message>
    <message>
        <source>Works may be licensed as data for training computer vision systems, with a payment out of a fund. Contributors can opt out of that in their account; where exactly was not found.</source>
        <translation>Werke können als Daten zum Training von Bilderkennung lizenziert werden, gegen eine Zahlung aus einem Fonds. Beitragende können das in ihrem Konto ablehnen; wo genau, war nicht zu finden.</translation>
    </message>
    <message>
        <source>Works of {name} were declared under “{stricter}”, which reserves more than “{weaker}” at {path}: {names}.</source>
        <translation>Werke aus {name} wurden unter „{stricter}“ erklärt, was mehr vorbehält als „{weaker}“ unter {path}: {names}.</translation>
    </message>
    <message>
        <source>Works that are tagged “NoAI” get that mark on their pages, and the terms forbid to use them for AI; it is not there by default.</source>
        <translation>Werke mit dem Schlagwort „NoAI“ tragen diese Kennzeichnung auf ihren Seiten, und die Bedingungen verbieten ihre Nutzung für KI; von sich aus ist sie nicht da.</translation>
    </message>
    <message>
        <source>Write a number, a comparison (&gt;=3) or a range (2..4).</source>
        <translation>Schreiben Sie eine Zahl, einen Vergleich (&gt;=3) oder einen Bereich (2..4).</translation>
    </message>
    <message>
        <source>Write a year, a month or a day (2026-05-14), or from one to another (2024..2026).</source>
        <translation>Schreiben Sie ein Jahr, einen Monat oder einen Tag (2026-05-14), oder von einem bis zum anderen (2024..2026).</translation>
    </message>
    <message>
        <source>Write it as 2026-05-14, or with a time: 2026-05-14 09:30.</source>
        <translation>Schreiben Sie es als 2026-05-14, oder mit Uhrzeit: 2026-05-14 09:30.</translation>
    </message>
    <message>
        <source>Write it like 2026-05-14.</source>
        <translation>Schreiben Sie es wie 2026-05-14.</translation>
    </message>
    <message>
        <source>Write the part of it after the host.</source>
        <translation>Schreiben Sie den Teil nach dem Namen des Servers.</translation>
    </message>
    <message>
        <source>Write what to look for after the colon.</source>
        <translation>Schreiben Sie nach dem Doppelpunkt, wonach gesucht werden soll.</translation>
    </message>
    <message>
        <source>Writing rights metadata would lose other metadata in this file.</source>
        <translation>Rechte-Metadaten zu schreiben würde andere Metadaten in dieser Datei zerstören.</translation>
    </message>
    <message>
        <source>You made no policy “{name}”.</source>
        <translation>Sie haben keine Entscheidung „{name}“ gemacht.</translation>
    </message>
    <message>
        <source>http:// works for a service on this computer alone.</source>
        <translation>http:// geht nur für einen Dienst auf diesem Computer.</translation>
    </message>
    <message>
        <source>image_strip_meta, in the theme or a plugin</source>
        <translation>image_strip_meta, im Theme oder in einem Plugin</translation>
    </message>
    <message>
        <source>in 1 day</source>
        <translation>in 1 Tag</translation>
    </message>
    <message>
        <source>in less than a day</source>
        <translation>in weniger als einem Tag</translation>
    </message>
    <message>
        <source>in {days} days</source>
        <translation>in {days} Tagen</translation>
    </message>
    <message>
        <source>it has several pages, and programs could no longer open it</source>
        <translation>sie hat mehrere Seiten, und Programme könnten sie nicht mehr öffnen</translation>
    </message>
    <message>
        <source>it is a WAV file of more than 4 GB</source>
        <translation>sie ist eine WAV-Datei von mehr als 4 GB</translation>
    </message>
    <message>
        <source>it is digitally signed, and writing into it would break that signature</source>
        <translation>sie ist digital signiert, und in sie zu schreiben würde diese Signatur zerstören</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>sie ist verschlüsselt</translation>
    </message>
    <message>
        <source>it is larger than {part} MB, too large to be held in memory</source>
        <translation>sie ist größer als {part} MB, zu groß, um im Speicher gehalten zu werden</translation>
    </message>
    <message>
        <source>its structure is unusual</source>
        <translation>ihr Aufbau ist ungewöhnlich</translation>
    </message>
    <message>
        <source>robots.txt would be larger than crawlers read: it names too many parts of the site.</source>
        <translation>Die robots.txt würde größer, als Crawler sie lesen: Sie nennt zu viele Teile der Website.</translation>
    </message>
    <message>
        <source>the XMP in the file</source>
        <translation>das XMP in der Datei</translation>
    </message>
    <message>
        <source>the folder that serves {path}</source>
        <translation>der Ordner, der {path} ausliefert</translation>
    </message>
    <message>
        <source>the location block that serves {path}</source>
        <translation>der location-Block, der {path} ausliefert</translation>
    </message>
    <message>
        <source>the server block</source>
        <translation>der server-Block</translation>
    </message>
    <message>
        <source>the site&apos;s top folder</source>
        <translation>der oberste Ordner der Website</translation>
    </message>
    <message>
        <source>what it plays or shows would not stay the same</source>
        <translation>was sie abspielt oder zeigt, bliebe nicht dasselbe</translation>
    </message>
    <message>
        <source>{count} changed in another way since.</source>
        <translation>Seither auf andere Weise geändert: {count}.</translation>
    </message>
    <message>
        <source>{count} files are missing; what was known last is declared.</source>
        <translation>{count} Dateien fehlen; erklärt wird, was zuletzt bekannt war.</translation>
    </message>
    <message>
        <source>{count} files were changed since signing; sign them again.</source>
        <translation>{count} Dateien wurden seit dem Signieren geändert; signieren Sie sie neu.</translation>
    </message>
    <message>
        <source>{count} went another way since.</source>
        <translation>Seither anderswohin verschoben: {count}.</translation>
    </message>
    <message>
        <source>{count} works are published without a credential: the decision stands on the site alone, and is lost with the first copy.</source>
        <translation>{count} Werke sind ohne Herkunftsnachweis veröffentlicht: Die Entscheidung steht nur auf der Website und geht mit der ersten Kopie verloren.</translation>
    </message>
    <message>
        <source>{error} Type it like https://example.org/ or https://example.org/portfolio/.</source>
        <translation>{error} Geben Sie sie ein wie https://example.org/ oder https://example.org/portfolio/.</translation>
    </message>
    <message>
        <source>{host_of} gave no time-stamp.</source>
        <translation>{host_of} hat keinen Zeitstempel gegeben.</translation>
    </message>
    <message>
        <source>{host_of} gave no time-stamps before.</source>
        <translation>{host_of} hat zuvor keine Zeitstempel gegeben.</translation>
    </message>
    <message>
        <source>{host} answered another request than this one.</source>
        <translation>{host} hat eine andere Anfrage als diese beantwortet.</translation>
    </message>
    <message>
        <source>{host} answered with something that is no time-stamp.</source>
        <translation>{host} hat mit etwas geantwortet, das kein Zeitstempel ist.</translation>
    </message>
    <message>
        <source>{host} answered with status {status}.</source>
        <translation>{host} hat mit Status {status} geantwortet.</translation>
    </message>
    <message>
        <source>{host} did not answer within {timeout} seconds.</source>
        <translation>{host} hat nicht innerhalb von {timeout} Sekunden geantwortet.</translation>
    </message>
    <message>
        <source>{host} refuses the connection.</source>
        <translation>{host} lehnt die Verbindung ab.</translation>
    </message>
    <message>
        <source>{host} refuses to give a time-stamp.</source>
        <translation>{host} verweigert einen Zeitstempel.</translation>
    </message>
    <message>
        <source>{host} refuses to give a time-stamp: {words}.</source>
        <translation>{host} verweigert einen Zeitstempel: {words}.</translation>
    </message>
    <message>
        <source>{host} signs with a certificate that is not for time-stamps.</source>
        <translation>{host} signiert mit einem Zertifikat, das nicht für Zeitstempel ist.</translation>
    </message>
    <message>
        <source>{host} stamped something other than what it was sent.</source>
        <translation>{host} hat etwas anderes gestempelt als das Gesendete.</translation>
    </message>
    <message>
        <source>{how_to_renew} Works signed before stay as they are.</source>
        <translation>{how_to_renew} Zuvor signierte Werke bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>{label} tells what was done to a work; it cannot be redacted.</source>
        <translation>{label} sagt, was mit einem Werk gemacht wurde, und lässt sich nicht schwärzen.</translation>
    </message>
    <message>
        <source>{name} has a signing identity already.</source>
        <translation>{name} hat schon eine signierende Identität.</translation>
    </message>
    <message>
        <source>{name} is somebody&apos;s service, where no documents of yours can lie.</source>
        <translation>{name} ist ein fremder Dienst, bei dem keine Dokumente von Ihnen liegen können.</translation>
    </message>
    <message>
        <source>{name} offers no setting that is known: no protocol can say your decision there. What is left is to publish smaller pictures, or to publish elsewhere.</source>
        <translation>{name} bietet keine bekannte Einstellung: Kein Protokoll kann dort Ihre Entscheidung sagen. Es bleibt, kleinere Bilder zu veröffentlichen oder anderswo zu veröffentlichen.</translation>
    </message>
    <message>
        <source>{name} signs as {roles}; the certificate is {ground} to this machine.</source>
        <translation>{name} signiert als {roles}; diesem Computer ist das Zertifikat: {ground}.</translation>
    </message>
    <message>
        <source>{name}, placed in this work: {sentence}</source>
        <translation>{name}, in dieses Werk eingefügt: {sentence}</translation>
    </message>
    <message>
        <source>{others} more works share an address with another one.</source>
        <translation>{others} weitere Werke teilen sich eine Adresse mit einem anderen.</translation>
    </message>
    <message>
        <source>“{field}:” has no value.</source>
        <translation>„{field}:“ hat keinen Wert.</translation>
    </message>
    <message>
        <source>“{label}” only looks like a rights statement and is not counted.</source>
        <translation>„{label}“ sieht nur aus wie eine Rechteaussage und zählt nicht.</translation>
    </message>
    <message>
        <source>“{name}” goes by no search.</source>
        <translation>„{name}“ folgt keiner Suche.</translation>
    </message>
    <message>
        <source>“{one_line}” is not the address of a site.</source>
        <translation>„{one_line}“ ist nicht die Adresse einer Website.</translation>
    </message>
    <message>
        <source>“{text}” is no date.</source>
        <translation>„{text}“ ist kein Datum.</translation>
    </message>
    <message>
        <source>“{text}” is published at several paths of {name}.</source>
        <translation>„{text}“ ist unter mehreren Pfaden von {name} veröffentlicht.</translation>
    </message>
    <message>
        <source>“{title}” comes with the program and stays as it is.</source>
        <translation>„{title}“ kommt mit dem Programm und bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>“{title}” comes with the program and stays.</source>
        <translation>„{title}“ kommt mit dem Programm und bleibt.</translation>
    </message>
    <message>
        <source>“{value}” cannot be asked of {field}.</source>
        <translation>„{value}“ kann nicht als {field} gesucht werden.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Whatever runs is held after the files at hand, and goes on in the new window.</source>
        <translation>Was gerade läuft, hält nach den begonnenen Dateien an und geht im neuen Fenster weiter.</translation>
    </message>
    <message>
        <source>The catalogue is copied once a day. Seven days and four weeks are kept. Your pictures are not in it.</source>
        <translation>Der Katalog wird einmal am Tag kopiert. Sieben Tage und vier Wochen werden aufbewahrt. Ihre Bilder sind nicht darin.</translation>
    </message>
    <message>
        <source>Where signed copies go</source>
        <translation>Wohin signierte Kopien kommen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Open the window anew</source>
        <translation>Fenster neu öffnen</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Catalogue, keys and settings</source>
        <translation>Katalog, Schlüssel und Einstellungen</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Signed copies</source>
        <translation>Signierte Kopien</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>Jetzt kopieren</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Was diesen Computer verlässt</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>vor einer Aktualisierung</translation>
    </message>
    <message>
        <source>Put back …</source>
        <translation>Zurückholen …</translation>
    </message>
    <message>
        <source>Put this copy back?</source>
        <translation>Diese Kopie zurückholen?</translation>
    </message>
    <message>
        <source>The catalogue as it is now is kept, and can be put back too.</source>
        <translation>Der Katalog, wie er jetzt ist, bleibt erhalten und kann ebenso zurückgeholt werden.</translation>
    </message>
    <message>
        <source>Preview pictures</source>
        <translation>Vorschaubilder</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>asked for each time</source>
        <translation>jedes Mal gefragt</translation>
    </message>
    <message>
        <source>The catalogue will be as it was on {time}. Your pictures stay as they are.</source>
        <translation>Der Katalog wird sein, wie er am {time} war. Ihre Bilder bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The language changes when Countermark is opened again.</source>
        <translation>Die Sprache wechselt, wenn Countermark wieder geöffnet wird.</translation>
    </message>
    <message>
        <source>The catalogue is whole.</source>
        <translation>Der Katalog ist unversehrt.</translation>
    </message>
    <message>
        <source>The catalogue is copied: {name}</source>
        <translation>Der Katalog ist kopiert: {name}</translation>
    </message>
    <message>
        <source>{size} are free again. The pictures are made anew.</source>
        <translation>{size} sind wieder frei. Die Vorschaubilder entstehen neu.</translation>
    </message>
    <message>
        <source>The catalogue is damaged: {fault} Put a copy back from the list.</source>
        <translation>Der Katalog ist beschädigt: {fault} Holen Sie eine Kopie aus der Liste zurück.</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Certificate ends</source>
        <translation>Zertifikat läuft ab</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>All works</source>
        <translation>Alle Werke</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>Nicht geschützt</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Geschützt</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Add a site …</source>
        <translation>Ort hinzufügen …</translation>
    </message>
    <message>
        <source>Library, folders and sites</source>
        <translation>Bibliothek, Ordner und Orte</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Switch to light colours</source>
        <translation>Zu hellen Farben wechseln</translation>
    </message>
    <message>
        <source>Switch to dark colours</source>
        <translation>Zu dunklen Farben wechseln</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>New collection …</source>
        <translation>Neue Sammlung …</translation>
    </message>
</context>
<context>
    <name>Sites</name>
    <message>
        <source>Not decided for the place: it is the strictest of what is published there.</source>
        <translation>Für den Ort ist nichts entschieden: Es gilt das Strengste von allem, was dort veröffentlicht ist.</translation>
    </message>
    <message>
        <source>the credential and metadata</source>
        <translation>den Nachweis und die Metadaten</translation>
    </message>
    <message>
        <source>the credential</source>
        <translation>den Nachweis</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>die Metadaten</translation>
    </message>
    <message>
        <source>Nothing is published here yet, so your usual decision stands: {policy}.</source>
        <translation>Hier ist noch nichts veröffentlicht, also gilt Ihre übliche Entscheidung: {policy}.</translation>
    </message>
    <message>
        <source>Decided for the whole place: {policy}.</source>
        <translation>Für den ganzen Ort entschieden: {policy}.</translation>
    </message>
    <message>
        <source>As the works say</source>
        <translation>Wie die Werke sagen</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Show the next one</source>
        <translation>Nächste zeigen</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Publish a collection …</source>
        <translation>Sammlung veröffentlichen …</translation>
    </message>
    <message>
        <source>Export declarations …</source>
        <translation>Erklärungen exportieren …</translation>
    </message>
    <message>
        <source>Decide …</source>
        <translation>Entscheiden …</translation>
    </message>
    <message>
        <source>To be known</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>Zurückziehen …</translation>
    </message>
    <message>
        <source>The collection and its works stay. What was exported says the same until you export it again.</source>
        <translation>Die Sammlung und ihre Werke bleiben. Was exportiert wurde, sagt dasselbe, bis Sie es erneut exportieren.</translation>
    </message>
    <message>
        <source>Collections and works stay, and so does all that lies at the place itself.</source>
        <translation>Sammlungen und Werke bleiben, ebenso alles, was am Ort selbst liegt.</translation>
    </message>
    <message>
        <source>Published here</source>
        <translation>Hier veröffentlicht</translation>
    </message>
    <message>
        <source>Withdraw {collection}?</source>
        <translation>{collection} zurückziehen?</translation>
    </message>
    <message>
        <source>Forget {place}?</source>
        <translation>{place} vergessen?</translation>
    </message>
    <message>
        <source>Forget {place}</source>
        <translation>{place} vergessen</translation>
    </message>
    <message>
        <source>Nothing is published at {place} yet.</source>
        <translation>Bei {place} ist noch nichts veröffentlicht.</translation>
    </message>
    <message>
        <source>Withdraw {collection}</source>
        <translation>{collection} zurückziehen</translation>
    </message>
    <message>
        <source>{collection} is published at {place}.</source>
        <translation>{collection} ist bei {place} veröffentlicht.</translation>
    </message>
    <message>
        <source>{collection} is published no more there.</source>
        <translation>{collection} ist dort nicht mehr veröffentlicht.</translation>
    </message>
    <message>
        <source>{place} is forgotten; collections and works stay.</source>
        <translation>{place} ist vergessen; Sammlungen und Werke bleiben.</translation>
    </message>
</context>
<context>
    <name>TimeStamp</name>
    <message>
        <source>A time-stamp shows that you signed while your certificate was valid.</source>
        <translation>Ein Zeitstempel zeigt, dass Sie signiert haben, solange Ihr Zertifikat gültig war.</translation>
    </message>
    <message>
        <source>Time-stamp</source>
        <translation>Zeitstempel</translation>
    </message>
    <message>
        <source>Address of a time-stamp authority</source>
        <translation>Adresse einer Zeitstempelstelle</translation>
    </message>
    <message>
        <source>Sign without a time-stamp; it can be added later</source>
        <translation>Ohne Zeitstempel signieren; er kann später hinzukommen</translation>
    </message>
    <message>
        <source>Do not sign the file</source>
        <translation>Die Datei nicht signieren</translation>
    </message>
    <message>
        <source>Use this choice</source>
        <translation>Diese Wahl verwenden</translation>
    </message>
    <message>
        <source>Another one, at this address</source>
        <translation>Eine andere, unter dieser Adresse</translation>
    </message>
    <message>
        <source>Who vouches for the time?</source>
        <translation>Wer bestätigt die Zeit?</translation>
    </message>
    <message>
        <source>If it does not answer</source>
        <translation>Wenn sie nicht antwortet</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere.</source>
        <translation>Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>For each file a digest of its signature goes to that address.</source>
        <translation>Für jede Datei geht ein Hashwert ihrer Signatur an diese Adresse.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>{doing} {done} of {total}</source>
        <translation>{doing}: {done} von {total}</translation>
    </message>
    <message>
        <source>{doing}, {count} looked at …</source>
        <translation>{doing}: {count} angesehen …</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min left</source>
        <translation>noch {hours} Std. {minutes} Min.</translation>
    </message>
    <message>
        <source>Stopping after the files at hand …</source>
        <translation>Hält nach den laufenden Dateien an …</translation>
    </message>
    <message>
        <source>Paused at {done} of {total}</source>
        <translation>Angehalten bei {done} von {total}</translation>
    </message>
    <message>
        <source>Paused while the files are listed</source>
        <translation>Angehalten, während die Dateien aufgelistet werden</translation>
    </message>
    <message numerus="yes">
        <source>{n} failed</source>
        <translation>
            <numerusform>{n} fehlgeschlagen</numerusform>
            <numerusform>{n} fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} batch(es) wait</source>
        <translation>
            <numerusform>{n} Stapel wartet</numerusform>
            <numerusform>{n} Stapel warten</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} a minute</source>
        <translation>{count} pro Minute</translation>
    </message>
    <message numerus="yes">
        <source>{n} without a time-stamp</source>
        <translation>
            <numerusform>{n} ohne Zeitstempel</numerusform>
            <numerusform>{n} ohne Zeitstempel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} skipped</source>
        <translation>
            <numerusform>{n} übersprungen</numerusform>
            <numerusform>{n} übersprungen</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Show errors</source>
        <translation>Fehler zeigen</translation>
    </message>
    <message>
        <source>{doing} …</source>
        <translation>{doing} …</translation>
    </message>
    <message>
        <source>{count} a second</source>
        <translation>{count} pro Sekunde</translation>
    </message>
    <message>
        <source>{count} s left</source>
        <translation>noch {count} s</translation>
    </message>
    <message>
        <source>{count} min left</source>
        <translation>noch {count} Min.</translation>
    </message>
    <message>
        <source>Undo: {name}</source>
        <translation>Rückgängig: {name}</translation>
    </message>
    <message>
        <source>Do again: {name}</source>
        <translation>Wiederholen: {name}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>{selected} selected of {total}</source>
        <translation>{selected} von {total} ausgewählt</translation>
    </message>
    <message>
        <source>It ended with an unexpected error.</source>
        <translation>Es endete mit einem unerwarteten Fehler.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>; </source>
        <comment>between the parts of a verdict</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>.</source>
        <comment>at the end of a verdict</comment>
        <translation>.</translation>
    </message>
    <message>
        <source>Signed by {signer} on {date}</source>
        <translation>Signiert von {signer} am {date}</translation>
    </message>
    <message>
        <source>Signed by {signer}</source>
        <translation>Signiert von {signer}</translation>
    </message>
    <message>
        <source>unchanged since</source>
        <translation>seither unverändert</translation>
    </message>
    <message>
        <source>the owner does not allow AI training, AI use or data mining</source>
        <translation>wem es gehört, erlaubt weder KI-Training noch KI-Nutzung noch Data-Mining</translation>
    </message>
    <message>
        <source>the owner allows AI uses only on conditions</source>
        <translation>wem es gehört, erlaubt KI-Nutzungen nur unter Bedingungen</translation>
    </message>
    <message>
        <source>the owner does not allow {forbidden} and allows {conditional} only on conditions</source>
        <translation>wem es gehört, erlaubt nicht: {forbidden}; nur unter Bedingungen: {conditional}</translation>
    </message>
    <message>
        <source>the signer is not known to this machine</source>
        <translation>wer signiert hat, ist auf diesem Computer nicht bekannt</translation>
    </message>
    <message>
        <source>the owner allows {uses}</source>
        <translation>wem es gehört, erlaubt {uses}</translation>
    </message>
    <message>
        <source>Cannot be read. {reason}</source>
        <translation>Nicht lesbar. {reason}</translation>
    </message>
    <message>
        <source>the owner does not allow {uses}</source>
        <translation>wem es gehört, erlaubt nicht: {uses}</translation>
    </message>
    <message>
        <source>the owner allows {uses} only on conditions</source>
        <translation>wem es gehört, erlaubt nur unter Bedingungen: {uses}</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>Choose files …</source>
        <translation>Dateien wählen …</translation>
    </message>
    <message>
        <source>Verify files</source>
        <translation>Dateien prüfen</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Which files are shown</source>
        <translation>Welche Dateien gezeigt werden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Verified files</source>
        <translation>Geprüfte Dateien</translation>
    </message>
    <message>
        <source>There is no file to read there.</source>
        <translation>Dort ist keine Datei zu lesen.</translation>
    </message>
    <message numerus="yes">
        <source>{n} other file(s) passed over.</source>
        <translation>
            <numerusform>{n} andere Datei übergangen.</numerusform>
            <numerusform>{n} andere Dateien übergangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>In folders, pictures, films, sounds and PDF files are read. Choose any other file by itself.</source>
        <translation>In Ordnern werden Bilder, Filme, Tonaufnahmen und PDF-Dateien gelesen. Wählen Sie jede andere Datei einzeln aus.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Fetch it</source>
        <translation>Abrufen</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>What is shown of the credential</source>
        <translation>Was vom Herkunftsnachweis gezeigt wird</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>Als JSON</translation>
    </message>
    <message>
        <source>It is kept at {host}. Fetching is off: nothing is sent there.</source>
        <translation>Er liegt bei {host}. Das Abrufen ist ausgeschaltet: Es wird nichts dorthin gesendet.</translation>
    </message>
    <message>
        <source>Manifests</source>
        <translation>Manifeste</translation>
    </message>
    <message>
        <source>Fetching it tells {host} that somebody reads this credential.</source>
        <translation>Beim Abrufen erfährt {host}, dass jemand diesen Herkunftsnachweis liest.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Verify a folder</source>
        <translation>Einen Ordner prüfen</translation>
    </message>
    <message numerus="yes">
        <source>{n} file(s) read …</source>
        <translation>
            <numerusform>{n} Datei gelesen …</numerusform>
            <numerusform>{n} Dateien gelesen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message numerus="yes">
        <source>{n} file(s) read.</source>
        <translation>
            <numerusform>{n} Datei gelesen.</numerusform>
            <numerusform>{n} Dateien gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop any file or folder here to read its credentials.</source>
        <translation>Legen Sie eine Datei oder einen Ordner hier ab, um die Nachweise zu lesen.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>ohne Titel</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Herkunftsnachweis</translation>
    </message>
    <message>
        <source>Without a credential</source>
        <translation>Ohne Herkunftsnachweis</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signiert von</translation>
    </message>
    <message>
        <source>{time} (time-stamped)</source>
        <translation>{time} (mit Zeitstempel)</translation>
    </message>
    <message>
        <source>{time} (by the signer&apos;s own clock)</source>
        <translation>{time} (nach der eigenen Uhr des Unterzeichners)</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>Signiert am</translation>
    </message>
    <message>
        <source>Beside the signer</source>
        <translation>Neben der signierenden Person</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Gelesen aus</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>What is said of AI</source>
        <translation>Was über KI gesagt wird</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Entstanden aus</translation>
    </message>
    <message>
        <source>{title} (it was made of this)</source>
        <translation>{title} (daraus entstanden)</translation>
    </message>
    <message>
        <source>{title} (a part of it)</source>
        <translation>{title} (ein Teil davon)</translation>
    </message>
    <message>
        <source>{title} (input of a program)</source>
        <translation>{title} (Eingabe eines Programms)</translation>
    </message>
    <message>
        <source>Whole report</source>
        <translation>Gesamter Bericht</translation>
    </message>
</context>
<context>
    <name>ViewBar</name>
    <message>
        <source>Size of the pictures</source>
        <translation>Größe der Bilder</translation>
    </message>
    <message>
        <source>Show as pictures</source>
        <translation>Als Bilder zeigen</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Order and groups</source>
        <translation>Ordnung und Gruppen</translation>
    </message>
    <message>
        <source>Larger pictures</source>
        <translation>Größere Bilder</translation>
    </message>
    <message>
        <source>Smaller pictures</source>
        <translation>Kleinere Bilder</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Aufsteigend</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Absteigend</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Nach Datum</translation>
    </message>
    <message>
        <source>As added</source>
        <translation>Wie hinzugefügt</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Nach Titel</translation>
    </message>
    <message>
        <source>By rating</source>
        <translation>Nach Bewertung</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Nach Ordner</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>WayBack</name>
    <message>
        <source>Put the copy back</source>
        <translation>Kopie zurückholen</translation>
    </message>
    <message>
        <source>The catalogue is gone.</source>
        <translation>Der Katalog ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The catalogue is damaged.</source>
        <translation>Der Katalog ist beschädigt.</translation>
    </message>
    <message>
        <source>The damaged catalogue is kept beside its copies.</source>
        <translation>Der beschädigte Katalog bleibt neben seinen Kopien erhalten.</translation>
    </message>
    <message>
        <source>Close Countermark</source>
        <translation>Countermark schließen</translation>
    </message>
    <message>
        <source>Its copy of {time} is whole. What you did in the catalogue since then is missing in it; your pictures stay as they are.</source>
        <translation>Seine Kopie vom {time} ist unversehrt. Was Sie seither im Katalog getan haben, fehlt darin; Ihre Bilder bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>To begin with an empty catalogue instead, move the copies elsewhere first. The latest is {path}</source>
        <translation>Um stattdessen mit einem leeren Katalog zu beginnen, verschieben Sie zuerst die Kopien. Die neueste ist {path}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Add folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Remove from the catalogue …</source>
        <translation>Aus dem Katalog nehmen …</translation>
    </message>
    <message>
        <source>There is nothing to protect here yet.</source>
        <translation>Hier gibt es noch nichts zu schützen.</translation>
    </message>
    <message>
        <source>What is said of them here goes: titles, decisions, people, history.</source>
        <translation>Was hier über sie gesagt ist, geht verloren: Titel, Entscheidungen, Personen, Verlauf.</translation>
    </message>
    <message>
        <source>All files stay on the disk as they are, signed ones too. It can be undone until the window is closed.</source>
        <translation>Alle Dateien bleiben auf der Platte, wie sie sind, auch die signierten. Es lässt sich rückgängig machen, bis das Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>Volle Größe</translation>
    </message>
    <message>
        <source>Protect …</source>
        <translation>Schützen …</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Put the originals back …</source>
        <translation>Originale zurückholen …</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Add to a collection</source>
        <translation>Zu einer Sammlung hinzufügen</translation>
    </message>
    <message>
        <source>Remove {works} from the catalogue?</source>
        <translation>{works} aus dem Katalog nehmen?</translation>
    </message>
    <message>
        <source>Make one work of them</source>
        <translation>Zu einem Werk machen</translation>
    </message>
    <message>
        <source>Go to the works to protect: they cannot be seen here.</source>
        <translation>Gehen Sie zu den Werken, die geschützt werden sollen: Hier sind sie nicht zu sehen.</translation>
    </message>
    <message>
        <source>Add a folder of your works to begin.</source>
        <translation>Fügen Sie einen Ordner mit Ihren Werken hinzu, um zu beginnen.</translation>
    </message>
    <message>
        <source>Add folder …</source>
        <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>No works match.</source>
        <translation>Keine Werke passen dazu.</translation>
    </message>
    <message>
        <source>Show all works</source>
        <translation>Alle Werke zeigen</translation>
    </message>
    <message>
        <source>Split off a file</source>
        <translation>Eine Datei abtrennen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more.</source>
        <translation>
            <numerusform>Und {n} weitere.</numerusform>
            <numerusform>Und {n} weitere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Geschützt</translation>
    </message>
    <message numerus="yes">
        <source>{n} work(s)</source>
        <translation>
            <numerusform>{n} Werk</numerusform>
            <numerusform>{n} Werke</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>form of a date, as QLocale takes it</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>form of a month, as QLocale takes it</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>{n} file(s)</source>
        <translation>
            <numerusform>{n} Datei</numerusform>
            <numerusform>{n} Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Vertrauenswürdig</translation>
    </message>
    <message>
        <source>Intact, signer not known here</source>
        <translation>Unversehrt, hier unbekannt signiert</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no credential</comment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Not protected yet.</source>
        <translation>Noch nicht geschützt.</translation>
    </message>
    <message>
        <source>Protected.</source>
        <translation>Geschützt.</translation>
    </message>
    <message>
        <source>Changed since it was signed. Protect it again, or bring the signed file back.</source>
        <translation>Seit dem Signieren geändert. Schützen Sie es erneut, oder holen Sie die signierte Datei zurück.</translation>
    </message>
    <message>
        <source>A file of this work is no longer where it was.</source>
        <translation>Eine Datei dieses Werks ist nicht mehr an ihrem Platz.</translation>
    </message>
    <message>
        <source>A file of this work is damaged, or its credential is.</source>
        <translation>Eine Datei dieses Werks ist beschädigt, oder ihr Herkunftsnachweis ist es.</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>Nicht geschützt</translation>
    </message>
    <message>
        <source>Changed since signing</source>
        <translation>Seit dem Signieren geändert</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Adding</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>Protecting</source>
        <translation>Schützen</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>geschützt</translation>
    </message>
    <message>
        <source>Putting back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>zurückgeholt</translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>Datei geändert</translation>
    </message>
    <message>
        <source>File missing</source>
        <translation>Datei fehlt</translation>
    </message>
    <message>
        <source>File broken</source>
        <translation>Datei beschädigt</translation>
    </message>
    <message>
        <source>File there again</source>
        <translation>Datei wieder da</translation>
    </message>
    <message>
        <source>Original put back</source>
        <translation>Original zurückgeholt</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>File found again</source>
        <translation>Datei wiedergefunden</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>Zusammengeführt</translation>
    </message>
    <message>
        <source>Taken apart</source>
        <translation>Aufgeteilt</translation>
    </message>
    <message>
        <source>Grouping undone</source>
        <translation>Zusammenführung oder Aufteilung zurückgenommen</translation>
    </message>
    <message>
        <source>Back in the catalogue</source>
        <translation>Wieder im Katalog</translation>
    </message>
</context>
<context>
    <name>Works</name>
    <message>
        <source>Works as a table</source>
        <translation>Werke als Tabelle</translation>
    </message>
    <message>
        <source>{title}, {state}, {day}</source>
        <translation>{title}, {state}, {day}</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Kein Ordner</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Works as pictures</source>
        <translation>Werke als Bilder</translation>
    </message>
</context>
</TS>
