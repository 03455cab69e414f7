<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Batch</name>
    <message>
        <source>Tick what you want to change in all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add keywords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove keywords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where nothing is said yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{works} selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {works}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Collections</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portfolio 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works that I choose by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that this search finds, now and later: {search}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {works} selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this collection?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its works and files stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New collection …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is forgotten, and where it is published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{works} added to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is forgotten; its works stay.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Decide</name>
    <message>
        <source>Parts that you decided otherwise stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strictest of what is published there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What holds at {place}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>Name the people of {works}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copyright notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person&apos;s part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision about AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{facts} of {works}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is so already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {works} will change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fact}: {count} replaced.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message numerus="yes">
        <source>{n} file(s) failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Files that failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed files</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And {n} more: the saved list has all.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save list …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other files are done. Nothing half-written was left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>as decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in coarser words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no word for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stricter, or as chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the chosen cell says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a cell to read what it says, and why.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Say the same on your website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crawlers read a site&apos;s files before they read a picture. Countermark writes the decision on your works in every form they know; you upload the files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export declarations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of your site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write declarations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of a service&apos;s site are its own. Countermark writes what can go with your works, and what finds them by their content wherever they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use them as described here:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload them to your site as described here:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the declarations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The declarations are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The older file is kept as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the same at {place}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As you are credited, for example Ana Ruiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Studio or agency, if any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create my signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countermark signs your works in this name and says what you decide about AI. All of it stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional: where people can ask for your permission.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Identities</name>
    <message>
        <source>An authority that others know can certify your name. Request its certificate, and bring its answer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own identities are believed here. Add a list of certificates to believe others, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a key and its certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the certificate of an authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore identities of a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a list of certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up all identities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New identity …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works signed with it say this name, and how to ask for permission. The key is made here and stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request a certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a small file to send to a certificate authority, which checks the name. The key stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the request …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no identity yet. Make one, and your works carry your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What the list may vouch for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a list …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates from an authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom this computer believes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export certificate …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and certificates ({pattern})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign with this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request a certificate …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: requested, no answer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the answer …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} gets a new certificate and key. What was signed before stays trusted. An earlier backup does not hold the new key; make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that only the list {name} vouches for are trusted no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not within: the key of {names}, which is kept elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n identity(ies) brought back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n identity(ies) kept in {file}. Store it apart from this computer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name} can sign until {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is in {file}. Send it to your authority; the key stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} signs from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is in {file}. It is public: whoever adds it trusts you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is believed from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is believed no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Signs until {date}, %n more day(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Replaced by a newer one; what it signed stays trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key on this computer, encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key in a security token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key behind a signing service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who signed a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who its creator is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired on {date}: it signs no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs until {date}, less than a day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdentityDialog</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As you are credited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a work to see it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not declared yet: protect the work to sign this decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signed file still says something else: protect the work again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera photograph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digital creation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan from paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Composite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with AI parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vouched for by an authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the signer says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidecar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the original back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {name} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {name} away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Interrupted</name>
    <message>
        <source>{doing} {items} stopped at {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} work(s) that are protected stay protected.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more after this</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{doing} stopped while the files were being listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was added by it, and no file is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was protected by it, and no file is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} file(s) that are added stay added.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Begun {date}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Add folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>The picture in full size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture of this file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works and uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What every channel says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect these works again with the decision that holds here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says nothing, and need not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This channel does not speak of these works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is what you decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is allowed, so nothing needs to be said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your works there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no works yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your files say what you decided, but {service} takes {taken} out of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All channels say what you decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} cell(s) are weaker than your decision.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cell(s) are stricter than your decision.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cell(s) are not as decided, because the crawlers were chosen by name.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>policy (ODRL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says what you decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says it more coarsely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no word for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is stricter than you decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is weaker than your decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{channel} says nothing of {use}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{channel} says that {use} is allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{channel} says that {use} is allowed only on conditions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{channel} says that {use} is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You decided that it is allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You decided that it is allowed only on conditions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You decided that it is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your files say what you decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generative training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other AI training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI inference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data mining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search indexing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reader learns nothing of {use} here: the protocol has no word for it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPlace</name>
    <message>
        <source>New site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A site of my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody&apos;s service: a stock agency, a social network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another one, at this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strictest of what the works say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where are your works published?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add service</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Unfinished batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this batch?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stays} The rest is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Add a folder of your works to see them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing. All is well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{works} with a damaged file or credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{works} whose file is not where it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{works} changed after signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{works} not protected yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{protected} of {total} protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{protected} of {works} are protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} need a look</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At least {n} character(s), please.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Illustrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Designer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retoucher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reproduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adaptation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbouring rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner of the rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licensee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of {right} is nobody&apos;s yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They declare as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A share is a percentage from 0 to 100, or a part such as 1/3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>You do not allow AI training, AI use or data mining.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You allow AI uses only on conditions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not allow {forbidden} and allow {conditional} only on conditions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You allow {uses} only on conditions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generative AI training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other AI training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use as AI input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data mining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You allow {uses}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} or {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not allow {uses}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Protect</name>
    <message>
        <source>Looking at the files …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write signed copies to a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the files, and keep the originals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for signed copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How were these works made?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who signs?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who vouches for the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you decide about AI?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do they go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who vouches for the time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a label that left the standard; the credential then conforms no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it signing is several times faster: no picture need be decoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More choices …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What of these works is a person&apos;s own part?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you decided, made and selected yourself, if you want to state it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I made these works: sign as their creator, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell readers of before 2025 too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign files whose earlier credential is broken, and state it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a small picture into each credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else is there to say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} work(s) will be signed in place. Each original is kept by Countermark, so that you can put it back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Time-stamp: none. Nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files do not say. Leave it open if the works were made in different ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signed copy of {works} will be written to “{folder}”. Your files stay as they are; nothing is overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time-stamp: {host}. {sent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect {works}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data of {some} of {all} files suggest “{title}”. Leave it open if the works were made in different ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files&apos; own data suggest “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Publish</name>
    <message>
        <source>Publish a collection at {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish a collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All works below a folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every work below it belongs here, now and later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path on the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strictest of what the works say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countermark notes what is published where, to declare it. Nothing is uploaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path on the site; empty for all of it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train AI that makes pictures or texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train other AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it to an AI as input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine it for text and data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it in search results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask me</source>
        <comment>only on conditions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No AI at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No AI training, search allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI on request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI allowed with credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An own decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generative training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other AI training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI inference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data mining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search indexing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Search, or policy:no-ai year:2026 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue is copied once a day. Seven days and four weeks are kept. Your pictures are not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where signed copies go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the window anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue, keys and settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before an update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this copy back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue as it is now is kept, and can be put back too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue will be as it was on {time}. Your pictures stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time-stamps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A digest of each signature goes to an authority that you choose in the Protect dialog. None is chosen: nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials kept at an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when you ask for it while verifying: the address that a file names learns that somebody reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at a site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when you audit a site: its server learns this computer&apos;s address and what is asked for, as with any browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trust list from an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when you add or refresh one by its address: its server learns that this computer asks for the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signing service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for identities that you made with one: digests go to it, never pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing. There is no account, no telemetry and no look for updates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes when Countermark is opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent for time-stamps any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue is copied: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} are free again. The pictures are made anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time-stamps for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue is damaged: {fault} Put a copy back from the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New site …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export declarations …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library, folders and sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch to light colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch to dark colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New collection …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sites</name>
    <message>
        <source>Not decided for the place: it is the strictest of what is published there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the credential and metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search engines may list the works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search engines may list the works only on conditions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search engines may not list the works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is published here yet, so your usual decision stands: {policy}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided for the whole place: {policy}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the works say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish a collection …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export declarations …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collections and works stay, and so does all that lies at the place itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget {place}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is published at {place} yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw {collection}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{collection} is published at {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{collection} is published no more there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is forgotten; collections and works stay.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeStamp</name>
    <message>
        <source>A time-stamp shows that you signed while your certificate was valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time-stamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of a time-stamp authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign without a time-stamp; it can be added later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not sign the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another one, at this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who vouches for the time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each file a digest of its signature goes to that address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>{doing} {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{doing}, {count} looked at …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping after the files at hand …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count} a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} without a time-stamp</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} skipped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{doing} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{selected} selected of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>Drop files here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} file(s) read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Drop any file or folder here to read its credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reading {n} file(s) …</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verdict on a file appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time-stamped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the signer&apos;s own clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the signer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said of AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewBar</name>
    <message>
        <source>Size of the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order and groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Add folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to protect here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to a collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder of your works to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No work is like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a work to see it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And {n} more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} work(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>form of a date, as QLocale takes it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>form of a month, as QLocale takes it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intact, signer not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <comment>no credential</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not protected yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since it was signed. Protect it again, or bring the signed file back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of this work is no longer where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of this work is damaged, or its credential is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File there again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File found again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Works</name>
    <message>
        <source>Works as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {state}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
