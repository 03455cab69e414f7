<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Drag</name>
    <message numerus="yes">
        <source>{n} work(s) are not dragged along: the files are missing.</source>
        <translation>
            <numerusform>{n} work is not dragged along: its file is missing.</numerusform>
            <numerusform>{n} works are not dragged along: their files are missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message numerus="yes">
        <source>{n} file(s) failed</source>
        <translation>
            <numerusform>{n} file failed</numerusform>
            <numerusform>{n} files failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {n} more: the saved list has all.</source>
        <translation>
            <numerusform>And {n} more: the saved list has all.</numerusform>
            <numerusform>And {n} more: the saved list has all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Identities</name>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n certificate</numerusform>
            <numerusform>%n certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n identity(ies) brought back.</source>
        <translation>
            <numerusform>%n identity brought back.</numerusform>
            <numerusform>%n identities brought back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n identity(ies) kept in {file}. Store it apart from this computer.</source>
        <translation>
            <numerusform>%n identity kept in {file}. Store it apart from this computer.</numerusform>
            <numerusform>%n identities kept in {file}. Store it apart from this computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signs until {date}, %n more day(s).</source>
        <translation>
            <numerusform>Signs until {date}, %n more day.</numerusform>
            <numerusform>Signs until {date}, %n more days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Interrupted</name>
    <message numerus="yes">
        <source>{n} work(s) that are protected stay protected.</source>
        <translation>
            <numerusform>{n} work that is protected stays protected.</numerusform>
            <numerusform>{n} works that are protected stay protected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more after this</source>
        <translation>
            <numerusform>{n} more after this</numerusform>
            <numerusform>{n} more after this</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file(s) that are added stay added.</source>
        <translation>
            <numerusform>{n} file that is added stays added.</numerusform>
            <numerusform>{n} files that are added stay added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} original(s) that are back stay so.</source>
        <translation>
            <numerusform>{n} original that is back stays so.</numerusform>
            <numerusform>{n} originals that are back stay so.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <comment>of crawlers</comment>
        <translation>
            <numerusform>{names} and %n more</numerusform>
            <numerusform>{names} and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cell(s) are weaker than your decision.</source>
        <translation>
            <numerusform>{n} cell is weaker than your decision.</numerusform>
            <numerusform>{n} cells are weaker than your decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cell(s) are stricter than your decision.</source>
        <translation>
            <numerusform>{n} cell is stricter than your decision.</numerusform>
            <numerusform>{n} cells are stricter than your decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cell(s) are not as decided, because the crawlers were chosen by name.</source>
        <translation>
            <numerusform>{n} cell is not as decided, because the crawlers were chosen by name.</numerusform>
            <numerusform>{n} cells are not as decided, because the crawlers were chosen by name.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message numerus="yes">
        <source>{n} work(s) miss their files.</source>
        <translation>
            <numerusform>{n} work misses its file.</numerusform>
            <numerusform>{n} works miss their files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Moved</name>
    <message numerus="yes">
        <source>And {n} more, which go along.</source>
        <translation>
            <numerusform>And {n} more, which goes along.</numerusform>
            <numerusform>And {n} more, which go along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Follow {n} file(s)</source>
        <translation>
            <numerusform>Follow {n} file</numerusform>
            <numerusform>Follow {n} files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Follow {n} moved file(s)</source>
        <translation>
            <numerusform>Follow {n} moved file</numerusform>
            <numerusform>Follow {n} moved files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of {n} file(s) nothing was found.</source>
        <translation>
            <numerusform>Of {n} file nothing was found.</numerusform>
            <numerusform>Of {n} files nothing was found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} missing file(s)</source>
        <translation>
            <numerusform>{n} missing file</numerusform>
            <numerusform>{n} missing files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>And {n} more folder(s) with fewer works.</source>
        <translation>
            <numerusform>And {n} more folder with fewer works.</numerusform>
            <numerusform>And {n} more folders with fewer works.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} work(s) are older.</source>
        <translation>
            <numerusform>{n} work is older.</numerusform>
            <numerusform>{n} works are older.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} work(s) have no date.</source>
        <translation>
            <numerusform>{n} work has no date.</numerusform>
            <numerusform>{n} works have no date.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message numerus="yes">
        <source>At least {n} character(s), please.</source>
        <translation>
            <numerusform>At least {n} character, please.</numerusform>
            <numerusform>At least {n} characters, please.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Protect</name>
    <message numerus="yes">
        <source>{n} file(s) carry the credential inside</source>
        <translation>
            <numerusform>{n} file carries the credential inside</numerusform>
            <numerusform>{n} files carry the credential inside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} get it in a file beside them (.c2pa)</source>
        <translation>
            <numerusform>{n} gets it in a file beside it (.c2pa)</numerusform>
            <numerusform>{n} get it in a file beside them (.c2pa)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} work(s) will be signed in place. Each original is kept by Countermark, so that you can put it back.</source>
        <translation>
            <numerusform>{n} work will be signed in place. The original is kept by Countermark, so that you can put it back.</numerusform>
            <numerusform>{n} works will be signed in place. Each original is kept by Countermark, so that you can put them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left out: protected like this already.</source>
        <translation>
            <numerusform>{n} left out: protected like this already.</numerusform>
            <numerusform>{n} left out: protected like this already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left out: the file is not where it was.</source>
        <translation>
            <numerusform>{n} left out: the file is not where it was.</numerusform>
            <numerusform>{n} left out: the files are not where they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left out: signed copies of other works.</source>
        <translation>
            <numerusform>{n} left out: a signed copy of another work.</numerusform>
            <numerusform>{n} left out: signed copies of other works.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {n} more decision(s).</source>
        <translation>
            <numerusform>And {n} more decision.</numerusform>
            <numerusform>And {n} more decisions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} work(s) have a decision of their own.</source>
        <translation>
            <numerusform>{n} work has a decision of its own.</numerusform>
            <numerusform>{n} works have a decision of their own.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PutBack</name>
    <message numerus="yes">
        <source>Put {n} original(s) back</source>
        <translation>
            <numerusform>Put {n} original back</numerusform>
            <numerusform>Put {n} originals back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put {n} original(s) back?</source>
        <translation>
            <numerusform>Put {n} original back?</numerusform>
            <numerusform>Put {n} originals back?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>{n} failed</source>
        <translation>
            <numerusform>{n} failed</numerusform>
            <numerusform>{n} failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} batch(es) wait</source>
        <translation>
            <numerusform>{n} batch waits</numerusform>
            <numerusform>{n} batches wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} without a time-stamp</source>
        <translation>
            <numerusform>{n} without a time-stamp</numerusform>
            <numerusform>{n} without a time-stamp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} skipped</source>
        <translation>
            <numerusform>{n} skipped</numerusform>
            <numerusform>{n} skipped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message numerus="yes">
        <source>{n} file(s) read …</source>
        <translation>
            <numerusform>{n} file read …</numerusform>
            <numerusform>{n} files read …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file(s) read.</source>
        <translation>
            <numerusform>{n} file read.</numerusform>
            <numerusform>{n} files read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other file(s) passed over.</source>
        <translation>
            <numerusform>{n} other file passed over.</numerusform>
            <numerusform>{n} other files passed over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message numerus="yes">
        <source>And {n} more.</source>
        <translation>
            <numerusform>And {n} more.</numerusform>
            <numerusform>And {n} more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>{n} work(s)</source>
        <translation>
            <numerusform>{n} work</numerusform>
            <numerusform>{n} works</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file(s)</source>
        <translation>
            <numerusform>{n} file</numerusform>
            <numerusform>{n} files</numerusform>
        </translation>
    </message>
</context>
</TS>
