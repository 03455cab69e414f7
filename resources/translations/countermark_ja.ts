<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Batch</name>
    <message>
        <source>Tick what you want to change in all of them.</source>
        <translation>すべての作品で変更する項目にチェックを入れてください。</translation>
    </message>
    <message>
        <source>Add keywords</source>
        <translation>キーワードを追加</translation>
    </message>
    <message>
        <source>Remove keywords</source>
        <translation>キーワードを削除</translation>
    </message>
    <message>
        <source>Only where nothing is said yet</source>
        <translation>まだ空の項目だけ</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>未決定</translation>
    </message>
    <message>
        <source>{works} selected</source>
        <translation>{works}を選択中</translation>
    </message>
    <message>
        <source>Choose what is to be said: {facts}.</source>
        <translation>何を記すかを選んでください: {facts}。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Change {works}</source>
        <translation>{works}を変更</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>星なし</translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>複数の値</translation>
    </message>
</context>
<context>
    <name>Bug</name>
    <message>
        <source>Something went wrong in the program</source>
        <translation>プログラムで問題が起きました</translation>
    </message>
    <message>
        <source>This is a bug, not your mistake. What was under way may not have been done. No original is ever overwritten without being kept. Nothing was sent; the report below helps the developers if you give it to them.</source>
        <translation>これはプログラムの不具合で、あなたの誤りではありません。進行中だった処理は完了していない可能性があります。オリジナルが保管されずに上書きされることはありません。何も送信されていません。下の報告を開発者に渡していただくと役に立ちます。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>報告をコピー</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Collections</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Portfolio 2026</source>
        <translation>ポートフォリオ2026</translation>
    </message>
    <message>
        <source>All that this search finds, now and later:</source>
        <translation>この検索で今後も見つかるすべて:</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Change collection</source>
        <translation>コレクションの変更</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>新しいコレクション</translation>
    </message>
    <message>
        <source>Works that I choose by hand</source>
        <translation>手で選ぶ作品</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The {works} selected</source>
        <translation>選択した{works}</translation>
    </message>
    <message>
        <source>Forget this collection?</source>
        <translation>このコレクションを削除しますか?</translation>
    </message>
    <message>
        <source>Its works and files stay as they are.</source>
        <translation>作品とファイルはそのまま残ります。</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>削除する</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Take out of {name}</source>
        <translation>{name}から外す</translation>
    </message>
    <message>
        <source>Forget …</source>
        <translation>削除 …</translation>
    </message>
    <message>
        <source>New collection …</source>
        <translation>新しいコレクション …</translation>
    </message>
    <message>
        <source>{name} is forgotten, and where it is published.</source>
        <translation>{name}とその公開先の記録が削除されます。</translation>
    </message>
    <message>
        <source>{works} added to {name}.</source>
        <translation>{works}を{name}に追加しました。</translation>
    </message>
    <message>
        <source>{works} taken out of {name}.</source>
        <translation>{name}から{works}を外しました。</translation>
    </message>
    <message>
        <source>{name} is forgotten; its works stay.</source>
        <translation>{name}を削除しました。作品は残っています。</translation>
    </message>
    <message>
        <source>New collection {name}</source>
        <translation>新しいコレクション {name}</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>{name}の変更</translation>
    </message>
    <message>
        <source>Add to {name}</source>
        <translation>{name}に追加</translation>
    </message>
    <message>
        <source>Forget {name}</source>
        <translation>{name}を忘れる</translation>
    </message>
</context>
<context>
    <name>Decide</name>
    <message>
        <source>Parts that you decided otherwise stay as they are.</source>
        <translation>別に決めた部分はそのままです。</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>The strictest of what is published there</source>
        <translation>そこで公開しているもののうち最も厳しい決定</translation>
    </message>
    <message>
        <source>What holds at {place}?</source>
        <translation>{place}では何を適用しますか?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>Drag</name>
    <message>
        <source>The files of these works are missing: there is nothing to drag.</source>
        <translation>これらの作品のファイルが見つからないため、ドラッグできるものがありません。</translation>
    </message>
    <message>
        <source>Only the first {most} of {count} works are dragged along.</source>
        <translation>{count}点の作品のうち、最初の{most}点だけがドラッグされます。</translation>
    </message>
    <message numerus="yes">
        <source>{n} work(s) are not dragged along: the files are missing.</source>
        <translation>
            <numerusform>{n}点の作品はファイルが見つからないため、ドラッグされません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>Name the people of {works}</source>
        <translation>{works}の関係者</translation>
    </message>
    <message>
        <source>Make one work of {works}</source>
        <translation>{works}を一つの作品にまとめる</translation>
    </message>
    <message>
        <source>Split off {name}</source>
        <translation>{name}を分ける</translation>
    </message>
    <message>
        <source>Remove {works} from the catalogue</source>
        <translation>{works}をカタログから外す</translation>
    </message>
    <message>
        <source>Undone: {name}</source>
        <translation>元に戻しました: {name}</translation>
    </message>
    <message>
        <source>Done again: {name}</source>
        <translation>やり直しました: {name}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Something is said already in all of them.</source>
        <translation>すべてに既に記載があります。</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>キャプション</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>キーワード</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Copyright notice</source>
        <translation>著作権表示</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Made as</source>
        <translation>制作方法</translation>
    </message>
    <message>
        <source>The person&apos;s part</source>
        <translation>人が担った部分</translation>
    </message>
    <message>
        <source>AI parts</source>
        <translation>AIによる部分</translation>
    </message>
    <message>
        <source>Decision about AI</source>
        <translation>AIについての決定</translation>
    </message>
    <message>
        <source>{facts} of {works}</source>
        <translation>{works}の{facts}</translation>
    </message>
    <message>
        <source>All of it is so already.</source>
        <translation>すべてすでにそうなっています。</translation>
    </message>
    <message>
        <source>{count} of {works} will change.</source>
        <translation>{works}のうち{count}点が変わります。</translation>
    </message>
    <message>
        <source>{fact}: {count} replaced.</source>
        <translation>{fact}: {count}点が置き換わります。</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message numerus="yes">
        <source>{n} file(s) failed</source>
        <translation>
            <numerusform>{n}個のファイルが失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that failed</source>
        <translation>失敗したファイル</translation>
    </message>
    <message>
        <source>The first {shown} of {count}:</source>
        <translation>{count}件のうち最初の{shown}件:</translation>
    </message>
    <message>
        <source>The batch goes on with the other files. Nothing half-written was left.</source>
        <translation>ほかのファイルの処理は続いています。書きかけのものは残っていません。</translation>
    </message>
    <message>
        <source>The batch was cancelled: what was done before stays done. Nothing half-written was left.</source>
        <translation>処理はキャンセルされました。それまでに済んだ分はそのままです。書きかけのものは残っていません。</translation>
    </message>
    <message>
        <source>The batch ended early: what was done before stays done. Nothing half-written was left.</source>
        <translation>処理は途中で終わりました。それまでに済んだ分はそのままです。書きかけのものは残っていません。</translation>
    </message>
    <message>
        <source>There were no other files in the batch. Nothing half-written was left.</source>
        <translation>ほかのファイルはありませんでした。書きかけのものは残っていません。</translation>
    </message>
    <message>
        <source>Failed files</source>
        <translation>失敗したファイル</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more: the saved list has all.</source>
        <translation>
            <numerusform>ほかに{n}件。保存した一覧にすべてあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>実行したこと</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show the file in the library</source>
        <translation>ファイルをライブラリで表示</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>一覧を保存</translation>
    </message>
    <message>
        <source>Copied the first {shown} of {count}.</source>
        <translation>{count}件のうち最初の{shown}件をコピーしました。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Save list …</source>
        <translation>一覧を保存 …</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>報告をコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The other files are done. Nothing half-written was left.</source>
        <translation>ほかのファイルは完了しました。書きかけのものは残っていません。</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>「{name}」として保存しました。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>This folder cannot be opened: {folder}</source>
        <translation>このフォルダーは開けません: {folder}</translation>
    </message>
    <message>
        <source>Something went wrong in the program itself.</source>
        <translation>プログラム自体で問題が起きました。</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>as decided</source>
        <translation>決定どおり</translation>
    </message>
    <message>
        <source>in coarser words</source>
        <translation>より大まかな言葉で</translation>
    </message>
    <message>
        <source>has no word for it</source>
        <translation>それを表す言葉がない</translation>
    </message>
    <message>
        <source>stricter, or as chosen</source>
        <translation>より厳しい、または選択どおり</translation>
    </message>
    <message>
        <source>weaker</source>
        <translation>より弱い</translation>
    </message>
    <message>
        <source>What the chosen cell says</source>
        <translation>選んだ欄の内容</translation>
    </message>
    <message>
        <source>Choose a cell to read what it says, and why.</source>
        <translation>欄を選ぶと、その内容と理由を読めます。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Say the same on your website</source>
        <translation>ウェブサイトでも同じことを伝える</translation>
    </message>
    <message>
        <source>Crawlers read a site&apos;s files before they read a picture. Countermark writes the decision on your works in every form they know; you upload the files.</source>
        <translation>クローラーは画像より先にサイトのファイルを読みます。Countermarkは作品についての決定を、クローラーが知るすべての形式で書き出します。ファイルはご自身でアップロードしてください。</translation>
    </message>
    <message>
        <source>Export declarations</source>
        <translation>宣言の書き出し</translation>
    </message>
    <message>
        <source>Address of your site</source>
        <translation>サイトのアドレス</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>ファイルの保存先</translation>
    </message>
    <message>
        <source>Write declarations</source>
        <translation>宣言を書き出す</translation>
    </message>
    <message>
        <source>The files of a service&apos;s site are its own. Countermark writes what can go with your works, and what finds them by their content wherever they are.</source>
        <translation>サービスのサイトのファイルはそのサービスのものです。Countermarkは作品に添えられるものと、どこにあっても内容から作品を見つけるものを書き出します。</translation>
    </message>
    <message>
        <source>Use them as described here:</source>
        <translation>使い方はこちらをご覧ください:</translation>
    </message>
    <message>
        <source>Upload them to your site as described here:</source>
        <translation>サイトへのアップロード方法はこちらをご覧ください:</translation>
    </message>
    <message>
        <source>Folder for the declarations</source>
        <translation>宣言の保存先</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>書き出し中 …</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>選択 …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The declarations are written</source>
        <translation>宣言を書き出しました</translation>
    </message>
    <message>
        <source>The older file is kept as {name}.</source>
        <translation>以前のファイルは{name}として残っています。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Say the same at {place}</source>
        <translation>{place}でも同じことを伝える</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Your name</source>
        <translation>お名前</translation>
    </message>
    <message>
        <source>As you are credited, for example Ana Ruiz</source>
        <translation>クレジット表記の名前(例: Ana Ruiz)</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Studio or agency, if any</source>
        <translation>スタジオやエージェンシー(あれば)</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>ウェブサイト</translation>
    </message>
    <message>
        <source>Choose folder …</source>
        <translation>フォルダーを選択 …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>This folder is no longer there. Choose another one.</source>
        <translation>このフォルダーはなくなっています。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Step {at} of {all}</source>
        <translation>ステップ {at}/{all}</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>あなたについて</translation>
    </message>
    <message>
        <source>You gave neither an e-mail address nor a website, so nobody can ask you. Go back to give one.</source>
        <translation>メールアドレスもウェブサイトも入力されていないため、誰も許可を求めることができません。戻って入力してください。</translation>
    </message>
    <message>
        <source>Countermark signs your works in this name and says what you decide about AI. All of it stays on this computer.</source>
        <translation>Countermarkはこの名前で作品に署名し、AIについてのあなたの決定を伝えます。すべてこのコンピューターの中にとどまります。</translation>
    </message>
    <message>
        <source>What do you decide about AI?</source>
        <translation>AIについてどう決めますか?</translation>
    </message>
    <message>
        <source>This is offered first whenever you protect works. You can decide otherwise for each of them, and change your mind.</source>
        <translation>作品を保護するとき、最初に提示されます。作品ごとに別の決定もでき、後から変えることもできます。</translation>
    </message>
    <message>
        <source>Where are your works?</source>
        <translation>作品はどこにありますか?</translation>
    </message>
    <message>
        <source>Countermark lists what is in this folder and below it. Your files stay where and as they are.</source>
        <translation>このフォルダーとその下にあるものを一覧にします。ファイルはそのままの場所に、そのまま残ります。</translation>
    </message>
    <message>
        <source>Preparing …</source>
        <translation>準備中 …</translation>
    </message>
    <message>
        <source>Optional: where people can ask for your permission.</source>
        <translation>任意: 許諾を求める人の連絡先。</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>See the page Identities.</source>
        <translation>「署名者」ページをご覧ください。</translation>
    </message>
    <message>
        <source>Make one on the page Identities.</source>
        <translation>「署名者」ページで作成してください。</translation>
    </message>
    <message>
        <source>Bring one that names its holder.</source>
        <translation>所有者の名前が入ったものを選んでください。</translation>
    </message>
    <message>
        <source>Renew it on the page Identities.</source>
        <translation>「署名者」ページで更新してください。</translation>
    </message>
    <message>
        <source>Ask its authority for a new one on the page Identities.</source>
        <translation>「署名者」ページから認証局に新しいものを申請してください。</translation>
    </message>
    <message>
        <source>Choose that certificate&apos;s file together with this one.</source>
        <translation>その証明書のファイルも一緒に選んでください。</translation>
    </message>
    <message>
        <source>See Settings, Catalogue.</source>
        <translation>設定の「カタログ」をご覧ください。</translation>
    </message>
    <message>
        <source>Renew the newer one on the page Identities.</source>
        <translation>新しいほうを「署名者」ページで更新してください。</translation>
    </message>
    <message>
        <source>Bring the key&apos;s file too, or export the certificate together with its key (.p12). The answer to a request of yours comes in with “Add the certificate received …”.</source>
        <translation>鍵のファイルも選ぶか、証明書を鍵と一緒に書き出してください（.p12）。申請への回答は「受け取った証明書を追加 …」で取り込みます。</translation>
    </message>
    <message>
        <source>Make one with “Add a site …” in the side bar.</source>
        <translation>サイドバーの「サイトを追加 …」で作成してください。</translation>
    </message>
    <message>
        <source>The page Identities makes a certificate with an authority of your own.</source>
        <translation>「署名者」ページでは、自分の認証局による証明書を作成できます。</translation>
    </message>
    <message>
        <source>Choose another one on the page Identities.</source>
        <translation>「署名者」ページで別のものを選んでください。</translation>
    </message>
    <message>
        <source>Make a new identity; the present one keeps what it has signed.</source>
        <translation>新しい署名者を作成してください。現在のものが署名したものはそのままです。</translation>
    </message>
    <message>
        <source>Ask the authority for a certificate for signing documents or e-mail (S/MIME); the page Identities writes what it needs.</source>
        <translation>文書またはメール（S/MIME）に署名するための証明書を認証局に求めてください。必要なものは「署名者」ページで書き出せます。</translation>
    </message>
    <message>
        <source>A certificate that comes with its own key is brought with “Import …”; “Request a certificate …” makes a new request.</source>
        <translation>専用の鍵が付いた証明書は「読み込み …」で取り込みます。「証明書を申請 …」で新しい申請ができます。</translation>
    </message>
    <message>
        <source>Bring the certificate too; if there is none yet, “Request a certificate …” asks an authority for one.</source>
        <translation>証明書も選んでください。まだない場合は「証明書を申請 …」で認証局に申請できます。</translation>
    </message>
    <message>
        <source>To give the one you have a certificate from an authority, use “Request a certificate …” beside it.</source>
        <translation>既存の署名者に認証局の証明書を与えるには、その横の「証明書を申請 …」を使ってください。</translation>
    </message>
    <message>
        <source>Choose a file that “Back up …” made.</source>
        <translation>「バックアップ …」で作られたファイルを選んでください。</translation>
    </message>
    <message>
        <source>Give the file a name with letters or digits.</source>
        <translation>ファイルに文字か数字を含む名前を付けてください。</translation>
    </message>
    <message>
        <source>Remove it on the page Identities, then add it again.</source>
        <translation>「署名者」ページで削除してから、もう一度追加してください。</translation>
    </message>
    <message>
        <source>Add it first.</source>
        <translation>先に追加してください。</translation>
    </message>
    <message>
        <source>Put a copy of it back: Settings, Catalogue.</source>
        <translation>コピーを戻してください：設定、カタログ。</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation>プログラムを更新してください。</translation>
    </message>
    <message>
        <source>Make one with “New collection …” in the side bar.</source>
        <translation>サイドバーの「新しいコレクション …」で作成してください。</translation>
    </message>
    <message>
        <source>Nothing was written. Choose a stricter decision for the path on the page of the site, or protect the works anew under the one that you want.</source>
        <translation>何も書き込まれていません。サイトのページでこのパスにより厳しい判断を選ぶか、希望する判断で作品を保護し直してください。</translation>
    </message>
</context>
<context>
    <name>Identities</name>
    <message>
        <source>Import a key and its certificates</source>
        <translation>鍵と証明書の読み込み</translation>
    </message>
    <message>
        <source>Restore identities of a backup</source>
        <translation>バックアップから署名者を復元</translation>
    </message>
    <message>
        <source>Add a list of certificates</source>
        <translation>証明書の一覧を追加</translation>
    </message>
    <message>
        <source>Back up all identities</source>
        <translation>すべての署名者をバックアップ</translation>
    </message>
    <message>
        <source>Export the certificate</source>
        <translation>証明書の書き出し</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>署名者</translation>
    </message>
    <message>
        <source>Restore …</source>
        <translation>復元 …</translation>
    </message>
    <message>
        <source>Back up …</source>
        <translation>バックアップ …</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>読み込み …</translation>
    </message>
    <message>
        <source>New identity …</source>
        <translation>新しい署名者 …</translation>
    </message>
    <message>
        <source>New identity</source>
        <translation>新しい署名者</translation>
    </message>
    <message>
        <source>Works signed with it say this name, and how to ask for permission. The key is made here and stays on this computer.</source>
        <translation>これで署名した作品には、この名前と許諾の求め方が記されます。鍵はここで作られ、このコンピューターにとどまります。</translation>
    </message>
    <message>
        <source>Create identity</source>
        <translation>署名者を作成</translation>
    </message>
    <message>
        <source>Request a certificate</source>
        <translation>証明書の申請</translation>
    </message>
    <message>
        <source>Writes a small file to send to a certificate authority, which checks the name. The key stays on this computer.</source>
        <translation>名前を確認する認証局に送る小さなファイルを書き出します。鍵はこのコンピューターにとどまります。</translation>
    </message>
    <message>
        <source>Write the request …</source>
        <translation>申請を書き出す …</translation>
    </message>
    <message>
        <source>There is no identity yet. Make one, and your works carry your name.</source>
        <translation>署名者がまだありません。作成すると、作品にお名前が入ります。</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>証明書%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>What the list may vouch for</source>
        <translation>この一覧が保証してよいもの</translation>
    </message>
    <message>
        <source>Add a list …</source>
        <translation>一覧を追加 …</translation>
    </message>
    <message>
        <source>Write the request</source>
        <translation>申請を書き出す</translation>
    </message>
    <message>
        <source>Add the certificate received …</source>
        <translation>受け取った証明書を追加 …</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Remove the list</source>
        <translation>一覧を削除</translation>
    </message>
    <message>
        <source>Certificates from an authority</source>
        <translation>認証局の証明書</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>署名に使用</translation>
    </message>
    <message>
        <source>Export certificate …</source>
        <translation>証明書を書き出す …</translation>
    </message>
    <message>
        <source>An authority that others know can certify your name. Request a certificate, and add the file that you receive here.</source>
        <translation>ほかの人が知っている認証局は、あなたの名前を証明できます。証明書を申請し、受け取ったファイルをここに追加してください。</translation>
    </message>
    <message>
        <source>Files that you signed count as trusted here. Add a list of certificates to trust the signatures of others, too.</source>
        <translation>あなたが署名したファイルは、ここでは信頼されます。ほかの人の署名も信頼するには、証明書のリストを追加してください。</translation>
    </message>
    <message>
        <source>Add the certificate received</source>
        <translation>受け取った証明書を追加</translation>
    </message>
    <message>
        <source>Whose signatures this computer trusts</source>
        <translation>このコンピューターが信頼する署名</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>削除 …</translation>
    </message>
    <message>
        <source>Keys and certificates ({pattern})</source>
        <translation>鍵と証明書 ({pattern})</translation>
    </message>
    <message>
        <source>Renew …</source>
        <translation>更新 …</translation>
    </message>
    <message>
        <source>Sign with this one</source>
        <translation>これで署名する</translation>
    </message>
    <message>
        <source>Request a certificate …</source>
        <translation>証明書を申請 …</translation>
    </message>
    <message>
        <source>{name}: requested, no answer yet.</source>
        <translation>{name}: 申請済み、回答待ちです。</translation>
    </message>
    <message>
        <source>{name} gets a new certificate and key. What was signed before stays trusted. An earlier backup does not hold the new key; make a new one.</source>
        <translation>{name}に新しい証明書と鍵を作ります。以前の署名は引き続き信頼されます。以前のバックアップに新しい鍵は含まれないため、新しく作成してください。</translation>
    </message>
    <message>
        <source>Files that only the list {name} vouches for are trusted no more.</source>
        <translation>一覧{name}だけが保証するファイルは信頼されなくなります。</translation>
    </message>
    <message>
        <source>Not within: the key of {names}, which is kept elsewhere.</source>
        <translation>含まれないもの: 別の場所にある{names}の鍵。</translation>
    </message>
    <message>
        <source>{name}: {problem}</source>
        <comment>an identity, and why it was not restored</comment>
        <translation>{name}：{problem}</translation>
    </message>
    <message numerus="yes">
        <source>%n identity(ies) brought back.</source>
        <translation>
            <numerusform>署名者%n件を復元しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n identity(ies) kept in {file}. Store it apart from this computer.</source>
        <translation>
            <numerusform>署名者%n件を{file}に保存しました。このコンピューターとは別の場所に保管してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} can sign until {date}.</source>
        <translation>{name}は{date}まで署名できます。</translation>
    </message>
    <message>
        <source>The request is in {file}. Send it to your authority; the key stays here.</source>
        <translation>申請は{file}にあります。認証局に送ってください。鍵はここに残ります。</translation>
    </message>
    <message>
        <source>{name} signs from now on.</source>
        <translation>これからは{name}で署名します。</translation>
    </message>
    <message>
        <source>The certificate is in {file}. It is public: whoever adds it trusts you.</source>
        <translation>証明書は{file}にあります。公開してよいもので、追加した人はあなたを信頼します。</translation>
    </message>
    <message>
        <source>Files that the list {name} vouches for are trusted from now on.</source>
        <translation>リスト「{name}」が保証するファイルは、今後信頼されます。</translation>
    </message>
    <message numerus="yes">
        <source>Signs until {date}, %n more day(s).</source>
        <translation>
            <numerusform>{date}まで署名できます(あと%n日)。</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaced by a newer one; what it signed stays trusted.</source>
        <translation>新しいものに置き換わりました。以前の署名は引き続き信頼されます。</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>引退</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Renew soon</source>
        <translation>まもなく更新</translation>
    </message>
    <message>
        <source>Key on this computer, encrypted</source>
        <translation>このコンピューターの鍵(暗号化済み)</translation>
    </message>
    <message>
        <source>Key in a security token</source>
        <translation>セキュリティトークンの鍵</translation>
    </message>
    <message>
        <source>Key behind a signing service</source>
        <translation>署名サービスの鍵</translation>
    </message>
    <message>
        <source>Who signed a file</source>
        <translation>ファイルに署名した人</translation>
    </message>
    <message>
        <source>When it was signed</source>
        <translation>署名された時刻</translation>
    </message>
    <message>
        <source>Who its creator is</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Expired on {date}: it signs no more.</source>
        <translation>{date}に期限切れ: もう署名できません。</translation>
    </message>
    <message>
        <source>Signs until {date}, less than a day.</source>
        <translation>{date}まで署名できます(1日未満)。</translation>
    </message>
</context>
<context>
    <name>IdentityDialog</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>As you are credited</source>
        <translation>クレジット表記</translation>
    </message>
    <message>
        <source>Organisation (optional)</source>
        <translation>組織(任意)</translation>
    </message>
    <message>
        <source>E-mail (optional)</source>
        <translation>メール(任意)</translation>
    </message>
    <message>
        <source>Website (optional)</source>
        <translation>ウェブサイト(任意)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>星%n個</numerusform>
        </translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>Select a work to see it here.</source>
        <translation>作品を選ぶとここに表示されます。</translation>
    </message>
    <message>
        <source>Not declared yet: protect the work to sign this decision.</source>
        <translation>まだ宣言されていません。作品を保護すると、この決定が署名されます。</translation>
    </message>
    <message>
        <source>The signed file still says something else: protect the work again.</source>
        <translation>署名済みファイルの内容はまだ異なります。もう一度保護してください。</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>クレデンシャル</translation>
    </message>
    <message>
        <source>Hide the tree</source>
        <translation>ツリーを隠す</translation>
    </message>
    <message>
        <source>Show as a tree</source>
        <translation>ツリーで表示</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>読み取り中 …</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>まだありません。</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>署名者</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>署名日</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Vouched for by an authority</source>
        <translation>認証局が保証</translation>
    </message>
    <message>
        <source>As the signer says</source>
        <translation>署名者の申告</translation>
    </message>
    <message>
        <source>Declares</source>
        <translation>宣言</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>マニフェスト</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>You name AI parts, but say that the work was made without. Change one of the two.</source>
        <translation>AIによる部分が記されていますが、作品はAIなしで作られたとされています。どちらかを変更してください。</translation>
    </message>
    <message>
        <source>Say which parts an AI model made.</source>
        <translation>AIモデルが作った部分を記してください。</translation>
    </message>
    <message>
        <source>Same picture</source>
        <translation>同じ画像</translation>
    </message>
    <message>
        <source>Copy of a signed file</source>
        <translation>署名済みファイルのコピー</translation>
    </message>
    <message>
        <source>Changed here since it was signed: {facts}. Protect it again to sign that, too.</source>
        <translation>署名後にここで変更された項目: {facts}。もう一度保護すると、それも署名されます。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>ピクセル</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Signed copy</source>
        <translation>署名済みコピー</translation>
    </message>
    <message>
        <source>Sidecar</source>
        <translation>サイドカー</translation>
    </message>
    <message>
        <source>Also as</source>
        <translation>別の形式</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>権利</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Put the original back</source>
        <translation>元のファイルに戻す</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>由来</translation>
    </message>
    <message>
        <source>Add a person …</source>
        <translation>関係者を追加 …</translation>
    </message>
    <message>
        <source>{title}: {problem}</source>
        <translation>{title}: {problem}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>関係者</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Change {name} …</source>
        <translation>{name}を変更 …</translation>
    </message>
    <message>
        <source>Take {name} away</source>
        <translation>{name}を外す</translation>
    </message>
    <message>
        <source>The original of “{name}” is back.</source>
        <translation>「{name}」を元のファイルに戻しました。</translation>
    </message>
</context>
<context>
    <name>Interrupted</name>
    <message>
        <source>Asked for {date}</source>
        <translation>{date}に指示</translation>
    </message>
    <message>
        <source>{doing} {items} stopped at {count}.</source>
        <translation>{doing}: {items}のうち{count}で止まりました。</translation>
    </message>
    <message numerus="yes">
        <source>{n} work(s) that are protected stay protected.</source>
        <translation>
            <numerusform>保護済みの{n}点はそのまま保護されています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more after this</source>
        <translation>
            <numerusform>このあとさらに{n}件</numerusform>
        </translation>
    </message>
    <message>
        <source>{doing} had not begun yet.</source>
        <translation>{doing}: まだ始まっていませんでした。</translation>
    </message>
    <message>
        <source>{doing} stopped while the files were being listed.</source>
        <translation>{doing}: ファイルの一覧を作成中に止まりました。</translation>
    </message>
    <message>
        <source>Nothing was added by it, and no file is changed.</source>
        <translation>何も追加されておらず、ファイルも変更されていません。</translation>
    </message>
    <message>
        <source>Nothing was protected by it, and no file is changed.</source>
        <translation>何も保護されておらず、ファイルも変更されていません。</translation>
    </message>
    <message>
        <source>Nothing was put back by it, and no file is changed.</source>
        <translation>何も元に戻されておらず、ファイルも変更されていません。</translation>
    </message>
    <message numerus="yes">
        <source>{n} original(s) that are back stay so.</source>
        <translation>
            <numerusform>元に戻した{n}個のファイルはそのままです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file(s) that are added stay added.</source>
        <translation>
            <numerusform>追加済みの{n}個のファイルはそのままです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Begun {date}</source>
        <translation>{date}に開始</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Add folder …</source>
        <translation>フォルダーを追加 …</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Protect …</source>
        <translation>保護 …</translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>The picture in full size</source>
        <translation>画像の全体表示</translation>
    </message>
    <message>
        <source>Out of the list · {count} left</source>
        <translation>一覧から外れました · 残り{count}</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>全体を表示</translation>
    </message>
    <message>
        <source>Previous work</source>
        <translation>前の作品</translation>
    </message>
    <message>
        <source>Next work</source>
        <translation>次の作品</translation>
    </message>
    <message>
        <source>Back to the works</source>
        <translation>作品一覧に戻る</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{count}中{number}</translation>
    </message>
    <message>
        <source>There is no picture of this file.</source>
        <translation>このファイルには画像がありません。</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>Channels</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Works and uses</source>
        <translation>作品と用途</translation>
    </message>
    <message>
        <source>What every channel says</source>
        <translation>各チャネルの内容</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>その他のファイル</translation>
    </message>
    <message>
        <source>Server headers</source>
        <translation>サーバーのヘッダー</translation>
    </message>
    <message>
        <source>With the works</source>
        <translation>作品とともに</translation>
    </message>
    <message>
        <source>Protect these works again with the decision that holds here.</source>
        <translation>ここで有効な決定で、これらの作品をもう一度保護してください。</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>says nothing, and need not</source>
        <translation>何も述べておらず、その必要もありません</translation>
    </message>
    <message>
        <source>This channel does not speak of these works.</source>
        <translation>このチャネルはこれらの作品に触れていません。</translation>
    </message>
    <message>
        <source>That is what you decided.</source>
        <translation>あなたの決定どおりです。</translation>
    </message>
    <message>
        <source>It is allowed, so nothing needs to be said.</source>
        <translation>許可されているため、何も述べる必要はありません。</translation>
    </message>
    <message>
        <source>Your works there</source>
        <translation>そこにある作品</translation>
    </message>
    <message>
        <source>no works yet</source>
        <translation>まだ作品なし</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <comment>of crawlers</comment>
        <translation>
            <numerusform>{names}、ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Your files say what you decided, but {service} takes {taken} out of them.</source>
        <translation>ファイルは決定どおりですが、{service}は{taken}を取り除きます。</translation>
    </message>
    <message>
        <source>All channels say what you decided.</source>
        <translation>すべてのチャネルが決定どおりです。</translation>
    </message>
    <message numerus="yes">
        <source>{n} cell(s) are weaker than your decision.</source>
        <translation>
            <numerusform>{n}個の欄が決定より弱くなっています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cell(s) are stricter than your decision.</source>
        <translation>
            <numerusform>{n}個の欄が決定より厳しくなっています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cell(s) are not as decided, because the crawlers were chosen by name.</source>
        <translation>
            <numerusform>クローラーを名前で選んだため、{n}個の欄が決定どおりではありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>policy (ODRL)</source>
        <translation>ポリシー (ODRL)</translation>
    </message>
    <message>
        <source>training agents</source>
        <translation>学習用エージェント</translation>
    </message>
    <message>
        <source>input agents</source>
        <translation>入力用エージェント</translation>
    </message>
    <message>
        <source>search agents</source>
        <translation>検索用エージェント</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>ファイル内</translation>
    </message>
    <message>
        <source>says what you decided</source>
        <translation>決定どおりに述べています</translation>
    </message>
    <message>
        <source>says it more coarsely</source>
        <translation>より大まかに述べています</translation>
    </message>
    <message>
        <source>has no word for it</source>
        <translation>それを表す言葉がない</translation>
    </message>
    <message>
        <source>is stricter than you decided</source>
        <translation>決定より厳しくなっています</translation>
    </message>
    <message>
        <source>is weaker than your decision</source>
        <translation>決定より弱くなっています</translation>
    </message>
    <message>
        <source>{channel} says nothing of {use}.</source>
        <translation>{channel}は{use}について何も述べていません。</translation>
    </message>
    <message>
        <source>{channel} says that {use} is allowed.</source>
        <translation>{channel}では{use}が許可されています。</translation>
    </message>
    <message>
        <source>{channel} says that {use} is allowed only on conditions.</source>
        <translation>{channel}では{use}が条件付きでのみ許可されています。</translation>
    </message>
    <message>
        <source>{channel} says that {use} is not allowed.</source>
        <translation>{channel}では{use}が許可されていません。</translation>
    </message>
    <message>
        <source>You decided that it is allowed.</source>
        <translation>あなたは許可すると決めました。</translation>
    </message>
    <message>
        <source>You decided that it is allowed only on conditions.</source>
        <translation>あなたは条件付きでのみ許可すると決めました。</translation>
    </message>
    <message>
        <source>You decided that it is not allowed.</source>
        <translation>あなたは許可しないと決めました。</translation>
    </message>
    <message>
        <source>decided by themselves</source>
        <comment>of works</comment>
        <translation>個別に決定</translation>
    </message>
    <message>
        <source>signed with another decision</source>
        <comment>of works</comment>
        <translation>別の決定で署名済み</translation>
    </message>
    <message>
        <source>Your files say what you decided.</source>
        <translation>ファイルは決定どおりです。</translation>
    </message>
    <message>
        <source>generative training</source>
        <translation>生成AIの学習</translation>
    </message>
    <message>
        <source>other AI training</source>
        <translation>その他のAIの学習</translation>
    </message>
    <message>
        <source>AI inference</source>
        <translation>AIの推論</translation>
    </message>
    <message>
        <source>data mining</source>
        <translation>データマイニング</translation>
    </message>
    <message>
        <source>search indexing</source>
        <translation>検索エンジンへの登録</translation>
    </message>
    <message>
        <source>Headers: {server}</source>
        <translation>ヘッダー：{server}</translation>
    </message>
    <message>
        <source>Policy document (ODRL)</source>
        <translation>ポリシー文書（ODRL）</translation>
    </message>
    <message>
        <source>robots.txt: training agents</source>
        <translation>robots.txt：学習用エージェント</translation>
    </message>
    <message>
        <source>robots.txt: input agents</source>
        <translation>robots.txt：入力用エージェント</translation>
    </message>
    <message>
        <source>robots.txt: AI search agents</source>
        <translation>robots.txt：AI 検索用エージェント</translation>
    </message>
    <message>
        <source>Credential in the file</source>
        <translation>ファイル内のクレデンシャル</translation>
    </message>
    <message>
        <source>XMP sidecar: plus:DataMining</source>
        <translation>XMP サイドカー：plus:DataMining</translation>
    </message>
    <message>
        <source>XMP sidecar: TDMRep</source>
        <translation>XMP サイドカー：TDMRep</translation>
    </message>
    <message>
        <source>TDM·AI: preferences</source>
        <translation>TDM·AI：選好</translation>
    </message>
    <message>
        <source>A reader learns nothing of {use} here: the protocol has no word for it.</source>
        <translation>ここでは{use}について何もわかりません。このプロトコルにはそれを表す言葉がありません。</translation>
    </message>
    <message>
        <source>{document}, for {agents},</source>
        <translation>{document}（{agents} 向け）</translation>
    </message>
    <message>
        <source>{word} in the sidecar</source>
        <translation>サイドカーの {word}</translation>
    </message>
    <message>
        <source>{word} in {document}</source>
        <translation>{document} の {word}</translation>
    </message>
    <message>
        <source>The policy document</source>
        <translation>ポリシー文書</translation>
    </message>
    <message>
        <source>The credential in the file</source>
        <translation>ファイル内のクレデンシャル</translation>
    </message>
    <message>
        <source>The TDM·AI declaration</source>
        <translation>TDM·AI 宣言</translation>
    </message>
    <message>
        <source>signed</source>
        <comment>of works</comment>
        <translation>署名済み</translation>
    </message>
    <message>
        <source>paths like {paths}</source>
        <translation>パス {paths} など</translation>
    </message>
    <message>
        <source>such as {file}</source>
        <translation>例：{file}</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message numerus="yes">
        <source>{n} work(s) miss their files.</source>
        <translation>
            <numerusform>{n} 点の作品のファイルが見つかりません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing files</source>
        <translation>見つからないファイル</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Find them …</source>
        <translation>探す …</translation>
    </message>
</context>
<context>
    <name>Moved</name>
    <message>
        <source>Find moved files</source>
        <translation>移動したファイルを探す</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>探しています …</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>Not certain, left as it is</source>
        <translation>確かでないため、そのまま</translation>
    </message>
    <message>
        <source>Look in another folder …</source>
        <translation>別のフォルダーを探す …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more, which go along.</source>
        <translation>
            <numerusform>ほか {n} 件も一緒に反映されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Follow {n} file(s)</source>
        <translation>
            <numerusform>{n} 個のファイルを反映</numerusform>
        </translation>
    </message>
    <message>
        <source>Where may the files be?</source>
        <translation>ファイルはどこにありそうですか?</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>以前の場所</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>今の場所</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル数</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Could be</source>
        <translation>候補</translation>
    </message>
    <message numerus="yes">
        <source>Follow {n} moved file(s)</source>
        <translation>
            <numerusform>移動した {n} 個のファイルを反映</numerusform>
        </translation>
    </message>
    <message>
        <source>Every file of the catalogue is where it was.</source>
        <translation>カタログのファイルはすべて元の場所にあります。</translation>
    </message>
    <message>
        <source>Looking for what is missing … {count}</source>
        <translation>見つからないものを調べています … {count}</translation>
    </message>
    <message>
        <source>Looking through folders … {count}</source>
        <translation>フォルダーを調べています … {count}</translation>
    </message>
    <message>
        <source>Comparing content … {count}</source>
        <translation>内容を比べています … {count}</translation>
    </message>
    <message numerus="yes">
        <source>Of {n} file(s) nothing was found.</source>
        <translation>
            <numerusform>{n} 個については何も見つかりませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be told which file it is now.</source>
        <translation>今どのファイルなのか判断できません。</translation>
    </message>
    <message>
        <source>A file with its content is another work.</source>
        <translation>同じ内容のファイルは別の作品です。</translation>
    </message>
    <message>
        <source>The file in its place has another content.</source>
        <translation>その場所のファイルは内容が異なります。</translation>
    </message>
    <message>
        <source>{found} of {missing} found again.</source>
        <translation>{missing}のうち {found} 個が見つかりました。</translation>
    </message>
    <message numerus="yes">
        <source>{n} missing file(s)</source>
        <translation>
            <numerusform>見つからなかった {n} 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewPlace</name>
    <message>
        <source>Add a site</source>
        <translation>サイトを追加</translation>
    </message>
    <message>
        <source>A site of my own</source>
        <translation>自分のサイト</translation>
    </message>
    <message>
        <source>Somebody&apos;s service: a stock agency, a social network</source>
        <translation>他者のサービス: ストックエージェンシー、SNSなど</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Another one, at this address</source>
        <translation>このアドレスの別のサービス</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>The strictest of what the works say</source>
        <translation>作品の決定のうち最も厳しいもの</translation>
    </message>
    <message>
        <source>Add site</source>
        <translation>サイトを追加</translation>
    </message>
    <message>
        <source>Where are your works published?</source>
        <translation>作品はどこで公開されていますか?</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>サービスを追加</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Unfinished batch</source>
        <translation>未完了の一括処理</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>削除する</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Forget this batch?</source>
        <translation>この一括処理を取り消しますか?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>{stays} The rest is left as it is.</source>
        <translation>{stays} 残りはそのままになります。</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>Camera photograph</source>
        <translation>カメラ写真</translation>
    </message>
    <message>
        <source>Digital creation</source>
        <translation>デジタル制作</translation>
    </message>
    <message>
        <source>Scan from paper</source>
        <translation>紙からのスキャン</translation>
    </message>
    <message>
        <source>Composite</source>
        <translation>合成</translation>
    </message>
    <message>
        <source>Made with AI parts</source>
        <translation>AIの部分を含む制作</translation>
    </message>
    <message>
        <source>Made by AI</source>
        <translation>AIによる生成</translation>
    </message>
    <message>
        <source>Camera photograph: taken with a camera or a phone</source>
        <translation>カメラ写真：カメラやスマートフォンで撮影</translation>
    </message>
    <message>
        <source>Digital creation: drawn, painted or designed on a computer by a person</source>
        <translation>デジタル制作：人がコンピューターで描画・デザインしたもの</translation>
    </message>
    <message>
        <source>Scan from paper: a drawing, a painting or a print, digitised</source>
        <translation>紙からのスキャン：絵やプリントをデジタル化したもの</translation>
    </message>
    <message>
        <source>Composite: put together from several pictures or elements</source>
        <translation>合成：複数の画像や要素を組み合わせたもの</translation>
    </message>
    <message>
        <source>Made with AI parts: a person&apos;s work that contains AI-generated parts</source>
        <translation>AIの部分を含む制作：AIが生成した部分を含む、人の作品</translation>
    </message>
    <message>
        <source>Made by AI: generated by an AI model</source>
        <translation>AIによる生成：AIモデルが生成したもの</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Add a folder of your works to see them here.</source>
        <translation>作品のフォルダーを追加すると、ここに表示されます。</translation>
    </message>
    <message>
        <source>Add folder …</source>
        <translation>フォルダーを追加 …</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>月別</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>フォルダー別</translation>
    </message>
    <message>
        <source>See identities</source>
        <translation>署名者を表示</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>対応が必要なもの</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Find them …</source>
        <translation>探す …</translation>
    </message>
    <message>
        <source>Nothing. All is well.</source>
        <translation>ありません。すべて順調です。</translation>
    </message>
    <message>
        <source>no works</source>
        <translation>作品なし</translation>
    </message>
    <message>
        <source>{works} with a damaged file or credential</source>
        <translation>ファイルまたはクレデンシャルが破損: {works}</translation>
    </message>
    <message>
        <source>{works} whose file is not where it was</source>
        <translation>ファイルが元の場所にない: {works}</translation>
    </message>
    <message>
        <source>{works} changed after signing</source>
        <translation>署名後に変更: {works}</translation>
    </message>
    <message>
        <source>{works} not protected yet</source>
        <translation>まだ保護されていない: {works}</translation>
    </message>
    <message>
        <source>Certificate expired on {date}, it signs no more: {name}</source>
        <translation>証明書は{date}に期限が切れ、署名できません：{name}</translation>
    </message>
    <message>
        <source>Certificate expires on {date}: {name}</source>
        <translation>証明書は{date}に期限が切れます：{name}</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>年別</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more folder(s) with fewer works.</source>
        <translation>
            <numerusform>ほかに作品数の少ないフォルダーが{n}個あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>保護済み</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>未保護</translation>
    </message>
    <message>
        <source>{protected} of {total} protected</source>
        <translation>{total}点中{protected}点を保護済み</translation>
    </message>
    <message>
        <source>{protected} of {works} are protected.</source>
        <translation>{works}のうち{protected}点が保護されています。</translation>
    </message>
    <message>
        <source>All in {first}.</source>
        <translation>すべて{first}の作品です。</translation>
    </message>
    <message>
        <source>From {first} to {last}.</source>
        <translation>{first}から{last}まで。</translation>
    </message>
    <message numerus="yes">
        <source>{n} work(s) are older.</source>
        <translation>
            <numerusform>それより古い作品が{n}点あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} work(s) have no date.</source>
        <translation>
            <numerusform>日付のない作品が{n}点あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} need a look</source>
        <translation>{count}点が要確認</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>署名者</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>すべてのサイト</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Choose a passphrase for your signing key: this computer has no keyring.</source>
        <translation>署名鍵のパスフレーズを決めてください。このコンピューターにはキーチェーンがありません。</translation>
    </message>
    <message>
        <source>Type the passphrase of your signing key.</source>
        <translation>署名鍵のパスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>Choose a passphrase for the backup.</source>
        <translation>バックアップのパスフレーズを決めてください。</translation>
    </message>
    <message>
        <source>Type the passphrase of the backup.</source>
        <translation>バックアップのパスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>Type the PIN of your security token.</source>
        <translation>セキュリティトークンのPINを入力してください。</translation>
    </message>
    <message>
        <source>Type the access key of your signing service.</source>
        <translation>署名サービスのアクセスキーを入力してください。</translation>
    </message>
    <message>
        <source>Type the passphrase of {name}.</source>
        <translation>{name}のパスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>Type the passphrase of the signing key of {name}.</source>
        <translation>{name}の署名鍵のパスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>Choose a new passphrase for the signing key of {name}.</source>
        <translation>{name}の署名鍵の新しいパスフレーズを決めてください。</translation>
    </message>
    <message>
        <source>Type the PIN of the security token with the signing key of {name}.</source>
        <translation>{name}の署名鍵が入ったセキュリティトークンのPINを入力してください。</translation>
    </message>
    <message>
        <source>Type the access key of the service that signs for {name}.</source>
        <translation>{name}のために署名するサービスのアクセスキーを入力してください。</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>もう一度入力</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>このパスフレーズを使う</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロックを解除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>At least {n} character(s), please.</source>
        <translation>
            <numerusform>{n}文字以上で入力してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>2つの入力が異なります。</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>アクセスキー</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Author</source>
        <translation>著者</translation>
    </message>
    <message>
        <source>Photographer</source>
        <translation>写真家</translation>
    </message>
    <message>
        <source>Illustrator</source>
        <translation>イラストレーター</translation>
    </message>
    <message>
        <source>Designer</source>
        <translation>デザイナー</translation>
    </message>
    <message>
        <source>Retoucher</source>
        <translation>レタッチャー</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>編集者</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>エージェンシー</translation>
    </message>
    <message>
        <source>Heir</source>
        <translation>相続人</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>著作権</translation>
    </message>
    <message>
        <source>Reproduction</source>
        <translation>複製権</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>公表権</translation>
    </message>
    <message>
        <source>Adaptation</source>
        <translation>翻案権</translation>
    </message>
    <message>
        <source>Neighbouring rights</source>
        <translation>著作隣接権</translation>
    </message>
    <message>
        <source>Owner of the rights</source>
        <translation>権利者</translation>
    </message>
    <message>
        <source>Licensee</source>
        <translation>ライセンシー</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>{share} of {right} is nobody&apos;s yet.</source>
        <translation>{right}の{share}がまだ割り当てられていません。</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>関係者を追加</translation>
    </message>
    <message>
        <source>Change a person</source>
        <translation>関係者を変更</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What they did</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>持分</translation>
    </message>
    <message>
        <source>of the right</source>
        <translation>対象の権利</translation>
    </message>
    <message>
        <source>They declare as</source>
        <translation>宣言する立場</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>ウェブサイト</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>A share is a percentage from 0 to 100, or a part such as 1/3.</source>
        <translation>持分は0から100のパーセント、または1/3のような分数で入力してください。</translation>
    </message>
    <message>
        <source>The rest: {share}</source>
        <translation>残り: {share}</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Protect what carries no credential yet: {works}.</source>
        <translation>まだクレデンシャルのないものを保護してください: {works}。</translation>
    </message>
    <message>
        <source>Declarations exported on {date}</source>
        <translation>{date}に宣言を書き出し</translation>
    </message>
    <message>
        <source>Nothing is published there yet: publish a collection.</source>
        <translation>まだ何も公開していません。コレクションを公開してください。</translation>
    </message>
    <message>
        <source>It reserves less than the files of the works do: decide again.</source>
        <translation>作品のファイルより留保が少なくなっています。もう一度決定してください。</translation>
    </message>
    <message>
        <source>It says nothing yet: export the declarations.</source>
        <translation>まだ何も宣言していません。宣言を書き出してください。</translation>
    </message>
    <message>
        <source>Something has changed since: export the declarations again.</source>
        <translation>その後に変更がありました。もう一度宣言を書き出してください。</translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <translation>することはありません。</translation>
    </message>
    <message>
        <source>Say where your works are published, to declare the same there.</source>
        <translation>作品を公開している場所を登録すると、そこでも同じことを宣言できます。</translation>
    </message>
    <message>
        <source>Add a site …</source>
        <translation>サイトを追加 …</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Declare for one address …</source>
        <translation>1つのアドレスについて宣言 …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open {place}</source>
        <translation>{place}を開く</translation>
    </message>
</context>
<context>
    <name>Policies</name>
    <message>
        <source>Policies</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>New policy …</source>
        <translation>新しいポリシー …</translation>
    </message>
    <message>
        <source>Fold up</source>
        <translation>折りたたむ</translation>
    </message>
    <message>
        <source>What each protocol says</source>
        <translation>各プロトコルでの表現</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Copy and change …</source>
        <translation>コピーして変更 …</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>何も述べません</translation>
    </message>
    <message>
        <source>Offered first</source>
        <translation>最初に提示</translation>
    </message>
    <message>
        <source>Offer first</source>
        <translation>最初に提示する</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>変更 …</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>削除 …</translation>
    </message>
    <message>
        <source>Offer “{title}” no more? Works that were declared under it keep what was declared.</source>
        <translation>「{title}」の提示をやめますか？これで宣言済みの作品は、宣言の内容を保ちます。</translation>
    </message>
    <message>
        <source>Say on what conditions in a sentence.</source>
        <translation>条件を一文で述べてください。</translation>
    </message>
    <message>
        <source>“{title}” is kept.</source>
        <translation>「{title}」を保存しました。</translation>
    </message>
    <message>
        <source>“{title}” is offered no more. What was declared under it stays.</source>
        <translation>「{title}」は提示されなくなりました。宣言済みの内容は残ります。</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>新しいポリシー</translation>
    </message>
    <message>
        <source>Change policy</source>
        <translation>ポリシーを変更</translation>
    </message>
    <message>
        <source>What it is for, in a few words</source>
        <translation>何のためのものか、短く</translation>
    </message>
    <message>
        <source>The address of whoever signs</source>
        <translation>署名する人の連絡先</translation>
    </message>
    <message>
        <source>Keep policy</source>
        <translation>ポリシーを保存</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>On these conditions</source>
        <translation>次の条件で</translation>
    </message>
    <message>
        <source>Page with the licence, if any</source>
        <translation>ライセンスのページ（あれば）</translation>
    </message>
    <message>
        <source>Who gives permission</source>
        <translation>許可を与える人</translation>
    </message>
    <message>
        <source>May a machine …</source>
        <translation>機械は次をしてよいですか …</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>generative AI training</source>
        <translation>生成AIの学習</translation>
    </message>
    <message>
        <source>other AI training</source>
        <translation>その他のAIの学習</translation>
    </message>
    <message>
        <source>use as AI input</source>
        <translation>AIへの入力</translation>
    </message>
    <message>
        <source>data mining</source>
        <translation>データマイニング</translation>
    </message>
    <message>
        <source>You allow {uses}.</source>
        <translation>{uses}を許可します。</translation>
    </message>
    <message>
        <source>Search engines may list the works only on these conditions: {conditions}</source>
        <translation>検索エンジンは次の条件でのみ作品を表示できます：{conditions}</translation>
    </message>
    <message>
        <source>The identity that signs has neither an e-mail address nor a website, so nobody can ask for permission. Make one that has on the page Identities, or a policy of your own with a contact.</source>
        <translation>署名者にメールアドレスもウェブサイトもないため、誰も許可を求めることができません。「署名者」ページで連絡先のある署名者を作るか、連絡先のある独自のポリシーを作ってください。</translation>
    </message>
    <message>
        <source>You allow {uses} only on these conditions: {conditions}</source>
        <translation>{uses}は次の条件でのみ許可します：{conditions}</translation>
    </message>
    <message>
        <source>Search engines may list the works.</source>
        <translation>検索エンジンは作品を表示できます。</translation>
    </message>
    <message>
        <source>Search engines may not list the works.</source>
        <translation>検索エンジンは作品を表示できません。</translation>
    </message>
    <message>
        <source>Search engines may list the works on the same conditions.</source>
        <translation>検索エンジンは同じ条件で作品を表示できます。</translation>
    </message>
    <message>
        <source>Permission is asked for at {contact}.</source>
        <translation>許可の問い合わせ先：{contact}。</translation>
    </message>
    <message>
        <source>AI training</source>
        <translation>AIの学習</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some}と{last}</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>{some} or {last}</source>
        <translation>{some}または{last}</translation>
    </message>
    <message>
        <source>You do not allow {uses}.</source>
        <translation>{uses}を許可しません。</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>While this is on, a digest of each signature goes to a time-stamp authority that you choose; nothing of the picture and no name.</source>
        <translation>オンの間、各署名のダイジェストが、選択したタイムスタンプ局に送られます。画像や名前は送られません。</translation>
    </message>
    <message>
        <source>Only the command line does this, when you ask for it: to look at a site in order to audit it, and to get a trust list from its address.</source>
        <translation>次のことは、求めた場合にコマンドラインだけが行います: 監査のためにサイトを確認すること、アドレスから信頼リストを取得すること。</translation>
    </message>
    <message>
        <source>There is no account, no telemetry and no look for updates.</source>
        <translation>アカウント、利用状況の送信、更新の確認はありません。</translation>
    </message>
    <message>
        <source>Time-stamps</source>
        <translation>タイムスタンプ</translation>
    </message>
    <message>
        <source>Fetch credentials that are kept at an address</source>
        <translation>アドレスに置かれたクレデンシャルを取得</translation>
    </message>
    <message>
        <source>While this is on, the page Verify can fetch a credential from the address that a file names. Each time you ask for that, the address learns that somebody at this computer reads the credential.</source>
        <translation>オンの間、「検証」ページは、ファイルに書かれたアドレスからクレデンシャルを取得できます。求めるたびに、このコンピューターの誰かがクレデンシャルを読んでいることがそのアドレスに伝わります。</translation>
    </message>
    <message>
        <source>Nothing is sent for time-stamps any more.</source>
        <translation>タイムスタンプのための送信をやめました。</translation>
    </message>
    <message>
        <source>The page Verify fetches a credential when you ask for it.</source>
        <translation>求めたときに、「検証」ページがクレデンシャルを取得します。</translation>
    </message>
    <message>
        <source>No credential is fetched any more.</source>
        <translation>クレデンシャルの取得をやめました。</translation>
    </message>
    <message>
        <source>Time-stamps for {name}</source>
        <translation>{name}のタイムスタンプ</translation>
    </message>
    <message>
        <source>Signing service of {name}</source>
        <translation>{name}の署名サービス</translation>
    </message>
    <message>
        <source>Each time {name} signs, a list of digests and the name of the file go to {host}, never the picture. The key is kept there: without asking, {name} cannot sign.</source>
        <translation>{name}が署名するたびに、ダイジェストの一覧とファイル名が {host} に送られます。画像は送られません。鍵はそこに置かれているため、問い合わせなしには{name}は署名できません。</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>選択 …</translation>
    </message>
    <message>
        <source>Choose another authority: {switch}</source>
        <translation>別の局を選択: {switch}</translation>
    </message>
</context>
<context>
    <name>Protect</name>
    <message>
        <source>Looking at the files …</source>
        <translation>ファイルを確認中 …</translation>
    </message>
    <message>
        <source>Write signed copies to a folder</source>
        <translation>署名済みコピーをフォルダーに書き出す</translation>
    </message>
    <message>
        <source>Replace the files, and keep the originals</source>
        <translation>ファイルを置き換え、元のファイルを保管する</translation>
    </message>
    <message>
        <source>Folder for signed copies</source>
        <translation>署名済みコピーのフォルダー</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>選択 …</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>数えています …</translation>
    </message>
    <message>
        <source>How were these works made?</source>
        <translation>これらの作品はどのように作られましたか?</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>Who signs?</source>
        <translation>誰が署名しますか?</translation>
    </message>
    <message>
        <source>Choose who vouches for the time</source>
        <translation>時刻を保証する相手を選ぶ</translation>
    </message>
    <message>
        <source>What do you decide about AI?</source>
        <translation>AIについてどう決めますか?</translation>
    </message>
    <message>
        <source>Where do they go?</source>
        <translation>保存先はどこですか?</translation>
    </message>
    <message>
        <source>Who vouches for the time?</source>
        <translation>時刻を誰が保証しますか?</translation>
    </message>
    <message>
        <source>What readers will see</source>
        <translation>読み手に見える内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Adds a label that left the standard; the credential then conforms no more.</source>
        <translation>規格から外れたラベルを加えます。クレデンシャルは規格に適合しなくなります。</translation>
    </message>
    <message>
        <source>Without it signing is several times faster: no picture need be decoded.</source>
        <translation>なしにすると、画像を展開しないため署名が数倍速くなります。</translation>
    </message>
    <message>
        <source>More choices …</source>
        <translation>その他の選択 …</translation>
    </message>
    <message>
        <source>What of these works is a person&apos;s own part?</source>
        <translation>これらの作品のうち、人が担った部分は?</translation>
    </message>
    <message>
        <source>What you decided, made and selected yourself, if you want to state it</source>
        <translation>ご自身で決め、作り、選んだこと(記載する場合)</translation>
    </message>
    <message>
        <source>Which parts of these works did an AI model make?</source>
        <translation>これらの作品のどの部分をAIモデルが作りましたか?</translation>
    </message>
    <message>
        <source>Which parts an AI model made, if there are any</source>
        <translation>AIモデルが作った部分(ある場合)</translation>
    </message>
    <message>
        <source>I made these works: sign as their creator, too</source>
        <translation>自分で制作した作品なので、作者としても署名する</translation>
    </message>
    <message>
        <source>Tell readers of before 2025 too</source>
        <translation>2025年より前のリーダーにも伝える</translation>
    </message>
    <message>
        <source>Sign files whose earlier credential is broken, and state it</source>
        <translation>以前のクレデンシャルが壊れたファイルも、その旨を記して署名する</translation>
    </message>
    <message>
        <source>Put a small picture into each credential</source>
        <translation>各クレデンシャルに小さな画像を入れる</translation>
    </message>
    <message>
        <source>What else is there to say?</source>
        <translation>ほかに伝えることはありますか?</translation>
    </message>
    <message numerus="yes">
        <source>{n} file(s) carry the credential inside</source>
        <translation>
            <numerusform>{n} 個のファイルは内部にクレデンシャルを持ちます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} get it in a file beside them (.c2pa)</source>
        <translation>
            <numerusform>{n} 個は隣のファイル（.c2pa）に持ちます</numerusform>
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
            <numerusform>{n}点をその場で署名します。元のファイルはCountermarkが保管するので、いつでも戻せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes about {room}; {free} are free there.</source>
        <translation>約 {room} が必要です。空き容量は {free} です。</translation>
    </message>
    <message>
        <source>There is not enough room on the disk of “{folder}”: it takes about {room}, and {free} are free. Free some there, or write signed copies to another disk.</source>
        <translation>「{folder}」のあるディスクの空きが足りません。約 {room} 必要ですが、空きは {free} です。空きを作るか、署名済みのコピーを別のディスクに書き出してください。</translation>
    </message>
    <message>
        <source>There is not enough room on the disk of “{folder}”: it takes about {room}, and {free} are free. Choose another folder, or free some there.</source>
        <translation>「{folder}」のあるディスクの空きが足りません。約 {room} 必要ですが、空きは {free} です。別のフォルダーを選ぶか、空きを作ってください。</translation>
    </message>
    <message>
        <source>Time-stamp: none. Nothing is sent anywhere.</source>
        <translation>タイムスタンプ: なし。何も送信されません。</translation>
    </message>
    <message>
        <source>The files do not say. Leave it open if the works were made in different ways.</source>
        <translation>ファイルに記載がありません。作り方が異なる場合は未選択のままにしてください。</translation>
    </message>
    <message>
        <source>A signed copy of {works} will be written to “{folder}”. Your files stay as they are; nothing is overwritten.</source>
        <translation>{works}の署名済みコピーを「{folder}」に書き出します。元のファイルはそのままで、上書きはしません。</translation>
    </message>
    <message>
        <source>There is nothing to sign among them.</source>
        <translation>この中に署名するものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>{n} left out: protected like this already.</source>
        <translation>
            <numerusform>{n} 点は対象外：すでに同じように保護されています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left out: the file is not where it was.</source>
        <translation>
            <numerusform>{n} 点は対象外：ファイルが元の場所にありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left out: signed copies of other works.</source>
        <translation>
            <numerusform>{n} 点は対象外：別の作品の署名済みコピーです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {n} more decision(s).</source>
        <translation>
            <numerusform>ほかに{n}種類の決定があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed by {name}.</source>
        <translation>{name}が署名します。</translation>
    </message>
    <message>
        <source>Time-stamp: {host}. {sent}</source>
        <translation>タイムスタンプ: {host}。{sent}</translation>
    </message>
    <message>
        <source>Protect {works}</source>
        <translation>{works}を保護</translation>
    </message>
    <message>
        <source>The data of {some} of {all} files suggest “{title}”. Leave it open if the works were made in different ways.</source>
        <translation>{all}個中{some}個のファイルの情報は「{title}」を示しています。作り方が異なる場合は未選択のままにしてください。</translation>
    </message>
    <message>
        <source>There is a file where the folder should be.</source>
        <translation>フォルダーのあるべき場所にファイルがあります。</translation>
    </message>
    <message>
        <source>The files&apos; own data suggest “{title}”.</source>
        <translation>ファイルの情報は「{title}」を示しています。</translation>
    </message>
    <message>
        <source>{some} of {works} have a decision of their own; the others get “{policy}”.</source>
        <translation>{works}のうち {some} 点には個別の決定があります。ほかには「{policy}」が適用されます。</translation>
    </message>
    <message numerus="yes">
        <source>{n} work(s) have a decision of their own.</source>
        <translation>
            <numerusform>{n} 点の作品に個別の決定があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>As decided for each work</source>
        <translation>作品ごとの決定のとおり</translation>
    </message>
</context>
<context>
    <name>Publish</name>
    <message>
        <source>Publish a collection at {place}</source>
        <translation>{place}でコレクションを公開</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Publish a collection</source>
        <translation>コレクションを公開</translation>
    </message>
    <message>
        <source>What is published</source>
        <translation>公開するもの</translation>
    </message>
    <message>
        <source>All works below a folder …</source>
        <translation>フォルダー以下のすべての作品 …</translation>
    </message>
    <message>
        <source>Folder of the works</source>
        <translation>作品のフォルダー</translation>
    </message>
    <message>
        <source>Every work below it, now and later</source>
        <translation>この中の作品すべて（今後も）</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>選択 …</translation>
    </message>
    <message>
        <source>Path on the site</source>
        <translation>サイト上のパス</translation>
    </message>
    <message>
        <source>The strictest of what the works say</source>
        <translation>作品の決定のうち最も厳しいもの</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Countermark notes what is published where, to declare it. Nothing is uploaded.</source>
        <translation>Countermarkは宣言のために公開先を記録するだけで、何もアップロードしません。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Path on the site; empty for all of it</source>
        <translation>サイト上のパス(空欄ならサイト全体)</translation>
    </message>
</context>
<context>
    <name>PutBack</name>
    <message numerus="yes">
        <source>Put {n} original(s) back</source>
        <translation>
            <numerusform>{n}個を元に戻す</numerusform>
        </translation>
    </message>
    <message>
        <source>No original is kept for what is selected: none was replaced.</source>
        <translation>選択したものに保管された元のファイルはありません。どれも置き換えられていません。</translation>
    </message>
    <message numerus="yes">
        <source>Put {n} original(s) back?</source>
        <translation>
            <numerusform>{n}個を元のファイルに戻しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Each signed file is replaced by the original that was kept. The works are not protected any more then.</source>
        <translation>署名済みのファイルは、それぞれ保管しておいた元のファイルに置き換わります。作品は保護されていない状態に戻ります。</translation>
    </message>
    <message>
        <source>Files that were changed since they were signed stay as they are.</source>
        <translation>署名後に変更されたファイルはそのままです。</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>This could not be done</source>
        <translation>実行できませんでした</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Train AI that makes pictures or texts</source>
        <translation>画像や文章を作るAIの学習に使う</translation>
    </message>
    <message>
        <source>Train other AI</source>
        <translation>その他のAIの学習に使う</translation>
    </message>
    <message>
        <source>Give it to an AI as input</source>
        <translation>AIへの入力に使う</translation>
    </message>
    <message>
        <source>Mine it for text and data</source>
        <translation>テキスト・データマイニングに使う</translation>
    </message>
    <message>
        <source>Show it in search results</source>
        <translation>検索結果に表示する</translation>
    </message>
    <message>
        <source>No</source>
        <translation>不可</translation>
    </message>
    <message>
        <source>Ask me</source>
        <comment>only on conditions</comment>
        <translation>要相談</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>可</translation>
    </message>
    <message>
        <source>No AI at all</source>
        <translation>AIはすべて不可</translation>
    </message>
    <message>
        <source>No AI training, search allowed</source>
        <translation>AIの学習は不可、検索は可</translation>
    </message>
    <message>
        <source>AI on request, with contact</source>
        <translation>AIは要相談（連絡先つき）</translation>
    </message>
    <message>
        <source>AI allowed with credit</source>
        <translation>クレジット付きならAI可</translation>
    </message>
    <message>
        <source>An own decision</source>
        <translation>独自の決定</translation>
    </message>
    <message>
        <source>Strictest of the works&apos; policies</source>
        <translation>作品の決定のうち最も厳しいもの</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>未決定</translation>
    </message>
    <message>
        <source>Generative training</source>
        <translation>生成AIの学習</translation>
    </message>
    <message>
        <source>Other AI training</source>
        <translation>その他のAIの学習</translation>
    </message>
    <message>
        <source>AI inference</source>
        <translation>AIの推論</translation>
    </message>
    <message>
        <source>Data mining</source>
        <translation>データマイニング</translation>
    </message>
    <message>
        <source>Search indexing</source>
        <translation>検索エンジンへの登録</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>On conditions</source>
        <translation>条件付き</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>不可</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>No word for: {uses}</source>
        <translation>対応する語なし：{uses}</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Search, or policy:no-ai year:2026 …</source>
        <translation>検索、または policy:no-ai year:2026 …</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>候補</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>1 file is missing; what was known last is declared.</source>
        <translation>1 個のファイルが見つかりません。最後に確認された内容で宣言します。</translation>
    </message>
    <message>
        <source>1 file was changed since signing; sign it again.</source>
        <translation>1 個のファイルが署名後に変更されました。署名し直してください。</translation>
    </message>
    <message>
        <source>1 work is published without a credential: the decision stands on the site alone, and is lost with the first copy.</source>
        <translation>1 件の作品がクレデンシャルなしで公開されています。判断はサイト上にしかなく、最初のコピーで失われます。</translation>
    </message>
    <message>
        <source>A certificate in these files holds something that cannot be read.</source>
        <translation>これらのファイルの証明書に、読み取れないものが含まれています。</translation>
    </message>
    <message>
        <source>A certificate in this file is damaged: {path}</source>
        <translation>このファイルの証明書が破損しています：{path}</translation>
    </message>
    <message>
        <source>A certificate in this list is damaged.</source>
        <translation>このリストの証明書が破損しています。</translation>
    </message>
    <message>
        <source>A collection that goes by a search needs one.</source>
        <translation>検索によるコレクションには検索条件が必要です。</translation>
    </message>
    <message>
        <source>A copy of a signed file; it was put with its work.</source>
        <translation>署名済みファイルのコピーです。その作品にまとめました。</translation>
    </message>
    <message>
        <source>A copy of a work in the catalogue; it was put with it.</source>
        <translation>カタログにある作品のコピーです。その作品にまとめました。</translation>
    </message>
    <message>
        <source>A crawler with a group of its own ignores the group for *, so repeat the Disallow lines of that one there.</source>
        <translation>専用のグループを持つクローラーは * のグループを無視するので、その Disallow 行をそこでも繰り返してください。</translation>
    </message>
    <message>
        <source>A file of it came into the catalogue again since.</source>
        <translation>その後、そのファイルが再びカタログに入りました。</translation>
    </message>
    <message>
        <source>A file whose credential says no to generative AI cannot be uploaded, as Adobe trains Firefly on what is there.</source>
        <translation>生成AIを拒否するクレデンシャルのあるファイルはアップロードできません。AdobeがFireflyの学習に使うためです。</translation>
    </message>
    <message>
        <source>A list is a text with blocks that begin with -----BEGIN CERTIFICATE-----.</source>
        <translation>リストとは、-----BEGIN CERTIFICATE----- で始まるブロックを含むテキストです。</translation>
    </message>
    <message>
        <source>A part of the credential by {signer} was altered or is missing.</source>
        <translation>{signer}のクレデンシャルの一部が改変されているか、欠けています。</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>人物には名前が必要です。</translation>
    </message>
    <message>
        <source>A policy needs a title.</source>
        <translation>ポリシーにはタイトルが必要です。</translation>
    </message>
    <message>
        <source>A rating is a number from 0 to {best}.</source>
        <translation>評価は0から{best}までの数字です。</translation>
    </message>
    <message>
        <source>A search knows no field “{field}”.</source>
        <translation>「{field}」という検索項目はありません。</translation>
    </message>
    <message>
        <source>A share is between 0 and 100 %.</source>
        <translation>持分は0から100 %の間です。</translation>
    </message>
    <message>
        <source>A signing identity needs a name.</source>
        <translation>署名者には名前が必要です。</translation>
    </message>
    <message>
        <source>A signing service is only asked over https://, so that nobody can read along.</source>
        <translation>第三者に読まれないよう、署名サービスへはhttps://でのみ問い合わせます。</translation>
    </message>
    <message>
        <source>A watched folder needs another folder for the signed copies.</source>
        <translation>監視フォルダーには、署名済みコピー用の別のフォルダーが必要です。</translation>
    </message>
    <message>
        <source>A web address begins with https:// and names a site.</source>
        <translation>ウェブアドレスはhttps://で始まり、サイト名が続きます。</translation>
    </message>
    <message>
        <source>A web address has no spaces.</source>
        <translation>ウェブアドレスに空白は使えません。</translation>
    </message>
    <message>
        <source>A work is being signed.</source>
        <translation>作品が署名されているところです。</translation>
    </message>
    <message>
        <source>A work is not in the catalogue any more.</source>
        <translation>作品がカタログにもうありません。</translation>
    </message>
    <message>
        <source>A work needs a file that is neither a signed copy nor a sidecar.</source>
        <translation>作品には、署名済みコピーでもサイドカーでもないファイルが必要です。</translation>
    </message>
    <message>
        <source>A work needs a title.</source>
        <translation>作品にはタイトルが必要です。</translation>
    </message>
    <message>
        <source>A worker process could not start.</source>
        <translation>作業プロセスを開始できませんでした。</translation>
    </message>
    <message>
        <source>A {what} needs a name.</source>
        <translation>名前が必要です（{what}）。</translation>
    </message>
    <message>
        <source>AI allowed with credit</source>
        <translation>クレジット付きならAI可</translation>
    </message>
    <message>
        <source>AI inference</source>
        <translation>AIの推論</translation>
    </message>
    <message>
        <source>AI on request, with contact</source>
        <translation>AIは要相談（連絡先つき）</translation>
    </message>
    <message>
        <source>Add it again.</source>
        <translation>もう一度追加してください。</translation>
    </message>
    <message>
        <source>Add it to &lt;DescriptiveDetail&gt; of the title&apos;s ONIX 3 record.</source>
        <translation>タイトルの ONIX 3 レコードの &lt;DescriptiveDetail&gt; に追加してください。</translation>
    </message>
    <message>
        <source>Add the lines to &lt;metadata&gt; of an EPUB 2.</source>
        <translation>EPUB 2 の &lt;metadata&gt; にこの行を追加してください。</translation>
    </message>
    <message>
        <source>Add the lines to &lt;metadata&gt; of an EPUB 3, and prefix=&quot;tdm: {tdm_in_epub}&quot; to its &lt;package&gt;.</source>
        <translation>EPUB 3 の &lt;metadata&gt; にこの行を、その &lt;package&gt; に prefix=&quot;tdm: {tdm_in_epub}&quot; を追加してください。</translation>
    </message>
    <message>
        <source>All numbered names are taken in this folder.</source>
        <translation>このフォルダーでは番号付きの名前がすべて使われています。</translation>
    </message>
    <message>
        <source>Allow yourself to open the folder, then try again.</source>
        <translation>フォルダーを開く権限を自分に与えてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Allow yourself to read the file, then try again.</source>
        <translation>ファイルを読む権限を自分に与えてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Allowed if the author is credited by name wherever the result is published.</source>
        <translation>成果物が公表されるすべての場所で作者の名前を表示する場合に限り許可します。</translation>
    </message>
    <message>
        <source>Already in the catalogue.</source>
        <translation>すでにカタログにあります。</translation>
    </message>
    <message>
        <source>Already protected under this policy.</source>
        <translation>このポリシーですでに保護されています。</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.org.</source>
        <translation>メールアドレスは name@example.org のような形です。</translation>
    </message>
    <message>
        <source>Another identity signed it.</source>
        <translation>別の署名者が署名しました。</translation>
    </message>
    <message>
        <source>Another program has the file open for writing.</source>
        <translation>別のプログラムがこのファイルに書き込み中です。</translation>
    </message>
    <message>
        <source>Another program is using the catalogue.</source>
        <translation>別のプログラムがカタログを使用しています。</translation>
    </message>
    <message>
        <source>Another program is writing to the catalogue</source>
        <translation>別のプログラムがカタログに書き込んでいます</translation>
    </message>
    <message>
        <source>Ask for a certificate with a P-256, P-384 or P-521 key, an RSA key or an Ed25519 key.</source>
        <translation>P-256、P-384、P-521の鍵、RSA鍵、またはEd25519鍵の証明書を求めてください。</translation>
    </message>
    <message>
        <source>Ask for one with a P-256, P-384 or P-521 key, an RSA key or an Ed25519 key.</source>
        <translation>P-256、P-384、P-521の鍵、RSA鍵、またはEd25519鍵のものを求めてください。</translation>
    </message>
    <message>
        <source>Ask for one with an RSA key of 3072 bits.</source>
        <translation>3072ビットのRSA鍵のものを求めてください。</translation>
    </message>
    <message>
        <source>Ask for the file again, or bring it back from a backup.</source>
        <translation>ファイルをもう一度受け取るか、バックアップから戻してください。</translation>
    </message>
    <message>
        <source>Ask for the original, or protect it again if the change was yours.</source>
        <translation>オリジナルを求めるか、変更が自分によるものなら保護し直してください。</translation>
    </message>
    <message>
        <source>Ask for the original.</source>
        <translation>オリジナルを求めてください。</translation>
    </message>
    <message>
        <source>Ask its maker which kinds of keys it signs with.</source>
        <translation>どの種類の鍵で署名できるか、製造元にお問い合わせください。</translation>
    </message>
    <message>
        <source>Ask the authority to issue it again with SHA-256.</source>
        <translation>SHA-256での再発行を認証局に求めてください。</translation>
    </message>
    <message>
        <source>Ask the authority to issue it again with that extension.</source>
        <translation>その拡張を付けた再発行を認証局に求めてください。</translation>
    </message>
    <message>
        <source>Ask the authority to issue it again without that extension.</source>
        <translation>その拡張を除いた再発行を認証局に求めてください。</translation>
    </message>
    <message>
        <source>Ask the authority to issue it again.</source>
        <translation>再発行を認証局に求めてください。</translation>
    </message>
    <message>
        <source>Ask the signer for a file that carries its credential.</source>
        <translation>クレデンシャルの付いたファイルを署名者に求めてください。</translation>
    </message>
    <message>
        <source>Ask the signer to sign it again with a proper certificate.</source>
        <translation>適切な証明書での署名し直しを署名者に頼んでください。</translation>
    </message>
    <message>
        <source>Ask whoever gave you the file for its credential again.</source>
        <translation>ファイルの提供者に、そのクレデンシャルをもう一度求めてください。</translation>
    </message>
    <message>
        <source>Ask whoever runs it; its log says why.</source>
        <translation>運営者にお問い合わせください。理由はログにあります。</translation>
    </message>
    <message>
        <source>Batch {id} was stopped before it began, while its works were listed.</source>
        <translation>バッチ{id}は、作品の一覧を作っている間、開始前に停止されました。</translation>
    </message>
    <message>
        <source>Batch {job} is done; {failed} failed.</source>
        <translation>バッチ{job}は完了しました。失敗：{failed}。</translation>
    </message>
    <message>
        <source>Batch {job} is running already.</source>
        <translation>バッチ{job}はすでに実行中です。</translation>
    </message>
    <message>
        <source>Bring it with --certificate FILE.</source>
        <translation>--certificate FILE で指定してください。</translation>
    </message>
    <message>
        <source>Bring one key at a time, with the certificates that belong to it.</source>
        <translation>鍵は1つずつ、対応する証明書と一緒に選んでください。</translation>
    </message>
    <message>
        <source>Bring the certificate that was issued to you.</source>
        <translation>あなたに発行された証明書を選んでください。</translation>
    </message>
    <message>
        <source>Bring the key and the certificate that were made together.</source>
        <translation>一緒に作られた鍵と証明書を選んでください。</translation>
    </message>
    <message>
        <source>Bring the one that the authority gave you, or that was exported.</source>
        <translation>認証局から受け取ったもの、または書き出したものを選んでください。</translation>
    </message>
    <message>
        <source>Bring yours first, then its issuer&apos;s, and so on; leave out all others.</source>
        <translation>最初に自分のもの、次にその発行者のもの、という順にし、ほかはすべて除いてください。</translation>
    </message>
    <message>
        <source>Carries no content credential.</source>
        <translation>コンテンツクレデンシャルがありません。</translation>
    </message>
    <message>
        <source>Carries no content credential. Countermark does not know this kind of file.</source>
        <translation>コンテンツクレデンシャルがありません。Countermarkはこの種類のファイルを知りません。</translation>
    </message>
    <message>
        <source>Change it with the token&apos;s own program.</source>
        <translation>トークン専用のプログラムで変更してください。</translation>
    </message>
    <message>
        <source>Change its PIN or access key where the key is kept.</source>
        <translation>鍵の保管場所でPINまたはアクセスキーを変更してください。</translation>
    </message>
    <message>
        <source>Changed after it was signed by {signer}: the content no longer fits the signature.</source>
        <translation>{signer}の署名後に変更されています。内容が署名と一致しません。</translation>
    </message>
    <message>
        <source>Check address and network.</source>
        <translation>アドレスとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>Check it, or ask for one.</source>
        <translation>確認するか、発行を求めてください。</translation>
    </message>
    <message>
        <source>Check that the key and the certificate belong together.</source>
        <translation>鍵と証明書が対応しているか確認してください。</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>アドレスを確認してください。</translation>
    </message>
    <message>
        <source>Check the address: docs/signing-service.md describes the answer.</source>
        <translation>アドレスを確認してください：応答については docs/signing-service.md に説明があります。</translation>
    </message>
    <message>
        <source>Check the address; a server of your own needs its authority&apos;s certificate.</source>
        <translation>アドレスを確認してください。自前のサーバーには、その認証局の証明書が必要です。</translation>
    </message>
    <message>
        <source>Check the address; some networks show a page of their own until you log in.</source>
        <translation>アドレスを確認してください。ログインするまで独自のページを表示するネットワークもあります。</translation>
    </message>
    <message>
        <source>Check the name of the file.</source>
        <translation>ファイル名を確認してください。</translation>
    </message>
    <message>
        <source>Check the network&apos;s settings.</source>
        <translation>ネットワークの設定を確認してください。</translation>
    </message>
    <message>
        <source>Check with the authority that you have the right ones.</source>
        <translation>正しいものかどうか、認証局に確認してください。</translation>
    </message>
    <message>
        <source>Choose a file with content of its own.</source>
        <translation>内容のある通常のファイルを選んでください。</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>もっと短いものを選んでください。</translation>
    </message>
    <message>
        <source>Choose another --output.</source>
        <translation>別の --output を選んでください。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>Choose another folder for the declarations.</source>
        <translation>宣言用に別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose another folder with --home.</source>
        <translation>--home で別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose another name, or remove that one.</source>
        <translation>別の名前を選ぶか、既存のものを削除してください。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>別のものを選んでください。</translation>
    </message>
    <message>
        <source>Choose another one; it may lie in the watched one.</source>
        <translation>別のものを選んでください。監視フォルダーの中でもかまいません。</translation>
    </message>
    <message>
        <source>Choose another path, or withdraw it first.</source>
        <translation>別のパスを選ぶか、先に既存の公開を取り消してください。</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Choose another time-stamp authority, or try again later.</source>
        <translation>別のタイムスタンプ局を選ぶか、後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>Choose another title.</source>
        <translation>別のタイトルを選んでください。</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>別のものにしてください。</translation>
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <translation>次から選んでください：{known}。</translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <translation>それを閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>ほかのプログラムを閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Connect it and try again.</source>
        <translation>接続して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Copies that are taken from there carry no decision; no protocol can change that.</source>
        <translation>そこから取られたコピーには判断が含まれません。どのプロトコルでも変えられません。</translation>
    </message>
    <message>
        <source>Copy it again from where you got it.</source>
        <translation>受け取った元からもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>Copy the file again.</source>
        <translation>ファイルをもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>Credentials are removed.</source>
        <translation>クレデンシャルは削除されます。</translation>
    </message>
    <message>
        <source>Data mining</source>
        <translation>データマイニング</translation>
    </message>
    <message>
        <source>Did you mean {near}:?</source>
        <translation>もしかして {near}: ですか?</translation>
    </message>
    <message>
        <source>Disconnect it, connect it again, and try once more.</source>
        <translation>取り外し、接続し直して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Disconnect one of them.</source>
        <translation>どちらかを取り外してください。</translation>
    </message>
    <message>
        <source>Do not rely on it; ask the signer why it was withdrawn.</source>
        <translation>頼らずに、取り消された理由を署名者に尋ねてください。</translation>
    </message>
    <message>
        <source>Do not rely on this file; ask for the original.</source>
        <translation>このファイルに頼らず、オリジナルを求めてください。</translation>
    </message>
    <message>
        <source>Enough was looked at; this was left out.</source>
        <translation>十分に確認したため、これは省略しました。</translation>
    </message>
    <message>
        <source>Every work is marked “noai” and “noimageai” on its page and in the headers of its file, unless its owner takes that back.</source>
        <translation>所有者が取り消さない限り、すべての作品のページとファイルのヘッダーに「noai」と「noimageai」が付きます。</translation>
    </message>
    <message>
        <source>Export it again from its source.</source>
        <translation>元のソフトからもう一度書き出してください。</translation>
    </message>
    <message>
        <source>Export it again; where there is a choice, take AES-256.</source>
        <translation>もう一度書き出してください。選べる場合はAES-256にしてください。</translation>
    </message>
    <message>
        <source>Fetch it yourself, and name the file.</source>
        <translation>自分で取得し、そのファイルを指定してください。</translation>
    </message>
    <message>
        <source>Files with certificates end in .p12, .pfx, .pem, .crt, .cer, .key or .p7b.</source>
        <translation>証明書のファイルの拡張子は .p12、.pfx、.pem、.crt、.cer、.key、.p7b です。</translation>
    </message>
    <message>
        <source>For Apache: add the lines to the file .htaccess in {folder}.</source>
        <translation>Apache の場合：この行を .htaccess ファイルに追加してください。場所：{folder}。</translation>
    </message>
    <message>
        <source>For Caddy: Put the lines into the block of your site in the Caddyfile.</source>
        <translation>Caddy の場合：Caddyfile のサイトのブロックにこの行を入れてください。</translation>
    </message>
    <message>
        <source>For IIS: put it into {folder}; if there is a web.config already, add the headers to it.</source>
        <translation>IIS の場合：ファイルの場所：{folder}。web.config がすでにある場合は、そこにヘッダーを追加してください。</translation>
    </message>
    <message>
        <source>For each file a digest of its signature goes to {host_of}; nothing of the picture and no name.</source>
        <translation>ファイルごとに署名のダイジェストが{host_of}へ送られます。画像の内容や名前は送られません。</translation>
    </message>
    <message>
        <source>For forms that take a table, and to show what was declared for which file.</source>
        <translation>表を受け付けるフォームのため、またどのファイルに何を宣言したかを示すためのものです。</translation>
    </message>
    <message>
        <source>For nginx: include it in the http block (on Debian: put it into conf.d). The lines of nginx.conf need it.</source>
        <translation>nginx の場合：http ブロックで読み込んでください（Debian では conf.d に置きます）。nginx.conf の行に必要です。</translation>
    </message>
    <message>
        <source>For nginx: include it in {block}, and again in every location block in there that has add_header lines of its own.</source>
        <translation>nginx の場合：次の場所で読み込んでください：{block}。その中で独自の add_header 行を持つ location ブロックごとにも読み込んでください。</translation>
    </message>
    <message>
        <source>For some nobody said that they are photographs: take out what is none.</source>
        <translation>写真であると示されていないものがあります。写真でないものは除いてください。</translation>
    </message>
    <message>
        <source>For {host}: put it into the folder that is published, as _headers.</source>
        <translation>{host} の場合：公開されるフォルダーに _headers として置いてください。</translation>
    </message>
    <message>
        <source>Free of charge; asks for a pause of 15 seconds between files, so not for large batches. Not encrypted on the way.</source>
        <translation>無料です。ファイルの間に15秒の間隔を求められるため、大きなバッチには向きません。通信は暗号化されません。</translation>
    </message>
    <message>
        <source>Generative training</source>
        <translation>生成AIの学習</translation>
    </message>
    <message>
        <source>Get or export the file again.</source>
        <translation>ファイルをもう一度取得するか書き出してください。</translation>
    </message>
    <message>
        <source>Get the list from its source again.</source>
        <translation>リストを提供元からもう一度取得してください。</translation>
    </message>
    <message>
        <source>Give it as it stands beside your works.</source>
        <translation>作品に添えている表記で入力してください。</translation>
    </message>
    <message>
        <source>Give its address, or name one of: {known_services}.</source>
        <translation>アドレスを入力するか、次から選んでください：{known_services}。</translation>
    </message>
    <message>
        <source>Give one of these keys: {known}.</source>
        <translation>次のキーのいずれかを指定してください：{known}。</translation>
    </message>
    <message>
        <source>Give the name you are credited by.</source>
        <translation>クレジットされる名前を入力してください。</translation>
    </message>
    <message>
        <source>Give the one you set for it.</source>
        <translation>自分で設定したものを入力してください。</translation>
    </message>
    <message>
        <source>Give yours, and beside it only those of the authorities above it.</source>
        <translation>自分のものと、その上位の認証局のものだけを指定してください。</translation>
    </message>
    <message>
        <source>Given: {email}</source>
        <translation>入力された内容：{email}</translation>
    </message>
    <message>
        <source>Given: {website}</source>
        <translation>入力された内容：{website}</translation>
    </message>
    <message>
        <source>Hand it to a registry of TDM·AI declarations (Liccium&apos;s, say); each line is one of them.</source>
        <translation>TDM·AI 宣言の登録機関（Liccium など）に渡してください。1 行が 1 つの宣言です。</translation>
    </message>
    <message>
        <source>If it is damaged: {way_back}</source>
        <translation>破損している場合：{way_back}</translation>
    </message>
    <message>
        <source>If the work is yours, protect it.</source>
        <translation>自分の作品であれば、保護してください。</translation>
    </message>
    <message>
        <source>If the work is yours, protect it: the credential lies in a file beside it.</source>
        <translation>自分の作品であれば、保護してください。クレデンシャルは隣のファイルに入ります。</translation>
    </message>
    <message>
        <source>Images, Transformations, the zone</source>
        <translation>Images、Transformations、ゾーン</translation>
    </message>
    <message>
        <source>In the European Union there is a form to object to training; it is no setting, and reaches Meta alone.</source>
        <translation>欧州連合には学習に異議を申し立てるフォームがあります。設定ではなく、Metaにしか届きません。</translation>
    </message>
    <message>
        <source>Install it with: pip install &apos;countermark[token]&apos;</source>
        <translation>次のコマンドでインストールしてください：pip install &apos;countermark[token]&apos;</translation>
    </message>
    <message>
        <source>It begins with https:// or http://; or name one of: {names}.</source>
        <translation>https:// または http:// で始まります。または次から選んでください：{names}。</translation>
    </message>
    <message>
        <source>It begins with https://.</source>
        <translation>https:// で始まります。</translation>
    </message>
    <message>
        <source>It begins with {own}.</source>
        <translation>{own} で始まります。</translation>
    </message>
    <message>
        <source>It belongs to an authority, which signs certificates and nothing else.</source>
        <translation>証明書だけに署名する認証局のものです。</translation>
    </message>
    <message>
        <source>It cannot tell {shown} from what lies around, so the strictest is said for both.</source>
        <translation>ここでは {shown} を周囲と区別できないため、両方に最も厳しい内容を示します。</translation>
    </message>
    <message>
        <source>It carries a credential that is broken. {sentence}</source>
        <translation>無効なクレデンシャルが付いています。{sentence}</translation>
    </message>
    <message>
        <source>It carries a credential, and takes no new one: {reason}.</source>
        <translation>すでにクレデンシャルがあり、新しいものを受け付けません：{reason}。</translation>
    </message>
    <message>
        <source>It carries a time-stamp already.</source>
        <translation>すでにタイムスタンプがあります。</translation>
    </message>
    <message>
        <source>It comes with the token&apos;s own program; its maker says where it lies.</source>
        <translation>トークンのプログラムに付属しています。場所は製造元が案内しています。</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>読み取れませんでした。</translation>
    </message>
    <message>
        <source>It could not be signed.</source>
        <translation>署名できませんでした。</translation>
    </message>
    <message>
        <source>It does not name its issuer&apos;s key (authority key identifier).</source>
        <translation>発行者の鍵が示されていません（authority key identifier）。</translation>
    </message>
    <message>
        <source>It does not say what it may be used for (extended key usage).</source>
        <translation>用途が示されていません（extended key usage）。</translation>
    </message>
    <message>
        <source>It does not say what its key is for (key usage).</source>
        <translation>鍵の用途が示されていません（key usage）。</translation>
    </message>
    <message>
        <source>It expired on {detail}.</source>
        <translation>{detail}に期限が切れました。</translation>
    </message>
    <message>
        <source>It has a time-stamp already.</source>
        <translation>すでにタイムスタンプがあります。</translation>
    </message>
    <message>
        <source>It has no plain no: nothing may be done before one has asked.</source>
        <translation>単純な拒否の表現がありません。許可を求めるまで何もできません。</translation>
    </message>
    <message>
        <source>It has no word for these conditions and says no.</source>
        <translation>この条件を表す言葉がないため、拒否と表します。</translation>
    </message>
    <message>
        <source>It is a work of its own already.</source>
        <translation>すでに独立した作品です。</translation>
    </message>
    <message>
        <source>It is damaged or has the wrong ending. Ask for the file again, or bring it back from a backup.</source>
        <translation>破損しているか、拡張子が間違っています。ファイルをもう一度受け取るか、バックアップから戻してください。</translation>
    </message>
    <message>
        <source>It is here already and stays as it is.</source>
        <translation>すでにここにあり、そのまま残ります。</translation>
    </message>
    <message>
        <source>It is here: {setting_path}.</source>
        <translation>場所：{setting_path}。</translation>
    </message>
    <message>
        <source>It is meant for something else: not for content credentials, documents or e-mail (extended key usage).</source>
        <translation>別の用途のものです。コンテンツクレデンシャル、文書、メール用ではありません（extended key usage）。</translation>
    </message>
    <message>
        <source>It is meant for time-stamps or for answers about certificates (extended key usage), which goes together with nothing else.</source>
        <translation>タイムスタンプまたは証明書の状態応答用で（extended key usage）、ほかの用途と両立しません。</translation>
    </message>
    <message>
        <source>It is of an old form (not X.509 version 3).</source>
        <translation>古い形式です（X.509 バージョン3ではありません）。</translation>
    </message>
    <message>
        <source>It is signed by itself, not by an authority, and readers refuse such certificates.</source>
        <translation>認証局ではなく自分自身で署名されており、リーダーはそのような証明書を拒否します。</translation>
    </message>
    <message>
        <source>It is still being written, or empty; the next run takes it.</source>
        <translation>まだ書き込み中か、空です。次の実行で処理します。</translation>
    </message>
    <message>
        <source>It is the file of a work that lay elsewhere; the catalogue follows it.</source>
        <translation>別の場所にあった作品のファイルです。カタログは移動先を記録しました。</translation>
    </message>
    <message>
        <source>It is the one that was chosen when the file was made, or that came with it.</source>
        <translation>ファイルの作成時に選ばれたもの、またはファイルに添えられたものです。</translation>
    </message>
    <message>
        <source>It is valid from {detail} on.</source>
        <translation>{detail}から有効です。</translation>
    </message>
    <message>
        <source>It makes a demand that readers do not know (critical extension {detail}).</source>
        <translation>リーダーが知らない要求が含まれています（クリティカル拡張 {detail}）。</translation>
    </message>
    <message>
        <source>It may be used for anything (extended key usage), which readers refuse.</source>
        <translation>あらゆる用途に使えるため（extended key usage）、リーダーに拒否されます。</translation>
    </message>
    <message>
        <source>It may have been moved or renamed, or its disk may not be connected.</source>
        <translation>移動または名前が変更されたか、ディスクが接続されていない可能性があります。</translation>
    </message>
    <message>
        <source>It names {name} as {roles}, but that does not hold.</source>
        <translation>{name}を{roles}としていますが、成立していません。</translation>
    </message>
    <message>
        <source>It speaks of the whole part, which is decided stricter than this work.</source>
        <translation>部分全体を対象とし、この作品より厳しい判断になっています。</translation>
    </message>
    <message>
        <source>It was moved here; the catalogue follows it.</source>
        <translation>ここに移動されました。カタログは移動先を記録しました。</translation>
    </message>
    <message>
        <source>It was stopped before this was looked at.</source>
        <translation>これを確認する前に停止されました。</translation>
    </message>
    <message>
        <source>Its RSA key is shorter than {rsa_least} bits.</source>
        <translation>RSA鍵が{rsa_least}ビットより短いです。</translation>
    </message>
    <message>
        <source>Its copy of {made} is whole. Put it back with `countermark backup restore {name}`. To begin with an empty catalogue instead, move the copies away that `countermark backup list` names.</source>
        <translation>{made}のコピーは無傷です。`countermark backup restore {name}` で戻せます。代わりに空のカタログで始めるには、`countermark backup list` に表示されるコピーを別の場所へ移してください。</translation>
    </message>
    <message>
        <source>Its copy of {made} is whole. Put it back with `countermark backup restore {name}`; the damaged one is kept.</source>
        <translation>{made}のコピーは無傷です。`countermark backup restore {name}` で戻せます。破損したものは残されます。</translation>
    </message>
    <message>
        <source>Its credential is kept at an address without https, which is not asked.</source>
        <translation>クレデンシャルがhttpsではないアドレスにあるため、問い合わせません。</translation>
    </message>
    <message>
        <source>Its credential is kept at {address}. {message}</source>
        <translation>クレデンシャルは{address}にあります。{message}</translation>
    </message>
    <message>
        <source>Its credential is kept elsewhere, and nothing was fetched from there.</source>
        <translation>クレデンシャルは別の場所にあり、そこからは何も取得していません。</translation>
    </message>
    <message>
        <source>Its key is of a kind that content credentials do not know.</source>
        <translation>コンテンツクレデンシャルが対応しない種類の鍵です。</translation>
    </message>
    <message>
        <source>Its key may not make signatures (key usage).</source>
        <translation>鍵が署名に使えません（key usage）。</translation>
    </message>
    <message>
        <source>Its own program unlocks it with the PUK or the security officer&apos;s PIN.</source>
        <translation>専用のプログラムで、PUKまたは管理者のPINを使って解除できます。</translation>
    </message>
    <message>
        <source>Its rights statements contradict each other about {title}: {source} says “{first}”, {label} says “{second}”. The stricter counts.</source>
        <translation>権利の記述が矛盾しています（{title}）。{source} では「{first}」、{label} では「{second}」です。厳しいほうが有効です。</translation>
    </message>
    <message>
        <source>Its rights statements contradict each other about {uses}: {side} says {word}, and {labels} says otherwise. The stricter counts.</source>
        <translation>権利の記述が矛盾しています（{uses}）。{side} では {word} ですが、{labels} の内容は異なります。厳しいほうが有効です。</translation>
    </message>
    <message>
        <source>Join or split them by hand instead.</source>
        <translation>代わりに手動で結合または分割してください。</translation>
    </message>
    <message>
        <source>Keep it; it does not go on the site.</source>
        <translation>手元に保管してください。サイトには置きません。</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>どちらかを除いてください。</translation>
    </message>
    <message>
        <source>Leave “Add NoAI label” on; it can be kept as a preset for all uploads.</source>
        <translation>「Add NoAI label」をオンのままにしてください。すべてのアップロードの既定値にもできます。</translation>
    </message>
    <message>
        <source>Look again.</source>
        <translation>もう一度確認してください。</translation>
    </message>
    <message>
        <source>Look at one picture there instead: --picture ADDRESS.</source>
        <translation>代わりにそこの画像を1枚確認してください：--picture ADDRESS。</translation>
    </message>
    <message>
        <source>Made for signing code and documents, free of charge; not encrypted on the way.</source>
        <translation>プログラムと文書の署名用で無料です。通信は暗号化されません。</translation>
    </message>
    <message>
        <source>Made for signing code, free of charge; not encrypted on the way.</source>
        <translation>プログラムの署名用で無料です。通信は暗号化されません。</translation>
    </message>
    <message>
        <source>Make a policy of your own that begins with it.</source>
        <translation>これを元にした独自のポリシーを作成してください。</translation>
    </message>
    <message>
        <source>Make another collection that is chosen by hand.</source>
        <translation>手動で選ぶ別のコレクションを作成してください。</translation>
    </message>
    <message>
        <source>Make another collection.</source>
        <translation>別のコレクションを作成してください。</translation>
    </message>
    <message>
        <source>Make room on it, then try again.</source>
        <translation>空き容量を作ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Make the request with the programs of the token or the service that keeps it.</source>
        <translation>鍵を保管するトークンまたはサービスのプログラムで申請してください。</translation>
    </message>
    <message>
        <source>Make the shares smaller.</source>
        <translation>持分を小さくしてください。</translation>
    </message>
    <message>
        <source>Merge it into the XMP metadata of a PDF, before the file is signed.</source>
        <translation>ファイルに署名する前に、PDF の XMP メタデータに統合してください。</translation>
    </message>
    <message>
        <source>Most tokens lock after three wrong ones: be sure before you try again.</source>
        <translation>ほとんどのトークンは3回間違えるとロックされます。確実なときだけもう一度お試しください。</translation>
    </message>
    <message>
        <source>Move files there or away, or make another collection that is chosen by hand.</source>
        <translation>ファイルをそこへ、またはそこから移動するか、手動で選ぶ別のコレクションを作成してください。</translation>
    </message>
    <message>
        <source>Move it away first; then its original can be put back.</source>
        <translation>先に別の場所へ移動してください。そうすれば元のファイルを戻せます。</translation>
    </message>
    <message>
        <source>Move that copy elsewhere first, if the catalogue is as you want it.</source>
        <translation>カタログがこのままでよければ、先にそのコピーを別の場所へ移してください。</translation>
    </message>
    <message>
        <source>Name a file of a work that it has.</source>
        <translation>カタログにある作品のファイルを指定してください。</translation>
    </message>
    <message>
        <source>Name a file of it, or its number in `list`.</source>
        <translation>そのファイル、または `list` の番号を指定してください。</translation>
    </message>
    <message>
        <source>Name a folder to watch.</source>
        <translation>監視するフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Name a work at least.</source>
        <translation>少なくとも1つの作品を指定してください。</translation>
    </message>
    <message>
        <source>Name another.</source>
        <translation>別のものを指定してください。</translation>
    </message>
    <message>
        <source>Name files and folders.</source>
        <translation>ファイルとフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Name it .csv or .json.</source>
        <translation>名前を .csv または .json にしてください。</translation>
    </message>
    <message>
        <source>Name somebody who has one, or give a share.</source>
        <translation>持分のある人を挙げるか、持分を記してください。</translation>
    </message>
    <message>
        <source>Name the copy.</source>
        <translation>コピーを指定してください。</translation>
    </message>
    <message>
        <source>Name the path.</source>
        <translation>パスを指定してください。</translation>
    </message>
    <message>
        <source>Name two works at least.</source>
        <translation>2つ以上の作品を指定してください。</translation>
    </message>
    <message>
        <source>No AI at all</source>
        <translation>AIはすべて不可</translation>
    </message>
    <message>
        <source>No AI training, search allowed</source>
        <translation>AIの学習は不可、検索は可</translation>
    </message>
    <message>
        <source>No certificate of this list may vouch for others.</source>
        <translation>このリストには、ほかを保証できる証明書がありません。</translation>
    </message>
    <message>
        <source>No crawler can be named “{agent}”.</source>
        <translation>「{agent}」という名前のクローラーは指定できません。</translation>
    </message>
    <message>
        <source>No earlier credential of this file states {label}.</source>
        <translation>このファイルの以前のクレデンシャルには{label}がありません。</translation>
    </message>
    <message>
        <source>No file failed in the batches before.</source>
        <translation>以前のバッチで失敗したファイルはありません。</translation>
    </message>
    <message>
        <source>No original is kept for {path}.</source>
        <translation>{path}の元のファイルは保管されていません。</translation>
    </message>
    <message>
        <source>No passphrase was given.</source>
        <translation>パスフレーズが入力されていません。</translation>
    </message>
    <message>
        <source>No time-stamp could be added.</source>
        <translation>タイムスタンプを追加できませんでした。</translation>
    </message>
    <message>
        <source>Nobody has a share of the {right}.</source>
        <translation>「{right}」の持分を持つ人がいません。</translation>
    </message>
    <message>
        <source>None of these certificates answers a request that was made on this computer.</source>
        <translation>このコンピューターで行った申請に対応する証明書がありません。</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>不可</translation>
    </message>
    <message>
        <source>Not signed, because a time-stamp is wanted. {fault}</source>
        <translation>タイムスタンプが必要なため、署名されませんでした。{fault}</translation>
    </message>
    <message>
        <source>Not taken along with its folder; name the file itself to add it.</source>
        <translation>フォルダーと一緒には取り込まれません。追加するにはファイル自体を指定してください。</translation>
    </message>
    <message>
        <source>Nothing is known of what this service does with your files.</source>
        <translation>このサービスがファイルをどう扱うかはわかっていません。</translation>
    </message>
    <message>
        <source>Nothing is.</source>
        <translation>何もありません。</translation>
    </message>
    <message>
        <source>Nothing of “{text}” is published at {name}.</source>
        <translation>「{text}」は{name}で公開されていません。</translation>
    </message>
    <message>
        <source>Nothing shows that the file is other than it was; ask the signer to sign it again.</source>
        <translation>ファイルが変わった形跡はありません。署名し直しを署名者に頼んでください。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>何も行われませんでした。</translation>
    </message>
    <message>
        <source>Nothing was done; look for moved files again.</source>
        <translation>何も行われていません。移動したファイルをもう一度探してください。</translation>
    </message>
    <message>
        <source>Nothing was put back; edit them by hand.</source>
        <translation>何も戻されていません。手動で編集してください。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>何も書き込まれていません。</translation>
    </message>
    <message>
        <source>Nothing would be left of the work.</source>
        <translation>作品に何も残らなくなります。</translation>
    </message>
    <message>
        <source>On conditions</source>
        <translation>条件付き</translation>
    </message>
    <message>
        <source>One word speaks of the whole site, and says the strictest answer of its parts.</source>
        <translation>1つの言葉がサイト全体を指し、各部分のうち最も厳しい答えを示します。</translation>
    </message>
    <message>
        <source>One word speaks of {uses}.</source>
        <translation>1つの言葉が次をまとめて指します：{uses}。</translation>
    </message>
    <message>
        <source>Only under a written licence from the rights holder. Ask first.</source>
        <translation>権利者の書面による許諾がある場合に限ります。事前にお問い合わせください。</translation>
    </message>
    <message>
        <source>Other AI training</source>
        <translation>その他のAIの学習</translation>
    </message>
    <message>
        <source>Part of the path is a file, not a folder</source>
        <translation>パスの途中がフォルダーではなくファイルです</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>アクセスが拒否されました</translation>
    </message>
    <message>
        <source>Pictures and films with credentials are shown with a mark that opens them. What members post trains AI that writes content, unless that is switched off.</source>
        <translation>クレデンシャル付きの画像と動画には、それを開く印が表示されます。オフにしない限り、会員の投稿はコンテンツを書くAIの学習に使われます。</translation>
    </message>
    <message>
        <source>Pictures are encoded anew, and what others can download carries neither metadata nor credentials. Public posts are used to train Meta&apos;s AI.</source>
        <translation>画像は再エンコードされ、ほかの人がダウンロードするものにはメタデータもクレデンシャルもありません。公開投稿はMetaのAIの学習に使われます。</translation>
    </message>
    <message>
        <source>Pictures that are resized on the way lose their credentials, unless the setting is on.</source>
        <translation>設定がオンでない限り、途中でサイズ変更された画像はクレデンシャルを失います。</translation>
    </message>
    <message>
        <source>Profile, Settings, Account, NoAI Tagging</source>
        <translation>プロフィール、設定、アカウント、NoAIタグ付け</translation>
    </message>
    <message>
        <source>Protect it again.</source>
        <translation>もう一度保護してください。</translation>
    </message>
    <message>
        <source>Protect it.</source>
        <translation>保護してください。</translation>
    </message>
    <message>
        <source>Protect the original instead, or choose to sign it with this finding stated.</source>
        <translation>代わりにオリジナルを保護するか、この所見を記して署名することを選んでください。</translation>
    </message>
    <message>
        <source>Protect the original instead.</source>
        <translation>代わりにオリジナルを保護してください。</translation>
    </message>
    <message>
        <source>Publish the works below fewer folders.</source>
        <translation>より少ないフォルダーの下で作品を公開してください。</translation>
    </message>
    <message>
        <source>Put both into one folder, under the same name.</source>
        <translation>両方を同じ名前で1つのフォルダーに置いてください。</translation>
    </message>
    <message>
        <source>Put it at {address}.</source>
        <translation>{address} に置いてください。</translation>
    </message>
    <message>
        <source>Put it at {address}. If there is one already, add these lines to it: the first group to the group for * it has, the others at the end.</source>
        <translation>{address} に置いてください。すでにある場合は、この行を追加してください：最初のグループは既存の * のグループへ、ほかは末尾へ。</translation>
    </message>
    <message>
        <source>Put it at {address}. If there is one already, merge the rules: longer paths first, as the first rule that matches holds.</source>
        <translation>{address} に置いてください。すでにある場合は規則を統合してください：最初に一致した規則が有効なので、長いパスを先にします。</translation>
    </message>
    <message>
        <source>Put it at {address}; robots.txt points to it.</source>
        <translation>{address} に置いてください。robots.txt がこれを参照します。</translation>
    </message>
    <message>
        <source>Put it at {address}; robots.txt points to it. The server should send it as {rsl_media_type}.</source>
        <translation>{address} に置いてください。robots.txt がこれを参照します。サーバーは {rsl_media_type} として送信する必要があります。</translation>
    </message>
    <message>
        <source>Put it at {address}; the other documents point to it.</source>
        <translation>{address} に置いてください。ほかの文書がこれを参照します。</translation>
    </message>
    <message>
        <source>Put it at {address}; {path} points to it.</source>
        <translation>{address} に置いてください。{path} がこれを参照します。</translation>
    </message>
    <message>
        <source>Put it beside {name}, wherever that goes without metadata of its own.</source>
        <translation>{name} が自身のメタデータなしで置かれる場所では、その隣に置いてください。</translation>
    </message>
    <message>
        <source>Put it into &lt;script type=&quot;application/ld+json&quot;&gt; … &lt;/script&gt; on every page that shows {path}.</source>
        <translation>{path} を表示するすべてのページの &lt;script type=&quot;application/ld+json&quot;&gt; … &lt;/script&gt; に入れてください。</translation>
    </message>
    <message>
        <source>Put the lines into &lt;head&gt; of every page below {path}, or into its template.</source>
        <translation>{path} 以下のすべてのページの &lt;head&gt;、またはそのテンプレートにこの行を入れてください。</translation>
    </message>
    <message>
        <source>Read anew: the file had changed.</source>
        <translation>ファイルが変わっていたため、読み直しました。</translation>
    </message>
    <message>
        <source>Reading this file crashed the worker process.</source>
        <translation>このファイルの読み取りで作業プロセスが落ちました。</translation>
    </message>
    <message>
        <source>Reading this file needs more memory than a file of this kind may.</source>
        <translation>このファイルの読み取りには、この種類の上限を超えるメモリーが必要です。</translation>
    </message>
    <message>
        <source>Reading this file took too long.</source>
        <translation>このファイルの読み取りに時間がかかりすぎました。</translation>
    </message>
    <message>
        <source>Rely on the signer alone, not on the names inside.</source>
        <translation>中の名前ではなく、署名者だけを信頼してください。</translation>
    </message>
    <message>
        <source>Rename it to end in {suffixes}.</source>
        <translation>末尾が {suffixes} になるように名前を変えてください。</translation>
    </message>
    <message>
        <source>Restore it from a backup, or make a new request.</source>
        <translation>バックアップから復元するか、新しく申請してください。</translation>
    </message>
    <message>
        <source>Restore the folder from a backup.</source>
        <translation>フォルダーをバックアップから復元してください。</translation>
    </message>
    <message>
        <source>Run by volunteers, encrypted on the way; its own authority is on few machines&apos; lists.</source>
        <translation>ボランティアが運営し、通信は暗号化されます。その認証局を登録しているコンピューターは多くありません。</translation>
    </message>
    <message>
        <source>Say in a few words what it is for.</source>
        <translation>何のためのものか、短い言葉で入力してください。</translation>
    </message>
    <message>
        <source>Say what to look for.</source>
        <translation>検索する内容を入力してください。</translation>
    </message>
    <message>
        <source>Say what {name} did for the work, and which right the share is of.</source>
        <translation>{name}が作品に対して行ったことと、持分がどの権利のものかを入力してください。</translation>
    </message>
    <message>
        <source>Search indexing</source>
        <translation>検索エンジンへの登録</translation>
    </message>
    <message>
        <source>See `countermark jobs list`.</source>
        <translation>`countermark jobs list` をご覧ください。</translation>
    </message>
    <message>
        <source>Send it to the authority, and bring what comes back.</source>
        <translation>認証局に送り、返ってきたものを取り込んでください。</translation>
    </message>
    <message>
        <source>Set one with the token&apos;s own program.</source>
        <translation>トークン専用のプログラムで設定してください。</translation>
    </message>
    <message>
        <source>Set {import_variable}, or run the command in a terminal and type it.</source>
        <translation>{import_variable}を設定するか、ターミナルでコマンドを実行して入力してください。</translation>
    </message>
    <message>
        <source>Set {passphrase_variable}, or run the command in a terminal and type it; in a unit of systemd, add LoadCredential={passphrase_credential}:FILE.</source>
        <translation>{passphrase_variable}を設定するか、ターミナルでコマンドを実行して入力してください。systemdのユニットでは LoadCredential={passphrase_credential}:FILE を追加してください。</translation>
    </message>
    <message>
        <source>Set {variable}, or run the command in a terminal and type it.</source>
        <translation>{variable}を設定するか、ターミナルでコマンドを実行して入力してください。</translation>
    </message>
    <message>
        <source>Settings &amp; Privacy, Data privacy, Data for Generative AI Improvement</source>
        <translation>設定とプライバシー、データのプライバシー、生成AI改善のためのデータ</translation>
    </message>
    <message>
        <source>Settings and privacy, Privacy and safety, Data sharing and personalization, Grok</source>
        <translation>設定とプライバシー、プライバシーと安全、データ共有とカスタマイズ、Grok</translation>
    </message>
    <message>
        <source>Settings, About, Privacy Policy, Right to object</source>
        <translation>設定、基本データ、プライバシーポリシー、異議申し立ての権利</translation>
    </message>
    <message>
        <source>Settings, Crawlers</source>
        <translation>設定、クローラー</translation>
    </message>
    <message>
        <source>Several identities are called “{name}”.</source>
        <translation>「{name}」という署名者が複数あります。</translation>
    </message>
    <message>
        <source>Several photographs have one file name: {named}.</source>
        <translation>複数の写真が同じファイル名です：{named}。</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>短くしてください。</translation>
    </message>
    <message>
        <source>Show a private key to nobody; make a file with the certificate alone.</source>
        <translation>秘密鍵は誰にも見せないでください。証明書だけのファイルを作成してください。</translation>
    </message>
    <message>
        <source>Signed by {signer} with a certificate that has expired; no time-stamp shows that it was valid when it signed.</source>
        <translation>{signer}は期限切れの証明書で署名しました。署名時に有効だったことを示すタイムスタンプがありません。</translation>
    </message>
    <message>
        <source>Signed by {signer} with a certificate that its issuer has withdrawn.</source>
        <translation>{signer}は、発行者が取り消した証明書で署名しました。</translation>
    </message>
    <message>
        <source>Signed by {signer} with a certificate that may not sign content.</source>
        <translation>{signer}は、コンテンツに署名できない証明書で署名しました。</translation>
    </message>
    <message>
        <source>Signed by {signer} with a certificate that was not valid then, as the time-stamp shows.</source>
        <translation>{signer}は、その時点で有効でない証明書で署名しました。タイムスタンプが示しています。</translation>
    </message>
    <message>
        <source>Signed by {signer}; the time-stamp on the signature does not hold.</source>
        <translation>{signer}が署名しましたが、署名のタイムスタンプが成り立ちません。</translation>
    </message>
    <message>
        <source>Signed by {signer}; what the credential says of a person&apos;s identity does not hold.</source>
        <translation>{signer}が署名しましたが、クレデンシャルの人物についての記述が成り立ちません。</translation>
    </message>
    <message>
        <source>Signing with a security token needs the package python-pkcs11.</source>
        <translation>セキュリティトークンでの署名には python-pkcs11 パッケージが必要です。</translation>
    </message>
    <message>
        <source>Some have no title; their file names stand for it.</source>
        <translation>タイトルのないものがあります。代わりにファイル名が入ります。</translation>
    </message>
    <message>
        <source>Somebody is named twice with the same role.</source>
        <translation>同じ人物が同じ役割で2回指定されています。</translation>
    </message>
    <message>
        <source>Something was done to these works since.</source>
        <translation>その後、これらの作品に変更がありました。</translation>
    </message>
    <message>
        <source>Split a file off whose work has another one.</source>
        <translation>作品にほかのファイルがあるものを分割してください。</translation>
    </message>
    <message>
        <source>Split them off one after the other.</source>
        <translation>1つずつ分割してください。</translation>
    </message>
    <message>
        <source>Start it anew; `countermark jobs discard {id}` forgets this one.</source>
        <translation>新しく開始してください。`countermark jobs discard {id}` でこれを破棄できます。</translation>
    </message>
    <message>
        <source>Strictest of the works&apos; policies</source>
        <translation>作品の決定のうち最も厳しいもの</translation>
    </message>
    <message>
        <source>Studio, labels of the deviation</source>
        <translation>Studio、作品のラベル</translation>
    </message>
    <message>
        <source>Such names are made of letters, - and _; others are cut short by crawlers.</source>
        <translation>このような名前は英字、-、_ からなります。それ以外はクローラーが途中で切ります。</translation>
    </message>
    <message>
        <source>Switch off “Allow your posts … to be used for training and fine-tuning”. It reaches X and xAI alone.</source>
        <translation>「Allow your posts … to be used for training and fine-tuning」をオフにしてください。XとxAIにのみ届きます。</translation>
    </message>
    <message>
        <source>Switch off “Use my data for training content creation AI models”. It reaches LinkedIn and its affiliates alone.</source>
        <translation>「Use my data for training content creation AI models」をオフにしてください。LinkedInとその関連会社にのみ届きます。</translation>
    </message>
    <message>
        <source>Switch on “Block known artificial intelligence crawlers”, which adds them to robots.txt.</source>
        <translation>「Block known artificial intelligence crawlers」をオンにすると、robots.txtに追加されます。</translation>
    </message>
    <message>
        <source>Switch on “NoAI Tagging” for all works there now and later, or give a project the tag “NoAI”.</source>
        <translation>現在と今後のすべての作品に「NoAI Tagging」をオンにするか、プロジェクトに「NoAI」タグを付けてください。</translation>
    </message>
    <message>
        <source>Switch on “Preserve Content Credentials” for the zone, and let transformations keep metadata=copyright or more.</source>
        <translation>ゾーンの「Preserve Content Credentials」をオンにし、変換で metadata=copyright 以上を保持してください。</translation>
    </message>
    <message>
        <source>That is normal for strangers&apos; files. Check with the signer if it matters.</source>
        <translation>他人のファイルでは普通のことです。重要なら署名者に確認してください。</translation>
    </message>
    <message>
        <source>The PDF file has no pages.</source>
        <translation>PDFファイルにページがありません。</translation>
    </message>
    <message>
        <source>The PDF file is damaged or incomplete.</source>
        <translation>PDFファイルが破損しているか不完全です。</translation>
    </message>
    <message>
        <source>The PIN does not open the security token “{token}”.</source>
        <translation>PINでセキュリティトークン「{token}」を開けません。</translation>
    </message>
    <message>
        <source>The PIN of the security token “{token}” has to be changed.</source>
        <translation>セキュリティトークン「{token}」のPINを変更する必要があります。</translation>
    </message>
    <message>
        <source>The PIN of your security token is not known: this machine has no keyring that holds it.</source>
        <translation>セキュリティトークンのPINが不明です。このコンピューターにはPINを保存したキーチェーンがありません。</translation>
    </message>
    <message>
        <source>The SVG file is damaged or incomplete.</source>
        <translation>SVGファイルが破損しているか不完全です。</translation>
    </message>
    <message>
        <source>The SVG file is too large to be read.</source>
        <translation>SVGファイルが大きすぎて読み取れません。</translation>
    </message>
    <message>
        <source>The access key of the signing service has characters that cannot be sent.</source>
        <translation>署名サービスのアクセスキーに送信できない文字があります。</translation>
    </message>
    <message>
        <source>The access key of your signing service is not known: this machine has no keyring that holds it.</source>
        <translation>署名サービスのアクセスキーが不明です。このコンピューターにはアクセスキーを保存したキーチェーンがありません。</translation>
    </message>
    <message>
        <source>The agents to turn away were chosen by name.</source>
        <translation>拒否するエージェントは名前で選ばれました。</translation>
    </message>
    <message>
        <source>The answer is longer than it may be.</source>
        <translation>応答が許容される長さを超えています。</translation>
    </message>
    <message>
        <source>The authority of {name} ends on {person_date}; a new certificate would not last longer than the present one.</source>
        <translation>{name}の認証局は{person_date}に終了します。新しい証明書も現在のものより長くは使えません。</translation>
    </message>
    <message>
        <source>The authority signed it in a way that readers refuse ({detail}).</source>
        <translation>認証局の署名方法がリーダーに拒否されるものです（{detail}）。</translation>
    </message>
    <message>
        <source>The authority&apos;s key does not belong to its certificate.</source>
        <translation>認証局の鍵がその証明書と対応していません。</translation>
    </message>
    <message>
        <source>The backup cannot be restored: {plain}</source>
        <translation>バックアップを戻せません：{plain}</translation>
    </message>
    <message>
        <source>The backup is damaged: {faults}</source>
        <translation>バックアップが破損しています：{faults}</translation>
    </message>
    <message>
        <source>The camera&apos;s other file of a work in the catalogue; it was put with it.</source>
        <translation>カタログにある作品のカメラのもう1つのファイルです。その作品にまとめました。</translation>
    </message>
    <message>
        <source>The catalogue cannot be copied: {plain}</source>
        <translation>カタログをコピーできません：{plain}</translation>
    </message>
    <message>
        <source>The catalogue cannot be opened</source>
        <translation>カタログを開けません</translation>
    </message>
    <message>
        <source>The catalogue cannot be opened: {path}</source>
        <translation>カタログを開けません：{path}</translation>
    </message>
    <message>
        <source>The catalogue cannot be read: {path}. {error}</source>
        <translation>カタログを読み取れません：{path}。{error}</translation>
    </message>
    <message>
        <source>The catalogue does not know {original}.</source>
        <translation>カタログに{original}がありません。</translation>
    </message>
    <message>
        <source>The catalogue has no such file: {path}</source>
        <translation>カタログにこのファイルはありません：{path}</translation>
    </message>
    <message>
        <source>The catalogue has no work there: {path}</source>
        <translation>カタログにはそこの作品がありません：{path}</translation>
    </message>
    <message>
        <source>The catalogue has no works, but its copy of the same day has: {destination}</source>
        <translation>カタログに作品がありませんが、同じ日のコピーにはあります：{destination}</translation>
    </message>
    <message>
        <source>The catalogue is damaged</source>
        <translation>カタログが破損しています</translation>
    </message>
    <message>
        <source>The catalogue is damaged: {catalogue}</source>
        <translation>カタログが破損しています：{catalogue}</translation>
    </message>
    <message>
        <source>The catalogue is damaged: {faults}</source>
        <translation>カタログが破損しています：{faults}</translation>
    </message>
    <message>
        <source>The catalogue is gone: {catalogue}</source>
        <translation>カタログがなくなっています：{catalogue}</translation>
    </message>
    <message>
        <source>The catalogue is read-only</source>
        <translation>カタログは読み取り専用です</translation>
    </message>
    <message>
        <source>The certificate above it, {detail}, is not valid today.</source>
        <translation>上位の証明書（{detail}）は今日有効ではありません。</translation>
    </message>
    <message>
        <source>The certificate above it, {detail}, may not issue certificates like this one.</source>
        <translation>上位の証明書（{detail}）は、このような証明書を発行できません。</translation>
    </message>
    <message>
        <source>The certificate names nobody.</source>
        <translation>証明書に名前がありません。</translation>
    </message>
    <message>
        <source>The certificate of its issuer, {detail}, did not come along, so this computer could not check what it signs.</source>
        <translation>発行者の証明書（{detail}）が含まれていないため、このコンピューターでは署名内容を確認できませんでした。</translation>
    </message>
    <message>
        <source>The certificate of {host} is not to be trusted, so nothing was sent.</source>
        <translation>{host}の証明書を信頼できないため、何も送信されていません。</translation>
    </message>
    <message>
        <source>The certificate of {name} expired on {when}.</source>
        <translation>{name}の証明書は{when}に期限が切れました。</translation>
    </message>
    <message>
        <source>The certificate of {name} expired on {when}: it signs no more.</source>
        <translation>{name}の証明書は{when}に期限が切れました。もう署名できません。</translation>
    </message>
    <message>
        <source>The certificate of {name} expires on {when}, {left}.</source>
        <translation>{name}の証明書の期限は{when}です（{left}）。</translation>
    </message>
    <message>
        <source>The certificate of {name} was issued by {issuer}, which alone can renew it.</source>
        <translation>{name}の証明書は{issuer}が発行したもので、更新できるのは発行者だけです。</translation>
    </message>
    <message>
        <source>The certificate of {subject} cannot sign content credentials. {reasons}</source>
        <translation>{subject}の証明書ではコンテンツクレデンシャルに署名できません。{reasons}</translation>
    </message>
    <message>
        <source>The certificate request in {path} is damaged.</source>
        <translation>{path}の証明書の申請が破損しています。</translation>
    </message>
    <message>
        <source>The certificates do not follow one another: {detail}.</source>
        <translation>証明書がつながっていません：{detail}。</translation>
    </message>
    <message>
        <source>The collection was changed in another way since.</source>
        <translation>コレクションはその後、別の形で変更されました。</translation>
    </message>
    <message>
        <source>The collection “{name}” asks for itself.</source>
        <translation>コレクション「{name}」が自分自身を検索しています。</translation>
    </message>
    <message>
        <source>The collection “{other}” is published at {part} already.</source>
        <translation>コレクション「{other}」はすでに{part}で公開されています。</translation>
    </message>
    <message>
        <source>The connection to {host} broke off.</source>
        <translation>{host}との接続が切れました。</translation>
    </message>
    <message>
        <source>The content is not what the name says.</source>
        <translation>内容が名前と合っていません。</translation>
    </message>
    <message>
        <source>The copy could not be fetched. {why}</source>
        <translation>コピーを取得できませんでした。{why}</translation>
    </message>
    <message>
        <source>The copy is larger than 200 MB.</source>
        <translation>コピーが200 MBを超えています。</translation>
    </message>
    <message>
        <source>The credential by {signer} does not follow the rules.</source>
        <translation>{signer}のクレデンシャルは規則に従っていません。</translation>
    </message>
    <message>
        <source>The credential by {signer} refers to an earlier version that is missing from it.</source>
        <translation>{signer}のクレデンシャルが参照する以前の版が含まれていません。</translation>
    </message>
    <message>
        <source>The credential by {signer} uses a method that this version cannot check.</source>
        <translation>{signer}のクレデンシャルは、この版では確認できない方式を使っています。</translation>
    </message>
    <message>
        <source>The credential lies beside the file: {reason}.</source>
        <translation>クレデンシャルはファイルの隣にあります：{reason}。</translation>
    </message>
    <message>
        <source>The date proves nothing; ask the signer to sign it again.</source>
        <translation>日付は証明になりません。署名し直しを署名者に頼んでください。</translation>
    </message>
    <message>
        <source>The details name the rule.</source>
        <translation>詳細に規則の名前があります。</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>The disk quota is used up</source>
        <translation>ディスクの割り当て容量を使い切りました</translation>
    </message>
    <message>
        <source>The disk reported a read or write error</source>
        <translation>ディスクの読み書きエラーが発生しました</translation>
    </message>
    <message>
        <source>The fields are: {field}. Quote a text that holds a colon.</source>
        <translation>検索項目：{field}。コロンを含む文字列は引用符で囲んでください。</translation>
    </message>
    <message>
        <source>The file changed meanwhile.</source>
        <translation>その間にファイルが変更されました。</translation>
    </message>
    <message>
        <source>The file changed while it was being protected.</source>
        <translation>保護している間にファイルが変わりました。</translation>
    </message>
    <message>
        <source>The file changed while it was being read.</source>
        <translation>読み取っている間にファイルが変わりました。</translation>
    </message>
    <message>
        <source>The file could not be signed.</source>
        <translation>ファイルに署名できませんでした。</translation>
    </message>
    <message>
        <source>The file does not exist: {path}</source>
        <translation>ファイルがありません：{path}</translation>
    </message>
    <message>
        <source>The file does not take metadata.</source>
        <translation>ファイルがメタデータを受け付けません。</translation>
    </message>
    <message>
        <source>The file has changed since it was added.</source>
        <translation>ファイルは追加後に変更されています。</translation>
    </message>
    <message>
        <source>The file has changed since it was protected.</source>
        <translation>ファイルは保護後に変更されています。</translation>
    </message>
    <message>
        <source>The file is damaged or hostile.</source>
        <translation>ファイルが壊れているか、悪意があります。</translation>
    </message>
    <message>
        <source>The file is damaged, hostile or on a slow disk.</source>
        <translation>ファイルが破損しているか、悪意があるか、低速なディスクにあります。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルが空です。</translation>
    </message>
    <message>
        <source>The file is read-only: {path}</source>
        <translation>ファイルは読み取り専用です：{path}</translation>
    </message>
    <message>
        <source>The file is too large for this disk</source>
        <translation>ファイルがこのディスクには大きすぎます</translation>
    </message>
    <message>
        <source>The file is unchanged.</source>
        <translation>ファイルは変わっていません。</translation>
    </message>
    <message>
        <source>The file is unchanged; try again later.</source>
        <translation>ファイルは変わっていません。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The file or folder does not exist</source>
        <translation>ファイルまたはフォルダーがありません</translation>
    </message>
    <message>
        <source>The file or its credential is damaged.</source>
        <translation>ファイルまたはクレデンシャルが壊れています。</translation>
    </message>
    <message>
        <source>The file that is uploaded stays as it is; the smaller sizes that are made of it lose metadata.</source>
        <translation>アップロードしたファイルはそのままですが、そこから作られる小さいサイズではメタデータが失われます。</translation>
    </message>
    <message>
        <source>The file was changed after it was protected.</source>
        <translation>ファイルは保護した後に変更されました。</translation>
    </message>
    <message>
        <source>The file was changed after it was protected: {path}</source>
        <translation>ファイルは保護した後に変更されました：{path}</translation>
    </message>
    <message>
        <source>The file&apos;s XMP metadata is damaged.</source>
        <translation>ファイルのXMPメタデータが壊れています。</translation>
    </message>
    <message>
        <source>The file&apos;s metadata could not be read back.</source>
        <translation>ファイルのメタデータを読み戻せませんでした。</translation>
    </message>
    <message>
        <source>The file&apos;s name is not valid text. Rename it, then try again.</source>
        <translation>ファイル名が正しい文字列ではありません。名前を変えて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The first is kept, the others become its.</source>
        <translation>最初の作品が残り、ほかはそれに含まれます。</translation>
    </message>
    <message>
        <source>The folder cannot be opened. {error}.</source>
        <translation>フォルダーを開けません。{error}。</translation>
    </message>
    <message>
        <source>The folder for signed copies cannot be used. {error}.</source>
        <translation>署名済みコピーのフォルダーを使用できません。{error}。</translation>
    </message>
    <message>
        <source>The folder for signed copies is gone, or its disk is not mounted: {folder}</source>
        <translation>署名済みコピーのフォルダーがないか、そのディスクがマウントされていません：{folder}</translation>
    </message>
    <message>
        <source>The folder for signed copies is the watched folder itself.</source>
        <translation>署名済みコピーのフォルダーが監視フォルダー自体です。</translation>
    </message>
    <message>
        <source>The folder is on a read-only disk</source>
        <translation>フォルダーが読み取り専用ディスクにあります</translation>
    </message>
    <message>
        <source>The identity in {path} is damaged.</source>
        <translation>{path}の署名者が破損しています。</translation>
    </message>
    <message>
        <source>The identity that signs by default is gone: {chosen}.</source>
        <translation>既定の署名者がありません：{chosen}。</translation>
    </message>
    <message>
        <source>The identity that this certificate was asked for is gone: {renews}</source>
        <translation>この証明書を申請した署名者がありません：{renews}</translation>
    </message>
    <message>
        <source>The kept original cannot be read. {message}</source>
        <translation>保管された元のファイルを読み取れません。{message}</translation>
    </message>
    <message>
        <source>The kept original is damaged: {kept}</source>
        <translation>保管された元のファイルが破損しています：{kept}</translation>
    </message>
    <message>
        <source>The key does not belong to any certificate in these files: {names}.</source>
        <translation>鍵がこれらのファイルのどの証明書とも対応していません：{names}。</translation>
    </message>
    <message>
        <source>The key file does not belong to this identity: {path}</source>
        <translation>鍵のファイルがこの署名者のものではありません：{path}</translation>
    </message>
    <message>
        <source>The key file is damaged: {path}</source>
        <translation>鍵のファイルが破損しています：{path}</translation>
    </message>
    <message>
        <source>The key in this file is damaged: {path}</source>
        <translation>このファイルの鍵が破損しています：{path}</translation>
    </message>
    <message>
        <source>The key is of a kind that content credentials do not know.</source>
        <translation>鍵はコンテンツクレデンシャルが対応しない種類です。</translation>
    </message>
    <message>
        <source>The key of {name} is not kept here, so it has no passphrase here.</source>
        <translation>{name}の鍵はここに保管されていないため、ここにはパスフレーズがありません。</translation>
    </message>
    <message>
        <source>The key of {name} is not kept on this computer.</source>
        <translation>{name}の鍵はこのコンピューターに保管されていません。</translation>
    </message>
    <message>
        <source>The keyring did not keep the new passphrase, so the old one still holds.</source>
        <translation>キーチェーンが新しいパスフレーズを保存しなかったため、以前のものが有効です。</translation>
    </message>
    <message>
        <source>The list holds more than {most_certificates} certificates.</source>
        <translation>リストに{most_certificates}個を超える証明書があります。</translation>
    </message>
    <message>
        <source>The list is fetched from {hostname}; nothing else is sent.</source>
        <translation>リストは{hostname}から取得されます。ほかには何も送信されません。</translation>
    </message>
    <message>
        <source>The list is longer than {part} MB.</source>
        <translation>リストが{part} MBを超えています。</translation>
    </message>
    <message>
        <source>The list needs a name with letters or digits.</source>
        <translation>リストには文字か数字を含む名前が必要です。</translation>
    </message>
    <message>
        <source>The list of certificates in {path} is damaged.</source>
        <translation>{path}の証明書リストが破損しています。</translation>
    </message>
    <message>
        <source>The name is longer than {longest} characters.</source>
        <translation>名前が{longest}文字を超えています。</translation>
    </message>
    <message>
        <source>The name is longer than {name_limit} characters.</source>
        <translation>名前が{name_limit}文字を超えています。</translation>
    </message>
    <message>
        <source>The name is too long for this disk</source>
        <translation>名前がこのディスクには長すぎます</translation>
    </message>
    <message>
        <source>The name says SVG, but the content is not.</source>
        <translation>名前はSVGですが、内容は異なります。</translation>
    </message>
    <message>
        <source>The name says {name}, but the content is not.</source>
        <translation>名前は {name} ですが、内容は違います。</translation>
    </message>
    <message>
        <source>The name says {name}, but the content is {name2}.</source>
        <translation>名前は {name} ですが、内容は {name2} です。</translation>
    </message>
    <message>
        <source>The original cannot be kept. {error}</source>
        <translation>元のファイルを保管できません。{error}</translation>
    </message>
    <message>
        <source>The original is unchanged.</source>
        <translation>元のファイルは変更されていません。</translation>
    </message>
    <message>
        <source>The passphrase does not open the signing key of {owner}.</source>
        <translation>パスフレーズで{owner}の署名鍵を開けません。</translation>
    </message>
    <message>
        <source>The passphrase does not open this backup, or the file was changed since it was made.</source>
        <translation>パスフレーズでこのバックアップを開けないか、作成後にファイルが変更されています。</translation>
    </message>
    <message>
        <source>The passphrase does not open this file: {path}</source>
        <translation>パスフレーズでこのファイルを開けません：{path}</translation>
    </message>
    <message>
        <source>The passphrase is longer than {passphrase_limit} bytes.</source>
        <translation>パスフレーズが{passphrase_limit}バイトを超えています。</translation>
    </message>
    <message>
        <source>The path {path} is not within {address}.</source>
        <translation>パス{path}は{address}の中にありません。</translation>
    </message>
    <message>
        <source>The people of these works were changed in another way since.</source>
        <translation>これらの作品の人物は、その後別の形で変更されました。</translation>
    </message>
    <message>
        <source>The picture claims to be too large to be one.</source>
        <translation>画像のサイズがあり得ないほど大きく記されています。</translation>
    </message>
    <message>
        <source>The picture of a work in the catalogue with other metadata; it was put with it.</source>
        <translation>カタログにある作品と同じ画像で、メタデータが異なります。その作品にまとめました。</translation>
    </message>
    <message>
        <source>The program keeps its own things in this folder: {root}</source>
        <translation>このフォルダーにはプログラム自身のデータがあります：{root}</translation>
    </message>
    <message>
        <source>The proxy does not lead to {host}.</source>
        <translation>プロキシから{host}に到達できません。</translation>
    </message>
    <message>
        <source>The report was not written. {error}.</source>
        <translation>レポートは書き込まれませんでした。{error}。</translation>
    </message>
    <message>
        <source>The rights statement has an unknown entry “{key}”.</source>
        <translation>権利の記述に不明な項目「{key}」があります。</translation>
    </message>
    <message>
        <source>The rights statement has no entries.</source>
        <translation>権利の記述に項目がありません。</translation>
    </message>
    <message>
        <source>The rights statement says “{word}” for “{key}”, which means nothing.</source>
        <translation>権利の記述の「{key}」が「{word}」になっていますが、意味がありません。</translation>
    </message>
    <message>
        <source>The rights statement&apos;s conditions for “{key}” are no text.</source>
        <translation>権利の記述の「{key}」の条件が文字列ではありません。</translation>
    </message>
    <message>
        <source>The security token “{token}” cannot sign in the way that this certificate needs.</source>
        <translation>セキュリティトークン「{token}」は、この証明書に必要な方法で署名できません。</translation>
    </message>
    <message>
        <source>The security token “{token}” failed ({error}).</source>
        <translation>セキュリティトークン「{token}」で障害が発生しました（{error}）。</translation>
    </message>
    <message>
        <source>The security token “{token}” has no PIN yet.</source>
        <translation>セキュリティトークン「{token}」にまだPINがありません。</translation>
    </message>
    <message>
        <source>The security token “{token}” has no key{wanted}.</source>
        <translation>セキュリティトークン「{token}」に鍵がありません{wanted}。</translation>
    </message>
    <message>
        <source>The security token “{token}” has several such keys.</source>
        <translation>セキュリティトークン「{token}」に該当する鍵が複数あります。</translation>
    </message>
    <message>
        <source>The security token “{token}” holds no certificate for the key.</source>
        <translation>セキュリティトークン「{token}」にこの鍵の証明書がありません。</translation>
    </message>
    <message>
        <source>The security token “{token}” is locked: it was given too many wrong PINs.</source>
        <translation>セキュリティトークン「{token}」はロックされています。誤ったPINが多すぎました。</translation>
    </message>
    <message>
        <source>The security token “{token}” wants its PIN.</source>
        <translation>セキュリティトークン「{token}」がPINを求めています。</translation>
    </message>
    <message>
        <source>The security token “{token}” was removed.</source>
        <translation>セキュリティトークン「{token}」が取り外されました。</translation>
    </message>
    <message>
        <source>The shares of the {right} add up to {percent}, which is more than all.</source>
        <translation>「{right}」の持分の合計が{percent}で、全体を超えています。</translation>
    </message>
    <message>
        <source>The sidecar {name} is larger than a credential can be.</source>
        <translation>サイドカー{name}は、クレデンシャルとしては大きすぎます。</translation>
    </message>
    <message>
        <source>The signature does not hold: the credential of {signer} was altered or forged.</source>
        <translation>署名が成り立ちません。{signer}のクレデンシャルは改変または偽造されています。</translation>
    </message>
    <message>
        <source>The signature that came back was not made with {name}&apos;s key.</source>
        <translation>返された署名は{name}の鍵によるものではありません。</translation>
    </message>
    <message>
        <source>The signed file did not pass its own check. {sentence}</source>
        <translation>署名したファイルが自己検査に合格しませんでした。{sentence}</translation>
    </message>
    <message>
        <source>The signing service answered with something that is no signature.</source>
        <translation>署名サービスの応答が署名ではありません。</translation>
    </message>
    <message>
        <source>The signing service cannot be used. {message}</source>
        <translation>署名サービスを使用できません。{message}</translation>
    </message>
    <message>
        <source>The signing service refused to sign (status {status}).</source>
        <translation>署名サービスが署名を拒否しました（ステータス {status}）。</translation>
    </message>
    <message>
        <source>The signing service refuses the access key.</source>
        <translation>署名サービスがアクセスキーを拒否しました。</translation>
    </message>
    <message>
        <source>The site {url} is the place “{name}” already.</source>
        <translation>サイト{url}はすでに「{name}」として登録されています。</translation>
    </message>
    <message>
        <source>The site&apos;s robots.txt is made by the service and cannot be edited.</source>
        <translation>サイトのrobots.txtはサービスが作成するもので、編集できません。</translation>
    </message>
    <message>
        <source>The stamped file did not pass its own check.</source>
        <translation>タイムスタンプを付けたファイルが自己検査に合格しませんでした。</translation>
    </message>
    <message>
        <source>The system starts no more processes.</source>
        <translation>システムがこれ以上プロセスを開始できません。</translation>
    </message>
    <message>
        <source>The title is longer than {longest} characters.</source>
        <translation>タイトルが{longest}文字を超えています。</translation>
    </message>
    <message>
        <source>The work is no longer in the catalogue.</source>
        <translation>作品はもうカタログにありません。</translation>
    </message>
    <message>
        <source>The works of “{name}” are those below {folder}.</source>
        <translation>「{name}」の作品は{folder}の下にあるものです。</translation>
    </message>
    <message>
        <source>The works of “{name}” are those that its search finds: {query}</source>
        <translation>「{name}」の作品は次の検索で見つかるものです：{query}</translation>
    </message>
    <message>
        <source>The {name} file holds neither picture nor sound.</source>
        <translation>{name}ファイルに画像も音声もありません。</translation>
    </message>
    <message>
        <source>The {name} file is damaged or incomplete.</source>
        <translation>{name} ファイルが壊れているか、不完全です。</translation>
    </message>
    <message>
        <source>The {name} file is damaged: nothing in it can be played.</source>
        <translation>{name} ファイルが壊れていて、再生できるものがありません。</translation>
    </message>
    <message>
        <source>The {name} file&apos;s structure is unusual: {error}.</source>
        <translation>{name}ファイルの構造が通常と異なります：{error}。</translation>
    </message>
    <message>
        <source>There are two security tokens named “{token}”.</source>
        <translation>「{token}」というセキュリティトークンが2つあります。</translation>
    </message>
    <message>
        <source>There are {len} different keys in these files.</source>
        <translation>これらのファイルに異なる鍵が{len}個あります。</translation>
    </message>
    <message>
        <source>There are: {known}.</source>
        <translation>次のものがあります：{known}。</translation>
    </message>
    <message>
        <source>There are: {listed}.</source>
        <translation>次のものがあります：{listed}。</translation>
    </message>
    <message>
        <source>There is a file already: {destination}</source>
        <translation>すでにファイルがあります：{destination}</translation>
    </message>
    <message>
        <source>There is a file of this name already: {path}</source>
        <translation>同じ名前のファイルがすでにあります：{path}</translation>
    </message>
    <message>
        <source>There is a key in these files, but no certificate.</source>
        <translation>これらのファイルに鍵はありますが、証明書がありません。</translation>
    </message>
    <message>
        <source>There is a list named “{name}” already.</source>
        <translation>「{name}」というリストがすでにあります。</translation>
    </message>
    <message>
        <source>There is a policy “{title}” already.</source>
        <translation>ポリシー「{title}」がすでにあります。</translation>
    </message>
    <message>
        <source>There is a {what} “{name}” already.</source>
        <translation>名前「{name}」はすでに使われています（{what}）。</translation>
    </message>
    <message>
        <source>There is an identity {key} already.</source>
        <translation>署名者{key}がすでにあります。</translation>
    </message>
    <message>
        <source>There is no PKCS#11 library here: {path}</source>
        <translation>ここにPKCS#11ライブラリがありません：{path}</translation>
    </message>
    <message>
        <source>There is no backup “{name}”.</source>
        <translation>バックアップ「{name}」はありません。</translation>
    </message>
    <message>
        <source>There is no batch {job}.</source>
        <translation>バッチ{job}はありません。</translation>
    </message>
    <message>
        <source>There is no catalogue: {catalogue}</source>
        <translation>カタログがありません：{catalogue}</translation>
    </message>
    <message>
        <source>There is no certificate and no key in this file: {path}</source>
        <translation>このファイルに証明書も鍵もありません：{path}</translation>
    </message>
    <message>
        <source>There is no collection “{name}”.</source>
        <translation>コレクション「{name}」はありません。</translation>
    </message>
    <message>
        <source>There is no collection “{text}”.</source>
        <translation>コレクション「{text}」はありません。</translation>
    </message>
    <message>
        <source>There is no folder with the site&apos;s present files: {existing}</source>
        <translation>サイトの現在のファイルのフォルダーがありません：{existing}</translation>
    </message>
    <message>
        <source>There is no known service “{service}”.</source>
        <translation>「{service}」は既知のサービスではありません。</translation>
    </message>
    <message>
        <source>There is no list named “{name}”.</source>
        <translation>「{name}」というリストはありません。</translation>
    </message>
    <message>
        <source>There is no passphrase for the signing key: this machine has no keyring.</source>
        <translation>署名鍵のパスフレーズがありません。このコンピューターにはキーチェーンがありません。</translation>
    </message>
    <message>
        <source>There is no place “{name}”.</source>
        <translation>サイト「{name}」はありません。</translation>
    </message>
    <message>
        <source>There is no policy named “{wanted}”.</source>
        <translation>「{wanted}」というポリシーはありません。</translation>
    </message>
    <message>
        <source>There is no private key in these files.</source>
        <translation>これらのファイルに秘密鍵がありません。</translation>
    </message>
    <message>
        <source>There is no security token named “{token}”.</source>
        <translation>「{token}」というセキュリティトークンはありません。</translation>
    </message>
    <message>
        <source>There is no server named {host}.</source>
        <translation>{host}というサーバーはありません。</translation>
    </message>
    <message>
        <source>There is no signing identity to back up.</source>
        <translation>バックアップする署名者がありません。</translation>
    </message>
    <message>
        <source>There is no signing identity yet.</source>
        <translation>署名者がまだありません。</translation>
    </message>
    <message>
        <source>There is no signing identity “{key}”.</source>
        <translation>署名者「{key}」はありません。</translation>
    </message>
    <message>
        <source>There is no signing identity “{name}”.</source>
        <translation>署名者「{name}」はありません。</translation>
    </message>
    <message>
        <source>There is no such folder: {folder}</source>
        <translation>このフォルダーはありません：{folder}</translation>
    </message>
    <message>
        <source>There is no such folder: {real}</source>
        <translation>このフォルダーはありません：{real}</translation>
    </message>
    <message>
        <source>There is no such folder: {root}</source>
        <translation>このフォルダーはありません：{root}</translation>
    </message>
    <message>
        <source>There is none at all.</source>
        <translation>1つもありません。</translation>
    </message>
    <message>
        <source>There is not exactly one certificate of a signer among these.</source>
        <translation>この中に署名者の証明書がちょうど1つある必要があります。</translation>
    </message>
    <message>
        <source>There is: {shown}.</source>
        <translation>次のものがあります：{shown}。</translation>
    </message>
    <message>
        <source>These files are of several works.</source>
        <translation>これらのファイルは複数の作品のものです。</translation>
    </message>
    <message>
        <source>This address is not encrypted, so anybody on the way could add to the list: {address}</source>
        <translation>このアドレスは暗号化されておらず、途中で誰でもリストに追加できます：{address}</translation>
    </message>
    <message>
        <source>This answer was taken already: {name} signs with it.</source>
        <translation>この回答はすでに取り込まれ、{name}が署名に使っています。</translation>
    </message>
    <message>
        <source>This backup holds something else than identities.</source>
        <translation>このバックアップには署名者以外のものが入っています。</translation>
    </message>
    <message>
        <source>This backup is damaged.</source>
        <translation>このバックアップは破損しています。</translation>
    </message>
    <message>
        <source>This backup is not complete: its end is missing.</source>
        <translation>このバックアップは不完全です。末尾がありません。</translation>
    </message>
    <message>
        <source>This backup was made by a newer version of Countermark.</source>
        <translation>このバックアップは新しいバージョンのCountermarkで作成されました。</translation>
    </message>
    <message>
        <source>This catalogue was made by a newer version of Countermark.</source>
        <translation>このカタログは新しいバージョンのCountermarkで作成されました。</translation>
    </message>
    <message>
        <source>This file has a passphrase, and it is not known: {path}</source>
        <translation>このファイルにはパスフレーズがありますが、不明です：{path}</translation>
    </message>
    <message>
        <source>This file holds a private key, so nothing of it was kept.</source>
        <translation>このファイルには秘密鍵があるため、何も取り込みませんでした。</translation>
    </message>
    <message>
        <source>This file holds no certificate to trust: {authority}</source>
        <translation>このファイルに信頼できる証明書がありません：{authority}</translation>
    </message>
    <message>
        <source>This file holds no certificate: {path}</source>
        <translation>このファイルに証明書がありません：{path}</translation>
    </message>
    <message>
        <source>This file is damaged: {path}</source>
        <translation>このファイルは破損しています：{path}</translation>
    </message>
    <message>
        <source>This file is encrypted, or its key made, in a way that is not supported: {path}</source>
        <translation>このファイルの暗号化または鍵の生成方法には対応していません：{path}</translation>
    </message>
    <message>
        <source>This file is no PKCS#11 library for this computer: {path}</source>
        <translation>このファイルはこのコンピューター用のPKCS#11ライブラリではありません：{path}</translation>
    </message>
    <message>
        <source>This file is too large to be one with certificates: {path}</source>
        <translation>このファイルは証明書のものとしては大きすぎます：{path}</translation>
    </message>
    <message>
        <source>This has characters that cannot be shown.</source>
        <translation>表示できない文字が含まれています。</translation>
    </message>
    <message>
        <source>This identity was replaced by a newer one: {key}</source>
        <translation>この署名者は新しいものに置き換えられました：{key}</translation>
    </message>
    <message>
        <source>This is a folder, not a file</source>
        <translation>これはファイルではなくフォルダーです</translation>
    </message>
    <message>
        <source>This is a request for a certificate, not the certificate: {path}</source>
        <translation>これは証明書ではなく、証明書の申請です：{path}</translation>
    </message>
    <message>
        <source>This is a sidecar, the credential of another file; which one does not show, or it is not beside it.</source>
        <translation>これはサイドカー、つまり別のファイルのクレデンシャルです。どのファイルのものか不明か、そのファイルが隣にありません。</translation>
    </message>
    <message>
        <source>This is a signed copy; protect its work.</source>
        <translation>これは署名済みのコピーです。その作品を保護してください。</translation>
    </message>
    <message>
        <source>This is an address, not a path: {text}</source>
        <translation>これはパスではなくアドレスです：{text}</translation>
    </message>
    <message>
        <source>This is longer than {longest} characters.</source>
        <translation>{longest}文字を超えています。</translation>
    </message>
    <message>
        <source>This is no address of a time-stamp authority: {address}</source>
        <translation>これはタイムスタンプ局のアドレスではありません：{address}</translation>
    </message>
    <message>
        <source>This is no catalogue: {copy}</source>
        <translation>これはカタログではありません：{copy}</translation>
    </message>
    <message>
        <source>This is no file that was protected here.</source>
        <translation>これはここで保護されたファイルではありません。</translation>
    </message>
    <message>
        <source>This is no list of certificates.</source>
        <translation>これは証明書のリストではありません。</translation>
    </message>
    <message>
        <source>This is no name for a {what}: it has characters that cannot be shown.</source>
        <translation>この名前は使えません（{what}）。表示できない文字が含まれています。</translation>
    </message>
    <message>
        <source>This is no path of a site: {text}</source>
        <translation>これはサイトのパスではありません：{text}</translation>
    </message>
    <message>
        <source>This is no site: {target}</source>
        <translation>これはサイトではありません：{target}</translation>
    </message>
    <message>
        <source>This is not a backup of Countermark&apos;s identities.</source>
        <translation>これはCountermarkの署名者のバックアップではありません。</translation>
    </message>
    <message>
        <source>This is not a date: {published_on}</source>
        <translation>これは日付ではありません：{published_on}</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>これはウェブアドレスではありません。</translation>
    </message>
    <message>
        <source>This is not a web address: {address}</source>
        <translation>これはウェブアドレスではありません：{address}</translation>
    </message>
    <message>
        <source>This is not a web address: {host}</source>
        <translation>これはウェブアドレスではありません：{host}</translation>
    </message>
    <message>
        <source>This is not an ordinary file: {path}</source>
        <translation>これは通常のファイルではありません：{path}</translation>
    </message>
    <message>
        <source>This is the credential of another file.</source>
        <translation>これは別のファイルのクレデンシャルです。</translation>
    </message>
    <message>
        <source>This is the credential of another file; protect that one.</source>
        <translation>これは別のファイルのクレデンシャルです。そのファイルを保護してください。</translation>
    </message>
    <message>
        <source>This is too large for a backup: {path}</source>
        <translation>バックアップとしては大きすぎます：{path}</translation>
    </message>
    <message>
        <source>This key is here already: it signs for {name}.</source>
        <translation>この鍵はすでにあり、{name}の署名に使われています。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Try again later, or let files be signed without.</source>
        <translation>後でもう一度試すか、なしで署名してください。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>もう一度お試しください。</translation>
    </message>
    <message>
        <source>Try again; if it stays so, see whether the disk is in order.</source>
        <translation>もう一度試してください。変わらない場合は、ディスクに問題がないか確認してください。</translation>
    </message>
    <message>
        <source>Try them again: --retry-failed.</source>
        <translation>もう一度お試しください：--retry-failed。</translation>
    </message>
    <message>
        <source>Two works would lie at {path}: {first} and {second}. The second is declared without an address; give it another name, or publish it at another path.</source>
        <translation>2 つの作品が {path} に重なります：{first} と {second}。2 つ目はアドレスなしで宣言されます。別の名前を付けるか、別のパスで公開してください。</translation>
    </message>
    <message>
        <source>Type it anew.</source>
        <translation>入力し直してください。</translation>
    </message>
    <message>
        <source>Type the passphrase again; if it is right, use another copy of the file.</source>
        <translation>パスフレーズをもう一度入力してください。正しい場合は、ファイルの別のコピーを使ってください。</translation>
    </message>
    <message>
        <source>Unexpected error ({kind}); the log has the details.</source>
        <translation>予期しないエラーです（{kind}）。詳細はログにあります。</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again.</source>
        <translation>キーチェーンのロックを解除して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Update Countermark first.</source>
        <translation>先にCountermarkを更新してください。</translation>
    </message>
    <message>
        <source>Update Countermark, or check the file with another program.</source>
        <translation>Countermarkを更新するか、別のプログラムで確認してください。</translation>
    </message>
    <message>
        <source>Update the program first.</source>
        <translation>先にプログラムを更新してください。</translation>
    </message>
    <message>
        <source>Upload it with the application {form}: author {author}, claimant {claimant}.</source>
        <translation>申請 {form} とともにアップロードしてください：著作者 {author}、申請者 {claimant}。</translation>
    </message>
    <message>
        <source>Use another backup.</source>
        <translation>別のバックアップを使ってください。</translation>
    </message>
    <message>
        <source>Use another copy of the file.</source>
        <translation>ファイルの別のコピーを使ってください。</translation>
    </message>
    <message>
        <source>Use one that begins with https://.</source>
        <translation>https:// で始まるものを使ってください。</translation>
    </message>
    <message>
        <source>Wait until it has ended, or cancel it there.</source>
        <translation>終わるまで待つか、実行中の側でキャンセルしてください。</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>終わるのを待って、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Wait until that has ended.</source>
        <translation>終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>Wait until the program that writes it has finished, then try again.</source>
        <translation>書き込んでいるプログラムが終わるまで待って、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Wait until then, or check this computer&apos;s clock.</source>
        <translation>それまで待つか、このコンピューターの時計を確認してください。</translation>
    </message>
    <message>
        <source>What form should the report have? {path}</source>
        <translation>レポートの形式を指定してください。{path}</translation>
    </message>
    <message>
        <source>What is wanted is the certificate of the authority, not that of the signer.</source>
        <translation>必要なのは署名者ではなく認証局の証明書です。</translation>
    </message>
    <message>
        <source>What lies at {place} is no credential, or a damaged one.</source>
        <translation>{place}にあるものはクレデンシャルではないか、破損しています。</translation>
    </message>
    <message>
        <source>What others can download carries neither metadata nor credentials.</source>
        <translation>ほかの人がダウンロードするものにはメタデータもクレデンシャルもありません。</translation>
    </message>
    <message>
        <source>What others can download carries neither metadata nor credentials. Public posts are used to train Meta&apos;s AI.</source>
        <translation>ほかの人がダウンロードするものにはメタデータもクレデンシャルもありません。公開投稿はMetaのAIの学習に使われます。</translation>
    </message>
    <message>
        <source>What others can download carries neither metadata nor credentials. Public posts train the AI Grok unless that is switched off.</source>
        <translation>ほかの人がダウンロードするものにはメタデータもクレデンシャルもありません。オフにしない限り、公開投稿はAI「Grok」の学習に使われます。</translation>
    </message>
    <message>
        <source>What was done stays done.</source>
        <translation>完了したものはそのままです。</translation>
    </message>
    <message>
        <source>Whether credentials in files stay is not known.</source>
        <translation>ファイルのクレデンシャルが残るかどうかは不明です。</translation>
    </message>
    <message>
        <source>Whether metadata and credentials in files stay is not known.</source>
        <translation>ファイルのメタデータとクレデンシャルが残るかどうかは不明です。</translation>
    </message>
    <message>
        <source>Whether metadata in files stay is not known.</source>
        <translation>ファイルのメタデータが残るかどうかは不明です。</translation>
    </message>
    <message>
        <source>With the Imagick editor, the filter image_strip_meta set to false keeps it; with GD nothing does.</source>
        <translation>Imagickエディターでは、image_strip_meta フィルターをfalseにすると残ります。GDでは残せません。</translation>
    </message>
    <message>
        <source>Works may be licensed as data for training computer vision systems, with a payment out of a fund. Contributors can opt out of that in their account; where exactly was not found.</source>
        <translation>作品は画像認識の学習データとしてライセンスされることがあり、基金から支払いがあります。投稿者はアカウントで拒否できますが、正確な場所は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Works of {name} were declared under “{stricter}”, which reserves more than “{weaker}” at {path}: {names}.</source>
        <translation>{name} の作品は「{stricter}」で宣言されており、{path} の「{weaker}」より多くを留保しています：{names}。</translation>
    </message>
    <message>
        <source>Works that are tagged “NoAI” get that mark on their pages, and the terms forbid to use them for AI; it is not there by default.</source>
        <translation>「NoAI」タグの付いた作品はページにその印が付き、規約でAIへの利用が禁じられます。既定では付いていません。</translation>
    </message>
    <message>
        <source>Write a number, a comparison (&gt;=3) or a range (2..4).</source>
        <translation>数字、比較（&gt;=3）、または範囲（2..4）を入力してください。</translation>
    </message>
    <message>
        <source>Write a year, a month or a day (2026-05-14), or from one to another (2024..2026).</source>
        <translation>年、月、日（2026-05-14）、または範囲（2024..2026）を入力してください。</translation>
    </message>
    <message>
        <source>Write it as 2026-05-14, or with a time: 2026-05-14 09:30.</source>
        <translation>2026-05-14 のように、時刻付きなら 2026-05-14 09:30 のように入力してください。</translation>
    </message>
    <message>
        <source>Write it like 2026-05-14.</source>
        <translation>2026-05-14 のように入力してください。</translation>
    </message>
    <message>
        <source>Write the part of it after the host.</source>
        <translation>サーバー名の後の部分を入力してください。</translation>
    </message>
    <message>
        <source>Write what to look for after the colon.</source>
        <translation>コロンの後に検索する内容を入力してください。</translation>
    </message>
    <message>
        <source>Writing rights metadata would lose other metadata in this file.</source>
        <translation>権利のメタデータを書き込むと、このファイルのほかのメタデータが失われます。</translation>
    </message>
    <message>
        <source>You made no policy “{name}”.</source>
        <translation>「{name}」という自作のポリシーはありません。</translation>
    </message>
    <message>
        <source>http:// works for a service on this computer alone.</source>
        <translation>http:// はこのコンピューター上のサービスにのみ使えます。</translation>
    </message>
    <message>
        <source>image_strip_meta, in the theme or a plugin</source>
        <translation>image_strip_meta（テーマまたはプラグイン内）</translation>
    </message>
    <message>
        <source>in 1 day</source>
        <translation>あと1日</translation>
    </message>
    <message>
        <source>in less than a day</source>
        <translation>あと1日未満</translation>
    </message>
    <message>
        <source>in {days} days</source>
        <translation>あと{days}日</translation>
    </message>
    <message>
        <source>it has several pages, and programs could no longer open it</source>
        <translation>複数のページがあり、プログラムで開けなくなります</translation>
    </message>
    <message>
        <source>it is a WAV file of more than 4 GB</source>
        <translation>4 GBを超えるWAVファイルです</translation>
    </message>
    <message>
        <source>it is digitally signed, and writing into it would break that signature</source>
        <translation>電子署名があり、書き込むとその署名が壊れます</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>暗号化されています</translation>
    </message>
    <message>
        <source>it is larger than {part} MB, too large to be held in memory</source>
        <translation>{part} MBを超え、メモリーに保持するには大きすぎます</translation>
    </message>
    <message>
        <source>its structure is unusual</source>
        <translation>構造が通常と異なります</translation>
    </message>
    <message>
        <source>robots.txt would be larger than crawlers read: it names too many parts of the site.</source>
        <translation>robots.txtがクローラーの読む大きさを超えます。サイトの部分が多すぎます。</translation>
    </message>
    <message>
        <source>the XMP in the file</source>
        <translation>ファイル内の XMP</translation>
    </message>
    <message>
        <source>the folder that serves {path}</source>
        <translation>{path} を配信するフォルダー</translation>
    </message>
    <message>
        <source>the location block that serves {path}</source>
        <translation>{path} を配信する location ブロック</translation>
    </message>
    <message>
        <source>the server block</source>
        <translation>server ブロック</translation>
    </message>
    <message>
        <source>the site&apos;s top folder</source>
        <translation>サイトの最上位フォルダー</translation>
    </message>
    <message>
        <source>what it plays or shows would not stay the same</source>
        <translation>再生または表示される内容が変わってしまいます</translation>
    </message>
    <message>
        <source>{count} changed in another way since.</source>
        <translation>その後、別の形で変更されました：{count}。</translation>
    </message>
    <message>
        <source>{count} files are missing; what was known last is declared.</source>
        <translation>{count} 個のファイルが見つかりません。最後に確認された内容で宣言します。</translation>
    </message>
    <message>
        <source>{count} files were changed since signing; sign them again.</source>
        <translation>{count} 個のファイルが署名後に変更されました。署名し直してください。</translation>
    </message>
    <message>
        <source>{count} went another way since.</source>
        <translation>その後、別の場所へ移りました：{count}。</translation>
    </message>
    <message>
        <source>{count} works are published without a credential: the decision stands on the site alone, and is lost with the first copy.</source>
        <translation>{count} 件の作品がクレデンシャルなしで公開されています。判断はサイト上にしかなく、最初のコピーで失われます。</translation>
    </message>
    <message>
        <source>{error} Type it like https://example.org/ or https://example.org/portfolio/.</source>
        <translation>{error} https://example.org/ または https://example.org/portfolio/ のように入力してください。</translation>
    </message>
    <message>
        <source>{host_of} gave no time-stamp.</source>
        <translation>{host_of}からタイムスタンプが得られませんでした。</translation>
    </message>
    <message>
        <source>{host_of} gave no time-stamps before.</source>
        <translation>以前{host_of}からタイムスタンプが得られませんでした。</translation>
    </message>
    <message>
        <source>{host} answered another request than this one.</source>
        <translation>{host}の応答は別の要求に対するものでした。</translation>
    </message>
    <message>
        <source>{host} answered with something that is no time-stamp.</source>
        <translation>{host}の応答はタイムスタンプではありませんでした。</translation>
    </message>
    <message>
        <source>{host} answered with status {status}.</source>
        <translation>{host}がステータス{status}を返しました。</translation>
    </message>
    <message>
        <source>{host} did not answer within {timeout} seconds.</source>
        <translation>{host}から{timeout}秒以内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>{host} refuses the connection.</source>
        <translation>{host}が接続を拒否しました。</translation>
    </message>
    <message>
        <source>{host} refuses to give a time-stamp.</source>
        <translation>{host}がタイムスタンプを拒否しました。</translation>
    </message>
    <message>
        <source>{host} refuses to give a time-stamp: {words}.</source>
        <translation>{host}がタイムスタンプを拒否しました：{words}。</translation>
    </message>
    <message>
        <source>{host} signs with a certificate that is not for time-stamps.</source>
        <translation>{host}の署名に使われた証明書はタイムスタンプ用ではありません。</translation>
    </message>
    <message>
        <source>{host} stamped something other than what it was sent.</source>
        <translation>{host}は送ったものとは別のものにタイムスタンプを付けました。</translation>
    </message>
    <message>
        <source>{how_to_renew} Works signed before stay as they are.</source>
        <translation>{how_to_renew}以前に署名した作品はそのままです。</translation>
    </message>
    <message>
        <source>{label} tells what was done to a work; it cannot be redacted.</source>
        <translation>{label}は作品に行われたことを示すため、墨消しできません。</translation>
    </message>
    <message>
        <source>{name} has a signing identity already.</source>
        <translation>{name}の署名者はすでにあります。</translation>
    </message>
    <message>
        <source>{name} is somebody&apos;s service, where no documents of yours can lie.</source>
        <translation>{name}は他者のサービスで、あなたの文書を置けません。</translation>
    </message>
    <message>
        <source>{name} offers no setting that is known: no protocol can say your decision there. What is left is to publish smaller pictures, or to publish elsewhere.</source>
        <translation>{name}には既知の設定がなく、どのプロトコルでも判断を伝えられません。小さい画像を公開するか、別の場所で公開してください。</translation>
    </message>
    <message>
        <source>{name} signs as {roles}; the certificate is {ground} to this machine.</source>
        <translation>{name}が{roles}として署名しています。このコンピューターでの証明書の扱い：{ground}。</translation>
    </message>
    <message>
        <source>{name}, placed in this work: {sentence}</source>
        <translation>この作品に配置された{name}：{sentence}</translation>
    </message>
    <message>
        <source>{others} more works share an address with another one.</source>
        <translation>ほかに {others} 件の作品が、別の作品とアドレスを共有しています。</translation>
    </message>
    <message>
        <source>“{field}:” has no value.</source>
        <translation>「{field}:」に値がありません。</translation>
    </message>
    <message>
        <source>“{label}” only looks like a rights statement and is not counted.</source>
        <translation>「{label}」は権利の記述のように見えるだけで、考慮されません。</translation>
    </message>
    <message>
        <source>“{name}” goes by no search.</source>
        <translation>「{name}」は検索によるものではありません。</translation>
    </message>
    <message>
        <source>“{one_line}” is not the address of a site.</source>
        <translation>「{one_line}」はサイトのアドレスではありません。</translation>
    </message>
    <message>
        <source>“{text}” is no date.</source>
        <translation>「{text}」は日付ではありません。</translation>
    </message>
    <message>
        <source>“{text}” is published at several paths of {name}.</source>
        <translation>「{text}」は{name}の複数のパスで公開されています。</translation>
    </message>
    <message>
        <source>“{title}” comes with the program and stays as it is.</source>
        <translation>「{title}」はプログラム付属のもので、変更されません。</translation>
    </message>
    <message>
        <source>“{title}” comes with the program and stays.</source>
        <translation>「{title}」はプログラム付属のもので、削除されません。</translation>
    </message>
    <message>
        <source>“{value}” cannot be asked of {field}.</source>
        <translation>「{value}」は{field}では検索できません。</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Whatever runs is held after the files at hand, and goes on in the new window.</source>
        <translation>実行中の処理は、処理中のファイルのあとで止まり、新しいウィンドウで続きます。</translation>
    </message>
    <message>
        <source>The catalogue is copied once a day. Seven days and four weeks are kept. Your pictures are not in it.</source>
        <translation>カタログは1日1回コピーされ、7日分と4週分が残ります。画像は含まれません。</translation>
    </message>
    <message>
        <source>Where signed copies go</source>
        <translation>署名済みコピーの保存先</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Open the window anew</source>
        <translation>ウィンドウを開き直す</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Catalogue, keys and settings</source>
        <translation>カタログ、鍵、設定</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>選択 …</translation>
    </message>
    <message>
        <source>Signed copies</source>
        <translation>署名済みコピー</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空にする</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>カタログ</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>今すぐコピー</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>このコンピューターから送られるもの</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>更新前</translation>
    </message>
    <message>
        <source>Put back …</source>
        <translation>戻す …</translation>
    </message>
    <message>
        <source>Put this copy back?</source>
        <translation>このコピーに戻しますか?</translation>
    </message>
    <message>
        <source>The catalogue as it is now is kept, and can be put back too.</source>
        <translation>現在のカタログも保管され、あとで戻せます。</translation>
    </message>
    <message>
        <source>Preview pictures</source>
        <translation>プレビュー画像</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>asked for each time</source>
        <translation>毎回確認</translation>
    </message>
    <message>
        <source>The catalogue will be as it was on {time}. Your pictures stay as they are.</source>
        <translation>カタログは{time}の状態に戻ります。画像はそのままです。</translation>
    </message>
    <message>
        <source>The language changes when Countermark is opened again.</source>
        <translation>言語はCountermarkを開き直すと変わります。</translation>
    </message>
    <message>
        <source>The catalogue is whole.</source>
        <translation>カタログに問題はありません。</translation>
    </message>
    <message>
        <source>The catalogue is copied: {name}</source>
        <translation>カタログをコピーしました: {name}</translation>
    </message>
    <message>
        <source>{size} are free again. The pictures are made anew.</source>
        <translation>{size}の空きができました。画像は作り直されます。</translation>
    </message>
    <message>
        <source>The catalogue is damaged: {fault} Put a copy back from the list.</source>
        <translation>カタログが破損しています: {fault} 一覧からコピーを戻してください。</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Certificate ends</source>
        <translation>証明書の期限</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>All works</source>
        <translation>すべての作品</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>未保護</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>保護済み</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Add a site …</source>
        <translation>サイトを追加 …</translation>
    </message>
    <message>
        <source>Library, folders and sites</source>
        <translation>ライブラリ、フォルダー、サイト</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Switch to light colours</source>
        <translation>ライトに切り替える</translation>
    </message>
    <message>
        <source>Switch to dark colours</source>
        <translation>ダークに切り替える</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>New collection …</source>
        <translation>新しいコレクション …</translation>
    </message>
</context>
<context>
    <name>Sites</name>
    <message>
        <source>Not decided for the place: it is the strictest of what is published there.</source>
        <translation>この場所では未決定: 公開しているもののうち最も厳しい決定になります。</translation>
    </message>
    <message>
        <source>the credential and metadata</source>
        <translation>クレデンシャルとメタデータ</translation>
    </message>
    <message>
        <source>the credential</source>
        <translation>クレデンシャル</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>Nothing is published here yet, so your usual decision stands: {policy}.</source>
        <translation>ここではまだ何も公開していないため、通常の決定が適用されます: {policy}</translation>
    </message>
    <message>
        <source>Decided for the whole place: {policy}.</source>
        <translation>この場所全体の決定: {policy}</translation>
    </message>
    <message>
        <source>As the works say</source>
        <translation>作品の決定に従う</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>まとめ</translation>
    </message>
    <message>
        <source>Show the next one</source>
        <translation>次を表示</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>削除 …</translation>
    </message>
    <message>
        <source>Publish a collection …</source>
        <translation>コレクションを公開 …</translation>
    </message>
    <message>
        <source>Export declarations …</source>
        <translation>宣言を書き出す …</translation>
    </message>
    <message>
        <source>Decide …</source>
        <translation>決定 …</translation>
    </message>
    <message>
        <source>To be known</source>
        <translation>知っておくこと</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>公開をやめる …</translation>
    </message>
    <message>
        <source>The collection and its works stay. What was exported says the same until you export it again.</source>
        <translation>コレクションと作品は残ります。書き出した宣言の内容は、もう一度書き出すまで変わりません。</translation>
    </message>
    <message>
        <source>Collections and works stay, and so does all that lies at the place itself.</source>
        <translation>コレクションと作品、その場所にあるものはすべて残ります。</translation>
    </message>
    <message>
        <source>Published here</source>
        <translation>ここで公開中</translation>
    </message>
    <message>
        <source>Withdraw {collection}?</source>
        <translation>{collection}の公開をやめますか?</translation>
    </message>
    <message>
        <source>Forget {place}?</source>
        <translation>{place}を削除しますか?</translation>
    </message>
    <message>
        <source>Forget {place}</source>
        <translation>{place}を削除</translation>
    </message>
    <message>
        <source>Nothing is published at {place} yet.</source>
        <translation>{place}ではまだ何も公開していません。</translation>
    </message>
    <message>
        <source>Withdraw {collection}</source>
        <translation>{collection}の公開をやめる</translation>
    </message>
    <message>
        <source>{collection} is published at {place}.</source>
        <translation>{collection}を{place}で公開しました。</translation>
    </message>
    <message>
        <source>{collection} is published no more there.</source>
        <translation>{collection}はそこでは公開されなくなりました。</translation>
    </message>
    <message>
        <source>{place} is forgotten; collections and works stay.</source>
        <translation>{place}を削除しました。コレクションと作品は残っています。</translation>
    </message>
</context>
<context>
    <name>TimeStamp</name>
    <message>
        <source>A time-stamp shows that you signed while your certificate was valid.</source>
        <translation>タイムスタンプは、証明書が有効な間に署名したことを示します。</translation>
    </message>
    <message>
        <source>Time-stamp</source>
        <translation>タイムスタンプ</translation>
    </message>
    <message>
        <source>Address of a time-stamp authority</source>
        <translation>タイムスタンプ局のアドレス</translation>
    </message>
    <message>
        <source>Sign without a time-stamp; it can be added later</source>
        <translation>タイムスタンプなしで署名する(あとで追加できます)</translation>
    </message>
    <message>
        <source>Do not sign the file</source>
        <translation>ファイルに署名しない</translation>
    </message>
    <message>
        <source>Use this choice</source>
        <translation>この選択を使う</translation>
    </message>
    <message>
        <source>Another one, at this address</source>
        <translation>このアドレスの別のサービス</translation>
    </message>
    <message>
        <source>Who vouches for the time?</source>
        <translation>時刻を誰が保証しますか?</translation>
    </message>
    <message>
        <source>If it does not answer</source>
        <translation>応答がない場合</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere.</source>
        <translation>何も送信されません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>For each file a digest of its signature goes to that address.</source>
        <translation>ファイルごとに署名のダイジェストがそのアドレスに送られます。</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>{doing} {done} of {total}</source>
        <translation>{doing} {done}/{total}</translation>
    </message>
    <message>
        <source>{doing}, {count} looked at …</source>
        <translation>{doing}、{count}件を確認済み …</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min left</source>
        <translation>残り{hours}時間{minutes}分</translation>
    </message>
    <message>
        <source>Stopping after the files at hand …</source>
        <translation>処理中のファイルが終わりしだい停止します …</translation>
    </message>
    <message>
        <source>Paused at {done} of {total}</source>
        <translation>一時停止中：{total} 中 {done}</translation>
    </message>
    <message>
        <source>Paused while the files are listed</source>
        <translation>ファイルの一覧を作成中に一時停止</translation>
    </message>
    <message numerus="yes">
        <source>{n} failed</source>
        <translation>
            <numerusform>失敗{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} batch(es) wait</source>
        <translation>
            <numerusform>{n} 件の処理が待機中</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} a minute</source>
        <translation>毎分{count}件</translation>
    </message>
    <message numerus="yes">
        <source>{n} without a time-stamp</source>
        <translation>
            <numerusform>タイムスタンプなし{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} skipped</source>
        <translation>
            <numerusform>スキップ{n}件</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Show errors</source>
        <translation>エラーを表示</translation>
    </message>
    <message>
        <source>{doing} …</source>
        <translation>{doing} …</translation>
    </message>
    <message>
        <source>{count} a second</source>
        <translation>毎秒{count}件</translation>
    </message>
    <message>
        <source>{count} s left</source>
        <translation>残り{count}秒</translation>
    </message>
    <message>
        <source>{count} min left</source>
        <translation>残り{count}分</translation>
    </message>
    <message>
        <source>Undo: {name}</source>
        <translation>元に戻す: {name}</translation>
    </message>
    <message>
        <source>Do again: {name}</source>
        <translation>やり直す: {name}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>{selected} selected of {total}</source>
        <translation>{total}点中{selected}点を選択</translation>
    </message>
    <message>
        <source>It ended with an unexpected error.</source>
        <translation>予期しないエラーで終了しました。</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>; </source>
        <comment>between the parts of a verdict</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>.</source>
        <comment>at the end of a verdict</comment>
        <translation>。</translation>
    </message>
    <message>
        <source>Signed by {signer} on {date}</source>
        <translation>{date}に{signer}が署名</translation>
    </message>
    <message>
        <source>Signed by {signer}</source>
        <translation>{signer}が署名</translation>
    </message>
    <message>
        <source>unchanged since</source>
        <translation>以後変更なし</translation>
    </message>
    <message>
        <source>the owner does not allow AI training, AI use or data mining</source>
        <translation>権利者はAIの学習、AIでの使用、データマイニングを許可していません</translation>
    </message>
    <message>
        <source>the owner allows AI uses only on conditions</source>
        <translation>権利者はAIでの利用を条件付きでのみ許可しています</translation>
    </message>
    <message>
        <source>the owner does not allow {forbidden} and allows {conditional} only on conditions</source>
        <translation>権利者は次を許可していません：{forbidden}。次は条件付きです：{conditional}</translation>
    </message>
    <message>
        <source>the signer is not known to this machine</source>
        <translation>署名者はこのコンピューターでは知られていません</translation>
    </message>
    <message>
        <source>the owner allows {uses}</source>
        <translation>権利者は次を許可しています：{uses}</translation>
    </message>
    <message>
        <source>Cannot be read. {reason}</source>
        <translation>読み取れません。{reason}</translation>
    </message>
    <message>
        <source>the owner does not allow {uses}</source>
        <translation>権利者は次を許可していません：{uses}</translation>
    </message>
    <message>
        <source>the owner allows {uses} only on conditions</source>
        <translation>権利者は次を条件付きでのみ許可しています：{uses}</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>Choose files …</source>
        <translation>ファイルを選択 …</translation>
    </message>
    <message>
        <source>Verify files</source>
        <translation>ファイルの検証</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Which files are shown</source>
        <translation>表示するファイル</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Verified files</source>
        <translation>検証したファイル</translation>
    </message>
    <message>
        <source>There is no file to read there.</source>
        <translation>読み取れるファイルがありません。</translation>
    </message>
    <message numerus="yes">
        <source>{n} other file(s) passed over.</source>
        <translation>
            <numerusform>ほかの{n}件のファイルは読み取りませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>In folders, pictures, films, sounds and PDF files are read. Choose any other file by itself.</source>
        <translation>フォルダーの中では、画像、動画、音声、PDFファイルを読み取ります。ほかのファイルは個別に選んでください。</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Fetch it</source>
        <translation>取得する</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <source>What is shown of the credential</source>
        <translation>クレデンシャルの表示内容</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>JSON で表示</translation>
    </message>
    <message>
        <source>It is kept at {host}. Fetching is off: nothing is sent there.</source>
        <translation>{host} に置かれています。取得はオフのため、何も送信されません。</translation>
    </message>
    <message>
        <source>Manifests</source>
        <translation>マニフェスト</translation>
    </message>
    <message>
        <source>Fetching it tells {host} that somebody reads this credential.</source>
        <translation>取得すると、このクレデンシャルを誰かが読んでいることが {host} に伝わります。</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>テキストとしてコピー</translation>
    </message>
    <message>
        <source>Verify a folder</source>
        <translation>フォルダーを検証</translation>
    </message>
    <message numerus="yes">
        <source>{n} file(s) read …</source>
        <translation>
            <numerusform>{n} 個のファイルを読み取り中 …</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>フォルダーを選択 …</translation>
    </message>
    <message numerus="yes">
        <source>{n} file(s) read.</source>
        <translation>
            <numerusform>{n}個のファイルを読みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop any file or folder here to read its credentials.</source>
        <translation>ファイルやフォルダーをここにドロップすると、クレデンシャルを読み取ります。</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>読み取り中 …</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>クレデンシャル</translation>
    </message>
    <message>
        <source>Without a credential</source>
        <translation>クレデンシャルなし</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>署名者</translation>
    </message>
    <message>
        <source>{time} (time-stamped)</source>
        <translation>{time}（タイムスタンプあり）</translation>
    </message>
    <message>
        <source>{time} (by the signer&apos;s own clock)</source>
        <translation>{time}（署名者の時計による）</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>署名日時</translation>
    </message>
    <message>
        <source>Beside the signer</source>
        <translation>署名者のほか</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>読み取り元</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>What is said of AI</source>
        <translation>AIについての記載</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>素材</translation>
    </message>
    <message>
        <source>{title} (it was made of this)</source>
        <translation>{title}（元のファイル）</translation>
    </message>
    <message>
        <source>{title} (a part of it)</source>
        <translation>{title}（構成要素）</translation>
    </message>
    <message>
        <source>{title} (input of a program)</source>
        <translation>{title}（プログラムへの入力）</translation>
    </message>
    <message>
        <source>Whole report</source>
        <translation>報告全体</translation>
    </message>
</context>
<context>
    <name>ViewBar</name>
    <message>
        <source>Size of the pictures</source>
        <translation>画像の大きさ</translation>
    </message>
    <message>
        <source>Show as pictures</source>
        <translation>画像で表示</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>Order and groups</source>
        <translation>並べ替えとグループ</translation>
    </message>
    <message>
        <source>Larger pictures</source>
        <translation>画像を大きく</translation>
    </message>
    <message>
        <source>Smaller pictures</source>
        <translation>画像を小さく</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>昇順</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>降順</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>日付順</translation>
    </message>
    <message>
        <source>As added</source>
        <translation>追加順</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>タイトル順</translation>
    </message>
    <message>
        <source>By rating</source>
        <translation>評価順</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>フォルダー別</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>グループなし</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月ごと</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
</context>
<context>
    <name>WayBack</name>
    <message>
        <source>Put the copy back</source>
        <translation>コピーを戻す</translation>
    </message>
    <message>
        <source>The catalogue is gone.</source>
        <translation>カタログがなくなっています。</translation>
    </message>
    <message>
        <source>The catalogue is damaged.</source>
        <translation>カタログが破損しています。</translation>
    </message>
    <message>
        <source>The damaged catalogue is kept beside its copies.</source>
        <translation>破損したカタログは、コピーの隣に残されます。</translation>
    </message>
    <message>
        <source>Close Countermark</source>
        <translation>Countermark を閉じる</translation>
    </message>
    <message>
        <source>Its copy of {time} is whole. What you did in the catalogue since then is missing in it; your pictures stay as they are.</source>
        <translation>{time} のコピーは無傷です。それ以降にカタログで行ったことは含まれませんが、画像はそのままです。</translation>
    </message>
    <message>
        <source>To begin with an empty catalogue instead, move the copies elsewhere first. The latest is {path}</source>
        <translation>代わりに空のカタログで始めるには、先にコピーを別の場所へ移してください。最新のコピー: {path}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Add folder</source>
        <translation>フォルダーを追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Remove from the catalogue …</source>
        <translation>カタログから外す …</translation>
    </message>
    <message>
        <source>There is nothing to protect here yet.</source>
        <translation>ここにはまだ保護するものがありません。</translation>
    </message>
    <message>
        <source>What is said of them here goes: titles, decisions, people, history.</source>
        <translation>ここに記されたこと(タイトル、決定、人物、履歴)は失われます。</translation>
    </message>
    <message>
        <source>All files stay on the disk as they are, signed ones too. It can be undone until the window is closed.</source>
        <translation>署名済みのものを含め、すべてのファイルはディスクにそのまま残ります。ウィンドウを閉じるまでは元に戻せます。</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>全体表示</translation>
    </message>
    <message>
        <source>Protect …</source>
        <translation>保護 …</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Put the originals back …</source>
        <translation>元のファイルに戻す …</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Add to a collection</source>
        <translation>コレクションに追加</translation>
    </message>
    <message>
        <source>Remove {works} from the catalogue?</source>
        <translation>{works}をカタログから外しますか?</translation>
    </message>
    <message>
        <source>Make one work of them</source>
        <translation>一つの作品にまとめる</translation>
    </message>
    <message>
        <source>Go to the works to protect: they cannot be seen here.</source>
        <translation>保護する作品の一覧に移動してください。ここには表示されていません。</translation>
    </message>
    <message>
        <source>Add a folder of your works to begin.</source>
        <translation>作品のフォルダーを追加して始めましょう。</translation>
    </message>
    <message>
        <source>Add folder …</source>
        <translation>フォルダーを追加 …</translation>
    </message>
    <message>
        <source>No works match.</source>
        <translation>一致する作品はありません。</translation>
    </message>
    <message>
        <source>Show all works</source>
        <translation>すべての作品を表示</translation>
    </message>
    <message>
        <source>Split off a file</source>
        <translation>ファイルを分ける</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more.</source>
        <translation>
            <numerusform>ほかに{n}件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>保護済み</translation>
    </message>
    <message numerus="yes">
        <source>{n} work(s)</source>
        <translation>
            <numerusform>{n}点</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>form of a date, as QLocale takes it</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>form of a month, as QLocale takes it</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message numerus="yes">
        <source>{n} file(s)</source>
        <translation>
            <numerusform>{n}個のファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>信頼できます</translation>
    </message>
    <message>
        <source>Intact, signer not known here</source>
        <translation>無傷、署名者は不明</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no credential</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>Not protected yet.</source>
        <translation>まだ保護されていません。</translation>
    </message>
    <message>
        <source>Protected.</source>
        <translation>保護されています。</translation>
    </message>
    <message>
        <source>Changed since it was signed. Protect it again, or bring the signed file back.</source>
        <translation>署名後に変更されています。もう一度保護するか、署名済みファイルに戻してください。</translation>
    </message>
    <message>
        <source>A file of this work is no longer where it was.</source>
        <translation>この作品のファイルが元の場所にありません。</translation>
    </message>
    <message>
        <source>A file of this work is damaged, or its credential is.</source>
        <translation>この作品のファイルまたはクレデンシャルが破損しています。</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>未保護</translation>
    </message>
    <message>
        <source>Changed since signing</source>
        <translation>署名後に変更</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>見つからない</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Adding</source>
        <translation>追加中</translation>
    </message>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Protecting</source>
        <translation>保護中</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>保護</translation>
    </message>
    <message>
        <source>Putting back</source>
        <translation>元に戻し中</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>元に戻し</translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>ファイルが変更された</translation>
    </message>
    <message>
        <source>File missing</source>
        <translation>ファイルが見つからない</translation>
    </message>
    <message>
        <source>File broken</source>
        <translation>ファイルが破損</translation>
    </message>
    <message>
        <source>File there again</source>
        <translation>ファイルが戻った</translation>
    </message>
    <message>
        <source>Original put back</source>
        <translation>元のファイルに戻した</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>File found again</source>
        <translation>ファイルを再発見</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>まとめました</translation>
    </message>
    <message>
        <source>Taken apart</source>
        <translation>分けました</translation>
    </message>
    <message>
        <source>Grouping undone</source>
        <translation>まとめ・分割を元に戻しました</translation>
    </message>
    <message>
        <source>Back in the catalogue</source>
        <translation>カタログに戻りました</translation>
    </message>
</context>
<context>
    <name>Works</name>
    <message>
        <source>Works as a table</source>
        <translation>作品の表</translation>
    </message>
    <message>
        <source>{title}, {state}, {day}</source>
        <translation>{title}、{state}、{day}</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>日付なし</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>フォルダーなし</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Works as pictures</source>
        <translation>作品の画像一覧</translation>
    </message>
</context>
</TS>
