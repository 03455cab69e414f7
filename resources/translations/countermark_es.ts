<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Batch</name>
    <message>
        <source>Tick what you want to change in all of them.</source>
        <translation>Marque lo que quiere cambiar en todas.</translation>
    </message>
    <message>
        <source>Add keywords</source>
        <translation>Añadir palabras clave</translation>
    </message>
    <message>
        <source>Remove keywords</source>
        <translation>Quitar palabras clave</translation>
    </message>
    <message>
        <source>Only where nothing is said yet</source>
        <translation>Solo donde aún no se ha indicado nada</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>{works} selected</source>
        <translation>{works} seleccionadas</translation>
    </message>
    <message>
        <source>Choose what is to be said: {facts}.</source>
        <translation>Elija qué se debe decir: {facts}.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change {works}</source>
        <translation>Cambiar {works}</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Sin estrellas</translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>Varios valores</translation>
    </message>
</context>
<context>
    <name>Bug</name>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Algo ha salido mal en el programa</translation>
    </message>
    <message>
        <source>This is a bug, not your mistake. What was under way may not have been done. No original is ever overwritten without being kept. Nothing was sent; the report below helps the developers if you give it to them.</source>
        <translation>Es un error del programa, no suyo. Puede que lo que estaba en curso no se haya hecho. Ningún original se sobrescribe nunca sin conservarlo. No se ha enviado nada; el informe siguiente ayuda a los desarrolladores si se lo entrega.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Collections</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Portfolio 2026</source>
        <translation>Portafolio 2026</translation>
    </message>
    <message>
        <source>All that this search finds, now and later:</source>
        <translation>Todo lo que encuentra esta búsqueda, ahora y más tarde:</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change collection</source>
        <translation>Cambiar la colección</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nueva colección</translation>
    </message>
    <message>
        <source>Works that I choose by hand</source>
        <translation>Obras que elijo a mano</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The {works} selected</source>
        <translation>La selección: {works}</translation>
    </message>
    <message>
        <source>Forget this collection?</source>
        <translation>¿Olvidar esta colección?</translation>
    </message>
    <message>
        <source>Its works and files stay as they are.</source>
        <translation>Sus obras y archivos quedan como están.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Cambiar …</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Take out of {name}</source>
        <translation>Quitar de {name}</translation>
    </message>
    <message>
        <source>Forget …</source>
        <translation>Olvidar …</translation>
    </message>
    <message>
        <source>New collection …</source>
        <translation>Nueva colección …</translation>
    </message>
    <message>
        <source>{name} is forgotten, and where it is published.</source>
        <translation>{name} queda olvidada, y también dónde está publicada.</translation>
    </message>
    <message>
        <source>{works} added to {name}.</source>
        <translation>{works} añadidas a {name}.</translation>
    </message>
    <message>
        <source>{works} taken out of {name}.</source>
        <translation>{works}: fuera de {name}.</translation>
    </message>
    <message>
        <source>{name} is forgotten; its works stay.</source>
        <translation>{name} queda olvidada; sus obras permanecen.</translation>
    </message>
    <message>
        <source>New collection {name}</source>
        <translation>Nueva colección {name}</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Cambiar {name}</translation>
    </message>
    <message>
        <source>Add to {name}</source>
        <translation>Añadir a {name}</translation>
    </message>
    <message>
        <source>Forget {name}</source>
        <translation>Olvidar {name}</translation>
    </message>
</context>
<context>
    <name>Decide</name>
    <message>
        <source>Parts that you decided otherwise stay as they are.</source>
        <translation>Las partes sobre las que decidió otra cosa quedan como están.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>The strictest of what is published there</source>
        <translation>Lo más estricto de lo que se publica allí</translation>
    </message>
    <message>
        <source>What holds at {place}?</source>
        <translation>¿Qué rige en {place}?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>Drag</name>
    <message>
        <source>The files of these works are missing: there is nothing to drag.</source>
        <translation>Faltan los archivos de estas obras: no hay nada que arrastrar.</translation>
    </message>
    <message>
        <source>Only the first {most} of {count} works are dragged along.</source>
        <translation>Solo se arrastran las primeras {most} de {count} obras.</translation>
    </message>
    <message numerus="yes">
        <source>{n} work(s) are not dragged along: the files are missing.</source>
        <translation>
            <numerusform>{n} obra no se arrastra: falta su archivo.</numerusform>
            <numerusform>{n} obras no se arrastran: faltan sus archivos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>Name the people of {works}</source>
        <translation>Nombrar a las personas de {works}</translation>
    </message>
    <message>
        <source>Make one work of {works}</source>
        <translation>Hacer una sola obra de {works}</translation>
    </message>
    <message>
        <source>Split off {name}</source>
        <translation>Separar {name}</translation>
    </message>
    <message>
        <source>Remove {works} from the catalogue</source>
        <translation>Quitar {works} del catálogo</translation>
    </message>
    <message>
        <source>Undone: {name}</source>
        <translation>Deshecho: {name}</translation>
    </message>
    <message>
        <source>Done again: {name}</source>
        <translation>Rehecho: {name}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Something is said already in all of them.</source>
        <translation>En todas ya se indica algo.</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Palabras clave</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Creador</translation>
    </message>
    <message>
        <source>Copyright notice</source>
        <translation>Aviso de derechos</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Made as</source>
        <translation>Modo de creación</translation>
    </message>
    <message>
        <source>The person&apos;s part</source>
        <translation>La parte de la persona</translation>
    </message>
    <message>
        <source>AI parts</source>
        <translation>Partes hechas por IA</translation>
    </message>
    <message>
        <source>Decision about AI</source>
        <translation>Decisión sobre la IA</translation>
    </message>
    <message>
        <source>{facts} of {works}</source>
        <translation>{facts}: {works}</translation>
    </message>
    <message>
        <source>All of it is so already.</source>
        <translation>Todo está ya así.</translation>
    </message>
    <message>
        <source>{count} of {works} will change.</source>
        <translation>Cambiarán {count} de {works}.</translation>
    </message>
    <message>
        <source>{fact}: {count} replaced.</source>
        <translation>{fact}: {count} sustituidos.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message numerus="yes">
        <source>{n} file(s) failed</source>
        <translation>
            <numerusform>{n} archivo ha fallado</numerusform>
            <numerusform>{n} archivos han fallado</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that failed</source>
        <translation>Archivos que han fallado</translation>
    </message>
    <message>
        <source>The first {shown} of {count}:</source>
        <translation>Los primeros {shown} de {count}:</translation>
    </message>
    <message>
        <source>The batch goes on with the other files. Nothing half-written was left.</source>
        <translation>El lote continúa con los demás archivos. No ha quedado nada a medias.</translation>
    </message>
    <message>
        <source>The batch was cancelled: what was done before stays done. Nothing half-written was left.</source>
        <translation>El lote se canceló: lo hecho hasta entonces queda hecho. No ha quedado nada a medias.</translation>
    </message>
    <message>
        <source>The batch ended early: what was done before stays done. Nothing half-written was left.</source>
        <translation>El lote terminó antes de tiempo: lo hecho hasta entonces queda hecho. No ha quedado nada a medias.</translation>
    </message>
    <message>
        <source>There were no other files in the batch. Nothing half-written was left.</source>
        <translation>No había más archivos en el lote. No ha quedado nada a medias.</translation>
    </message>
    <message>
        <source>Failed files</source>
        <translation>Archivos con errores</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more: the saved list has all.</source>
        <translation>
            <numerusform>Y {n} más: la lista guardada los tiene todos.</numerusform>
            <numerusform>Y {n} más: la lista guardada los tiene todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Lo que se ha hecho</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the file in the library</source>
        <translation>Mostrar el archivo en la biblioteca</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Guardar lista</translation>
    </message>
    <message>
        <source>Copied the first {shown} of {count}.</source>
        <translation>Copiados los primeros {shown} de {count}.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Save list …</source>
        <translation>Guardar lista …</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The other files are done. Nothing half-written was left.</source>
        <translation>Los demás archivos están terminados. No ha quedado nada a medias.</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Guardado como «{name}».</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>This folder cannot be opened: {folder}</source>
        <translation>Esta carpeta no se puede abrir: {folder}</translation>
    </message>
    <message>
        <source>Something went wrong in the program itself.</source>
        <translation>Algo ha salido mal en el propio programa.</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>as decided</source>
        <translation>como se decidió</translation>
    </message>
    <message>
        <source>in coarser words</source>
        <translation>en términos más generales</translation>
    </message>
    <message>
        <source>has no word for it</source>
        <translation>no tiene palabra para ello</translation>
    </message>
    <message>
        <source>stricter, or as chosen</source>
        <translation>más estricto, o según lo elegido</translation>
    </message>
    <message>
        <source>weaker</source>
        <translation>más débil</translation>
    </message>
    <message>
        <source>What the chosen cell says</source>
        <translation>Lo que dice la celda elegida</translation>
    </message>
    <message>
        <source>Choose a cell to read what it says, and why.</source>
        <translation>Elija una celda para leer lo que dice y por qué.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Say the same on your website</source>
        <translation>Decir lo mismo en su sitio web</translation>
    </message>
    <message>
        <source>Crawlers read a site&apos;s files before they read a picture. Countermark writes the decision on your works in every form they know; you upload the files.</source>
        <translation>Los rastreadores leen los archivos de un sitio antes de leer una imagen. Countermark escribe la decisión sobre sus obras en todas las formas que conocen; usted sube los archivos.</translation>
    </message>
    <message>
        <source>Export declarations</source>
        <translation>Exportar declaraciones</translation>
    </message>
    <message>
        <source>Address of your site</source>
        <translation>Dirección de su sitio</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Carpeta de los archivos</translation>
    </message>
    <message>
        <source>Write declarations</source>
        <translation>Escribir declaraciones</translation>
    </message>
    <message>
        <source>The files of a service&apos;s site are its own. Countermark writes what can go with your works, and what finds them by their content wherever they are.</source>
        <translation>Los archivos del sitio de un servicio son del servicio. Countermark escribe lo que puede acompañar a sus obras y lo que las encuentra por su contenido dondequiera que estén.</translation>
    </message>
    <message>
        <source>Use them as described here:</source>
        <translation>Úselos como se describe aquí:</translation>
    </message>
    <message>
        <source>Upload them to your site as described here:</source>
        <translation>Súbalos a su sitio como se describe aquí:</translation>
    </message>
    <message>
        <source>Folder for the declarations</source>
        <translation>Carpeta de las declaraciones</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Escribiendo …</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Elegir …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The declarations are written</source>
        <translation>Las declaraciones están escritas</translation>
    </message>
    <message>
        <source>The older file is kept as {name}.</source>
        <translation>El archivo anterior se conserva como {name}.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Say the same at {place}</source>
        <translation>Decir lo mismo en {place}</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>As you are credited, for example Ana Ruiz</source>
        <translation>Como se le acredita, por ejemplo Ana Ruiz</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Studio or agency, if any</source>
        <translation>Estudio o agencia, si lo hay</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Choose folder …</source>
        <translation>Elegir carpeta …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>This folder is no longer there. Choose another one.</source>
        <translation>Esta carpeta ya no existe. Elija otra.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Step {at} of {all}</source>
        <translation>Paso {at} de {all}</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>¿Quién es usted?</translation>
    </message>
    <message>
        <source>You gave neither an e-mail address nor a website, so nobody can ask you. Go back to give one.</source>
        <translation>No ha indicado ni una dirección de correo electrónico ni un sitio web, así que nadie puede preguntarle. Vuelva atrás para indicar uno.</translation>
    </message>
    <message>
        <source>Countermark signs your works in this name and says what you decide about AI. All of it stays on this computer.</source>
        <translation>Countermark firma sus obras con este nombre y dice lo que usted decide sobre la IA. Todo queda en este ordenador.</translation>
    </message>
    <message>
        <source>What do you decide about AI?</source>
        <translation>¿Qué decide usted sobre la IA?</translation>
    </message>
    <message>
        <source>This is offered first whenever you protect works. You can decide otherwise for each of them, and change your mind.</source>
        <translation>Es lo que se ofrece primero cuando protege obras. Puede decidir otra cosa para cada una y cambiar de opinión.</translation>
    </message>
    <message>
        <source>Where are your works?</source>
        <translation>¿Dónde están sus obras?</translation>
    </message>
    <message>
        <source>Countermark lists what is in this folder and below it. Your files stay where and as they are.</source>
        <translation>Countermark enumera lo que hay en esta carpeta y debajo de ella. Sus archivos quedan donde y como están.</translation>
    </message>
    <message>
        <source>Preparing …</source>
        <translation>Preparando …</translation>
    </message>
    <message>
        <source>Optional: where people can ask for your permission.</source>
        <translation>Opcional: dónde se le puede pedir permiso.</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>See the page Identities.</source>
        <translation>Consulte la página Identidades.</translation>
    </message>
    <message>
        <source>Make one on the page Identities.</source>
        <translation>Cree una en la página Identidades.</translation>
    </message>
    <message>
        <source>Bring one that names its holder.</source>
        <translation>Traiga uno que nombre a su titular.</translation>
    </message>
    <message>
        <source>Renew it on the page Identities.</source>
        <translation>Renuévela en la página Identidades.</translation>
    </message>
    <message>
        <source>Ask its authority for a new one on the page Identities.</source>
        <translation>Pida uno nuevo a su autoridad en la página Identidades.</translation>
    </message>
    <message>
        <source>Choose that certificate&apos;s file together with this one.</source>
        <translation>Elija el archivo de ese certificado junto con este.</translation>
    </message>
    <message>
        <source>See Settings, Catalogue.</source>
        <translation>Consulte Ajustes, Catálogo.</translation>
    </message>
    <message>
        <source>Renew the newer one on the page Identities.</source>
        <translation>Renueve la más reciente en la página Identidades.</translation>
    </message>
    <message>
        <source>Bring the key&apos;s file too, or export the certificate together with its key (.p12). The answer to a request of yours comes in with “Add the certificate received …”.</source>
        <translation>Traiga también el archivo de la clave, o exporte el certificado junto con su clave (.p12). La respuesta a su solicitud se trae con «Añadir el certificado recibido …».</translation>
    </message>
    <message>
        <source>Make one with “Add a site …” in the side bar.</source>
        <translation>Cree uno con «Añadir un sitio …» en la barra lateral.</translation>
    </message>
    <message>
        <source>The page Identities makes a certificate with an authority of your own.</source>
        <translation>La página Identidades crea un certificado con una autoridad propia.</translation>
    </message>
    <message>
        <source>Choose another one on the page Identities.</source>
        <translation>Elija otra en la página Identidades.</translation>
    </message>
    <message>
        <source>Make a new identity; the present one keeps what it has signed.</source>
        <translation>Cree una identidad nueva; la actual conserva lo que ha firmado.</translation>
    </message>
    <message>
        <source>Ask the authority for a certificate for signing documents or e-mail (S/MIME); the page Identities writes what it needs.</source>
        <translation>Pida a la autoridad un certificado para firmar documentos o correo electrónico (S/MIME); la página Identidades escribe lo que necesita.</translation>
    </message>
    <message>
        <source>A certificate that comes with its own key is brought with “Import …”; “Request a certificate …” makes a new request.</source>
        <translation>Un certificado con su propia clave se trae con «Importar …»; «Solicitar un certificado …» hace una solicitud nueva.</translation>
    </message>
    <message>
        <source>Bring the certificate too; if there is none yet, “Request a certificate …” asks an authority for one.</source>
        <translation>Traiga también el certificado; si aún no lo hay, «Solicitar un certificado …» lo pide a una autoridad.</translation>
    </message>
    <message>
        <source>To give the one you have a certificate from an authority, use “Request a certificate …” beside it.</source>
        <translation>Para dar a la que tiene un certificado de una autoridad, use «Solicitar un certificado …» a su lado.</translation>
    </message>
    <message>
        <source>Choose a file that “Back up …” made.</source>
        <translation>Elija un archivo hecho con «Hacer copia …».</translation>
    </message>
    <message>
        <source>Give the file a name with letters or digits.</source>
        <translation>Dé al archivo un nombre con letras o cifras.</translation>
    </message>
    <message>
        <source>Remove it on the page Identities, then add it again.</source>
        <translation>Quítela en la página Identidades y añádala de nuevo.</translation>
    </message>
    <message>
        <source>Add it first.</source>
        <translation>Añádala primero.</translation>
    </message>
    <message>
        <source>Put a copy of it back: Settings, Catalogue.</source>
        <translation>Devuelva una copia a su sitio: Ajustes, Catálogo.</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation>Actualice el programa.</translation>
    </message>
    <message>
        <source>Make one with “New collection …” in the side bar.</source>
        <translation>Cree una con «Nueva colección …» en la barra lateral.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose a stricter decision for the path on the page of the site, or protect the works anew under the one that you want.</source>
        <translation>No se escribió nada. Elija una decisión más estricta para la ruta en la página del sitio, o proteja de nuevo las obras con la que quiera.</translation>
    </message>
</context>
<context>
    <name>Identities</name>
    <message>
        <source>Import a key and its certificates</source>
        <translation>Importar una clave y sus certificados</translation>
    </message>
    <message>
        <source>Restore identities of a backup</source>
        <translation>Restaurar las identidades de una copia de seguridad</translation>
    </message>
    <message>
        <source>Add a list of certificates</source>
        <translation>Añadir una lista de certificados</translation>
    </message>
    <message>
        <source>Back up all identities</source>
        <translation>Hacer copia de todas las identidades</translation>
    </message>
    <message>
        <source>Export the certificate</source>
        <translation>Exportar el certificado</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>Identidades</translation>
    </message>
    <message>
        <source>Restore …</source>
        <translation>Restaurar …</translation>
    </message>
    <message>
        <source>Back up …</source>
        <translation>Hacer copia …</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importar …</translation>
    </message>
    <message>
        <source>New identity …</source>
        <translation>Nueva identidad …</translation>
    </message>
    <message>
        <source>New identity</source>
        <translation>Nueva identidad</translation>
    </message>
    <message>
        <source>Works signed with it say this name, and how to ask for permission. The key is made here and stays on this computer.</source>
        <translation>Las obras firmadas con ella dicen este nombre y cómo pedir permiso. La clave se crea aquí y queda en este ordenador.</translation>
    </message>
    <message>
        <source>Create identity</source>
        <translation>Crear identidad</translation>
    </message>
    <message>
        <source>Request a certificate</source>
        <translation>Solicitar un certificado</translation>
    </message>
    <message>
        <source>Writes a small file to send to a certificate authority, which checks the name. The key stays on this computer.</source>
        <translation>Escribe un pequeño archivo para enviarlo a una autoridad de certificación, que comprueba el nombre. La clave queda en este ordenador.</translation>
    </message>
    <message>
        <source>Write the request …</source>
        <translation>Escribir la solicitud …</translation>
    </message>
    <message>
        <source>There is no identity yet. Make one, and your works carry your name.</source>
        <translation>Aún no hay ninguna identidad. Cree una, y sus obras llevarán su nombre.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n certificado</numerusform>
            <numerusform>%n certificados</numerusform>
        </translation>
    </message>
    <message>
        <source>What the list may vouch for</source>
        <translation>De qué puede responder la lista</translation>
    </message>
    <message>
        <source>Add a list …</source>
        <translation>Añadir una lista …</translation>
    </message>
    <message>
        <source>Write the request</source>
        <translation>Escribir la solicitud</translation>
    </message>
    <message>
        <source>Add the certificate received …</source>
        <translation>Añadir el certificado recibido …</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renovar</translation>
    </message>
    <message>
        <source>Remove the list</source>
        <translation>Quitar la lista</translation>
    </message>
    <message>
        <source>Certificates from an authority</source>
        <translation>Certificados de una autoridad</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Export certificate …</source>
        <translation>Exportar certificado …</translation>
    </message>
    <message>
        <source>An authority that others know can certify your name. Request a certificate, and add the file that you receive here.</source>
        <translation>Una autoridad que otros conocen puede certificar su nombre. Solicite un certificado y añada aquí el archivo que reciba.</translation>
    </message>
    <message>
        <source>Files that you signed count as trusted here. Add a list of certificates to trust the signatures of others, too.</source>
        <translation>Aquí se confía en los archivos que usted ha firmado. Añada una lista de certificados para confiar también en las firmas de otros.</translation>
    </message>
    <message>
        <source>Add the certificate received</source>
        <translation>Añadir el certificado recibido</translation>
    </message>
    <message>
        <source>Whose signatures this computer trusts</source>
        <translation>En qué firmas confía este ordenador</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Quitar …</translation>
    </message>
    <message>
        <source>Keys and certificates ({pattern})</source>
        <translation>Claves y certificados ({pattern})</translation>
    </message>
    <message>
        <source>Renew …</source>
        <translation>Renovar …</translation>
    </message>
    <message>
        <source>Sign with this one</source>
        <translation>Firmar con esta</translation>
    </message>
    <message>
        <source>Request a certificate …</source>
        <translation>Solicitar un certificado …</translation>
    </message>
    <message>
        <source>{name}: requested, no answer yet.</source>
        <translation>{name}: solicitado, aún sin respuesta.</translation>
    </message>
    <message>
        <source>{name} gets a new certificate and key. What was signed before stays trusted. An earlier backup does not hold the new key; make a new one.</source>
        <translation>{name} recibe un certificado y una clave nuevos. Lo firmado antes sigue siendo de confianza. Una copia de seguridad anterior no contiene la clave nueva; haga otra.</translation>
    </message>
    <message>
        <source>Files that only the list {name} vouches for are trusted no more.</source>
        <translation>Los archivos de los que solo responde la lista {name} dejan de ser de confianza.</translation>
    </message>
    <message>
        <source>Not within: the key of {names}, which is kept elsewhere.</source>
        <translation>No incluida: la clave de {names}, que se guarda en otro lugar.</translation>
    </message>
    <message>
        <source>{name}: {problem}</source>
        <comment>an identity, and why it was not restored</comment>
        <translation>{name}: {problem}</translation>
    </message>
    <message numerus="yes">
        <source>%n identity(ies) brought back.</source>
        <translation>
            <numerusform>%n identidad restaurada.</numerusform>
            <numerusform>%n identidades restauradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n identity(ies) kept in {file}. Store it apart from this computer.</source>
        <translation>
            <numerusform>%n identidad guardada en {file}. Consérvelo aparte de este ordenador.</numerusform>
            <numerusform>%n identidades guardadas en {file}. Consérvelo aparte de este ordenador.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} can sign until {date}.</source>
        <translation>{name} puede firmar hasta el {date}.</translation>
    </message>
    <message>
        <source>The request is in {file}. Send it to your authority; the key stays here.</source>
        <translation>La solicitud está en {file}. Envíela a su autoridad; la clave queda aquí.</translation>
    </message>
    <message>
        <source>{name} signs from now on.</source>
        <translation>{name} firma desde ahora.</translation>
    </message>
    <message>
        <source>The certificate is in {file}. It is public: whoever adds it trusts you.</source>
        <translation>El certificado está en {file}. Es público: quien lo añade confía en usted.</translation>
    </message>
    <message>
        <source>Files that the list {name} vouches for are trusted from now on.</source>
        <translation>A partir de ahora se confía en los archivos que avala la lista {name}.</translation>
    </message>
    <message numerus="yes">
        <source>Signs until {date}, %n more day(s).</source>
        <translation>
            <numerusform>Firma hasta el {date}, %n día más.</numerusform>
            <numerusform>Firma hasta el {date}, %n días más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaced by a newer one; what it signed stays trusted.</source>
        <translation>Sustituida por otra más nueva; lo que firmó sigue siendo de confianza.</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>Renew soon</source>
        <translation>Renovar pronto</translation>
    </message>
    <message>
        <source>Key on this computer, encrypted</source>
        <translation>Clave en este ordenador, cifrada</translation>
    </message>
    <message>
        <source>Key in a security token</source>
        <translation>Clave en un dispositivo de seguridad</translation>
    </message>
    <message>
        <source>Key behind a signing service</source>
        <translation>Clave tras un servicio de firma</translation>
    </message>
    <message>
        <source>Who signed a file</source>
        <translation>Quién firmó un archivo</translation>
    </message>
    <message>
        <source>When it was signed</source>
        <translation>Cuándo se firmó</translation>
    </message>
    <message>
        <source>Who its creator is</source>
        <translation>Quién es su creador</translation>
    </message>
    <message>
        <source>Expired on {date}: it signs no more.</source>
        <translation>Caducó el {date}: ya no firma.</translation>
    </message>
    <message>
        <source>Signs until {date}, less than a day.</source>
        <translation>Firma hasta el {date}, menos de un día.</translation>
    </message>
</context>
<context>
    <name>IdentityDialog</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>As you are credited</source>
        <translation>Como se le acredita</translation>
    </message>
    <message>
        <source>Organisation (optional)</source>
        <translation>Organización (opcional)</translation>
    </message>
    <message>
        <source>E-mail (optional)</source>
        <translation>Correo electrónico (opcional)</translation>
    </message>
    <message>
        <source>Website (optional)</source>
        <translation>Sitio web (opcional)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n estrella</numerusform>
            <numerusform>%n estrellas</numerusform>
        </translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Select a work to see it here.</source>
        <translation>Seleccione una obra para verla aquí.</translation>
    </message>
    <message>
        <source>Not declared yet: protect the work to sign this decision.</source>
        <translation>Aún sin declarar: proteja la obra para firmar esta decisión.</translation>
    </message>
    <message>
        <source>The signed file still says something else: protect the work again.</source>
        <translation>El archivo firmado aún dice otra cosa: proteja la obra de nuevo.</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>Hide the tree</source>
        <translation>Ocultar el árbol</translation>
    </message>
    <message>
        <source>Show as a tree</source>
        <translation>Mostrar como árbol</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leyendo …</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Ninguna aún.</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Firmado el</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Vouched for by an authority</source>
        <translation>Atestiguada por una autoridad</translation>
    </message>
    <message>
        <source>As the signer says</source>
        <translation>Según el firmante</translation>
    </message>
    <message>
        <source>Declares</source>
        <translation>Declara</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifiesto</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>You name AI parts, but say that the work was made without. Change one of the two.</source>
        <translation>Nombra partes hechas por IA, pero indica que la obra se hizo sin ella. Cambie una de las dos cosas.</translation>
    </message>
    <message>
        <source>Say which parts an AI model made.</source>
        <translation>Indique qué partes hizo un modelo de IA.</translation>
    </message>
    <message>
        <source>Same picture</source>
        <translation>Misma imagen</translation>
    </message>
    <message>
        <source>Copy of a signed file</source>
        <translation>Copia de un archivo firmado</translation>
    </message>
    <message>
        <source>Changed here since it was signed: {facts}. Protect it again to sign that, too.</source>
        <translation>Cambiado aquí desde la firma: {facts}. Vuelva a proteger la obra para firmar también eso.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Signed copy</source>
        <translation>Copia firmada</translation>
    </message>
    <message>
        <source>Sidecar</source>
        <translation>Archivo adjunto</translation>
    </message>
    <message>
        <source>Also as</source>
        <translation>También como</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicado</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Derechos</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Put the original back</source>
        <translation>Devolver el original</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Add a person …</source>
        <translation>Añadir una persona …</translation>
    </message>
    <message>
        <source>{title}: {problem}</source>
        <translation>{title}: {problem}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Change {name} …</source>
        <translation>Cambiar {name} …</translation>
    </message>
    <message>
        <source>Take {name} away</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <source>The original of “{name}” is back.</source>
        <translation>El original de «{name}» está de vuelta.</translation>
    </message>
</context>
<context>
    <name>Interrupted</name>
    <message>
        <source>Asked for {date}</source>
        <translation>Pedido el {date}</translation>
    </message>
    <message>
        <source>{doing} {items} stopped at {count}.</source>
        <translation>{doing}: {items}, detenido en {count}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} work(s) that are protected stay protected.</source>
        <translation>
            <numerusform>{n} obra protegida sigue protegida.</numerusform>
            <numerusform>{n} obras protegidas siguen protegidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more after this</source>
        <translation>
            <numerusform>{n} más después de este</numerusform>
            <numerusform>{n} más después de este</numerusform>
        </translation>
    </message>
    <message>
        <source>{doing} had not begun yet.</source>
        <translation>{doing}: aún no había comenzado.</translation>
    </message>
    <message>
        <source>{doing} stopped while the files were being listed.</source>
        <translation>{doing}: detenido mientras se listaban los archivos.</translation>
    </message>
    <message>
        <source>Nothing was added by it, and no file is changed.</source>
        <translation>No se añadió nada, y ningún archivo ha cambiado.</translation>
    </message>
    <message>
        <source>Nothing was protected by it, and no file is changed.</source>
        <translation>No se protegió nada, y ningún archivo ha cambiado.</translation>
    </message>
    <message>
        <source>Nothing was put back by it, and no file is changed.</source>
        <translation>No se devolvió nada, y ningún archivo ha cambiado.</translation>
    </message>
    <message numerus="yes">
        <source>{n} original(s) that are back stay so.</source>
        <translation>
            <numerusform>{n} original devuelto se queda así.</numerusform>
            <numerusform>{n} originales devueltos se quedan así.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file(s) that are added stay added.</source>
        <translation>
            <numerusform>{n} archivo añadido sigue añadido.</numerusform>
            <numerusform>{n} archivos añadidos siguen añadidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begun {date}</source>
        <translation>Comenzado el {date}</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Add folder …</source>
        <translation>Añadir carpeta …</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Protect …</source>
        <translation>Proteger …</translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>The picture in full size</source>
        <translation>La imagen a tamaño completo</translation>
    </message>
    <message>
        <source>Out of the list · {count} left</source>
        <translation>Fuera de la lista · quedan {count}</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Imagen entera</translation>
    </message>
    <message>
        <source>Previous work</source>
        <translation>Obra anterior</translation>
    </message>
    <message>
        <source>Next work</source>
        <translation>Obra siguiente</translation>
    </message>
    <message>
        <source>Back to the works</source>
        <translation>Volver a las obras</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>There is no picture of this file.</source>
        <translation>No hay imagen de este archivo.</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Works and uses</source>
        <translation>Obras y usos</translation>
    </message>
    <message>
        <source>What every channel says</source>
        <translation>Lo que dice cada canal</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Otros archivos</translation>
    </message>
    <message>
        <source>Server headers</source>
        <translation>Cabeceras del servidor</translation>
    </message>
    <message>
        <source>With the works</source>
        <translation>Con las obras</translation>
    </message>
    <message>
        <source>Protect these works again with the decision that holds here.</source>
        <translation>Proteja de nuevo estas obras con la decisión que rige aquí.</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>says nothing, and need not</source>
        <translation>no dice nada, ni hace falta</translation>
    </message>
    <message>
        <source>This channel does not speak of these works.</source>
        <translation>Este canal no habla de estas obras.</translation>
    </message>
    <message>
        <source>That is what you decided.</source>
        <translation>Eso es lo que usted decidió.</translation>
    </message>
    <message>
        <source>It is allowed, so nothing needs to be said.</source>
        <translation>Está permitido, así que no hace falta decir nada.</translation>
    </message>
    <message>
        <source>Your works there</source>
        <translation>Sus obras allí</translation>
    </message>
    <message>
        <source>no works yet</source>
        <translation>aún sin obras</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <comment>of crawlers</comment>
        <translation>
            <numerusform>{names} y %n más</numerusform>
            <numerusform>{names} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Your files say what you decided, but {service} takes {taken} out of them.</source>
        <translation>Sus archivos dicen lo que usted decidió, pero {service} les quita {taken}.</translation>
    </message>
    <message>
        <source>All channels say what you decided.</source>
        <translation>Todos los canales dicen lo que usted decidió.</translation>
    </message>
    <message numerus="yes">
        <source>{n} cell(s) are weaker than your decision.</source>
        <translation>
            <numerusform>{n} celda es más débil que su decisión.</numerusform>
            <numerusform>{n} celdas son más débiles que su decisión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cell(s) are stricter than your decision.</source>
        <translation>
            <numerusform>{n} celda es más estricta que su decisión.</numerusform>
            <numerusform>{n} celdas son más estrictas que su decisión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cell(s) are not as decided, because the crawlers were chosen by name.</source>
        <translation>
            <numerusform>{n} celda no está como se decidió, porque los rastreadores se eligieron por su nombre.</numerusform>
            <numerusform>{n} celdas no están como se decidió, porque los rastreadores se eligieron por su nombre.</numerusform>
        </translation>
    </message>
    <message>
        <source>policy (ODRL)</source>
        <translation>política (ODRL)</translation>
    </message>
    <message>
        <source>training agents</source>
        <translation>agentes: entrenar</translation>
    </message>
    <message>
        <source>input agents</source>
        <translation>agentes: entrada</translation>
    </message>
    <message>
        <source>search agents</source>
        <translation>agentes: buscar</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>en el archivo</translation>
    </message>
    <message>
        <source>says what you decided</source>
        <translation>dice lo que usted decidió</translation>
    </message>
    <message>
        <source>says it more coarsely</source>
        <translation>lo dice en términos más generales</translation>
    </message>
    <message>
        <source>has no word for it</source>
        <translation>no tiene palabra para ello</translation>
    </message>
    <message>
        <source>is stricter than you decided</source>
        <translation>es más estricto de lo que usted decidió</translation>
    </message>
    <message>
        <source>is weaker than your decision</source>
        <translation>es más débil que su decisión</translation>
    </message>
    <message>
        <source>{channel} says nothing of {use}.</source>
        <translation>{channel} no dice nada sobre: {use}.</translation>
    </message>
    <message>
        <source>{channel} says that {use} is allowed.</source>
        <translation>{channel} permite: {use}.</translation>
    </message>
    <message>
        <source>{channel} says that {use} is allowed only on conditions.</source>
        <translation>{channel} permite solo con condiciones: {use}.</translation>
    </message>
    <message>
        <source>{channel} says that {use} is not allowed.</source>
        <translation>{channel} no permite: {use}.</translation>
    </message>
    <message>
        <source>You decided that it is allowed.</source>
        <translation>Usted decidió que está permitido.</translation>
    </message>
    <message>
        <source>You decided that it is allowed only on conditions.</source>
        <translation>Usted decidió que solo está permitido con condiciones.</translation>
    </message>
    <message>
        <source>You decided that it is not allowed.</source>
        <translation>Usted decidió que no está permitido.</translation>
    </message>
    <message>
        <source>decided by themselves</source>
        <comment>of works</comment>
        <translation>decididas aparte</translation>
    </message>
    <message>
        <source>signed with another decision</source>
        <comment>of works</comment>
        <translation>firmadas con otra decisión</translation>
    </message>
    <message>
        <source>Your files say what you decided.</source>
        <translation>Sus archivos dicen lo que usted decidió.</translation>
    </message>
    <message>
        <source>generative training</source>
        <translation>entrenamiento de IA generativa</translation>
    </message>
    <message>
        <source>other AI training</source>
        <translation>otro entrenamiento de IA</translation>
    </message>
    <message>
        <source>AI inference</source>
        <translation>inferencia de IA</translation>
    </message>
    <message>
        <source>data mining</source>
        <translation>minería de datos</translation>
    </message>
    <message>
        <source>search indexing</source>
        <translation>indexación para búsquedas</translation>
    </message>
    <message>
        <source>Headers: {server}</source>
        <translation>Cabeceras: {server}</translation>
    </message>
    <message>
        <source>Policy document (ODRL)</source>
        <translation>Documento de política (ODRL)</translation>
    </message>
    <message>
        <source>robots.txt: training agents</source>
        <translation>robots.txt: agentes de entrenamiento</translation>
    </message>
    <message>
        <source>robots.txt: input agents</source>
        <translation>robots.txt: agentes de entrada para IA</translation>
    </message>
    <message>
        <source>robots.txt: AI search agents</source>
        <translation>robots.txt: agentes de búsqueda por IA</translation>
    </message>
    <message>
        <source>Credential in the file</source>
        <translation>Credencial en el archivo</translation>
    </message>
    <message>
        <source>XMP sidecar: plus:DataMining</source>
        <translation>Archivo adjunto XMP: plus:DataMining</translation>
    </message>
    <message>
        <source>XMP sidecar: TDMRep</source>
        <translation>Archivo adjunto XMP: TDMRep</translation>
    </message>
    <message>
        <source>TDM·AI: preferences</source>
        <translation>TDM·AI: preferencias</translation>
    </message>
    <message>
        <source>A reader learns nothing of {use} here: the protocol has no word for it.</source>
        <translation>Quien lee no aprende aquí nada sobre: {use}. El protocolo no tiene palabra para ello.</translation>
    </message>
    <message>
        <source>{document}, for {agents},</source>
        <translation>{document}, para {agents},</translation>
    </message>
    <message>
        <source>{word} in the sidecar</source>
        <translation>{word} en el archivo adjunto</translation>
    </message>
    <message>
        <source>{word} in {document}</source>
        <translation>{word} en {document}</translation>
    </message>
    <message>
        <source>The policy document</source>
        <translation>El documento de política</translation>
    </message>
    <message>
        <source>The credential in the file</source>
        <translation>La credencial en el archivo</translation>
    </message>
    <message>
        <source>The TDM·AI declaration</source>
        <translation>La declaración TDM·AI</translation>
    </message>
    <message>
        <source>signed</source>
        <comment>of works</comment>
        <translation>firmadas</translation>
    </message>
    <message>
        <source>paths like {paths}</source>
        <translation>rutas como {paths}</translation>
    </message>
    <message>
        <source>such as {file}</source>
        <translation>por ejemplo {file}</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message numerus="yes">
        <source>{n} work(s) miss their files.</source>
        <translation>
            <numerusform>A {n} obra le falta su archivo.</numerusform>
            <numerusform>A {n} obras les faltan sus archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing files</source>
        <translation>Archivos que faltan</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Find them …</source>
        <translation>Buscarlos …</translation>
    </message>
</context>
<context>
    <name>Moved</name>
    <message>
        <source>Find moved files</source>
        <translation>Encontrar archivos movidos</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Buscando …</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>Encontrados</translation>
    </message>
    <message>
        <source>Not certain, left as it is</source>
        <translation>No es seguro, queda como está</translation>
    </message>
    <message>
        <source>Look in another folder …</source>
        <translation>Buscar en otra carpeta …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more, which go along.</source>
        <translation>
            <numerusform>Y {n} más, que también va.</numerusform>
            <numerusform>Y {n} más, que también van.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Follow {n} file(s)</source>
        <translation>
            <numerusform>Seguir {n} archivo</numerusform>
            <numerusform>Seguir {n} archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Where may the files be?</source>
        <translation>¿Dónde pueden estar los archivos?</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Could be</source>
        <translation>Podría ser</translation>
    </message>
    <message numerus="yes">
        <source>Follow {n} moved file(s)</source>
        <translation>
            <numerusform>Seguir {n} archivo movido</numerusform>
            <numerusform>Seguir {n} archivos movidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Every file of the catalogue is where it was.</source>
        <translation>Cada archivo del catálogo está donde estaba.</translation>
    </message>
    <message>
        <source>Looking for what is missing … {count}</source>
        <translation>Buscando lo que falta … {count}</translation>
    </message>
    <message>
        <source>Looking through folders … {count}</source>
        <translation>Recorriendo carpetas … {count}</translation>
    </message>
    <message>
        <source>Comparing content … {count}</source>
        <translation>Comparando contenidos … {count}</translation>
    </message>
    <message numerus="yes">
        <source>Of {n} file(s) nothing was found.</source>
        <translation>
            <numerusform>De {n} archivo no se encontró nada.</numerusform>
            <numerusform>De {n} archivos no se encontró nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be told which file it is now.</source>
        <translation>No se puede saber qué archivo es ahora.</translation>
    </message>
    <message>
        <source>A file with its content is another work.</source>
        <translation>Un archivo con su contenido es otra obra.</translation>
    </message>
    <message>
        <source>The file in its place has another content.</source>
        <translation>El archivo en su lugar tiene otro contenido.</translation>
    </message>
    <message>
        <source>{found} of {missing} found again.</source>
        <translation>{found} de {missing} encontrados.</translation>
    </message>
    <message numerus="yes">
        <source>{n} missing file(s)</source>
        <translation>
            <numerusform>{n} archivo que faltaba</numerusform>
            <numerusform>{n} archivos que faltaban</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewPlace</name>
    <message>
        <source>Add a site</source>
        <translation>Añadir un sitio</translation>
    </message>
    <message>
        <source>A site of my own</source>
        <translation>Un sitio propio</translation>
    </message>
    <message>
        <source>Somebody&apos;s service: a stock agency, a social network</source>
        <translation>El servicio de otro: agencia de imágenes, red social</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Another one, at this address</source>
        <translation>Otra, en esta dirección</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>The strictest of what the works say</source>
        <translation>Lo más estricto de lo que dicen las obras</translation>
    </message>
    <message>
        <source>Add site</source>
        <translation>Añadir sitio</translation>
    </message>
    <message>
        <source>Where are your works published?</source>
        <translation>¿Dónde se publican sus obras?</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>Añadir servicio</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Unfinished batch</source>
        <translation>Lote sin terminar</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Forget this batch?</source>
        <translation>¿Olvidar este lote?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>{stays} The rest is left as it is.</source>
        <translation>{stays} El resto queda como está.</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>Camera photograph</source>
        <translation>Fotografía de cámara</translation>
    </message>
    <message>
        <source>Digital creation</source>
        <translation>Creación digital</translation>
    </message>
    <message>
        <source>Scan from paper</source>
        <translation>Escaneado de papel</translation>
    </message>
    <message>
        <source>Composite</source>
        <translation>Montaje</translation>
    </message>
    <message>
        <source>Made with AI parts</source>
        <translation>Hecho con partes de IA</translation>
    </message>
    <message>
        <source>Made by AI</source>
        <translation>Hecho por IA</translation>
    </message>
    <message>
        <source>Camera photograph: taken with a camera or a phone</source>
        <translation>Fotografía de cámara: tomada con cámara o teléfono</translation>
    </message>
    <message>
        <source>Digital creation: drawn, painted or designed on a computer by a person</source>
        <translation>Creación digital: dibujada, pintada o diseñada en un ordenador por una persona</translation>
    </message>
    <message>
        <source>Scan from paper: a drawing, a painting or a print, digitised</source>
        <translation>Escaneado de papel: un dibujo, una pintura o una copia, digitalizado</translation>
    </message>
    <message>
        <source>Composite: put together from several pictures or elements</source>
        <translation>Montaje: compuesto de varias imágenes o elementos</translation>
    </message>
    <message>
        <source>Made with AI parts: a person&apos;s work that contains AI-generated parts</source>
        <translation>Hecho con partes de IA: la obra de una persona que contiene partes generadas por IA</translation>
    </message>
    <message>
        <source>Made by AI: generated by an AI model</source>
        <translation>Hecho por IA: generado por un modelo de IA</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Add a folder of your works to see them here.</source>
        <translation>Añada una carpeta de sus obras para verlas aquí.</translation>
    </message>
    <message>
        <source>Add folder …</source>
        <translation>Añadir carpeta …</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Por mes</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Por carpeta</translation>
    </message>
    <message>
        <source>See identities</source>
        <translation>Ver las identidades</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>Lo que le espera</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Find them …</source>
        <translation>Buscarlos …</translation>
    </message>
    <message>
        <source>Nothing. All is well.</source>
        <translation>Nada. Todo está bien.</translation>
    </message>
    <message>
        <source>no works</source>
        <translation>ninguna obra</translation>
    </message>
    <message>
        <source>{works} with a damaged file or credential</source>
        <translation>{works} con el archivo o la credencial dañados</translation>
    </message>
    <message>
        <source>{works} whose file is not where it was</source>
        <translation>{works} cuyo archivo no está donde estaba</translation>
    </message>
    <message>
        <source>{works} changed after signing</source>
        <translation>{works} cambiadas después de firmar</translation>
    </message>
    <message>
        <source>{works} not protected yet</source>
        <translation>{works} aún sin proteger</translation>
    </message>
    <message>
        <source>Certificate expired on {date}, it signs no more: {name}</source>
        <translation>Certificado caducado el {date}, ya no firma: {name}</translation>
    </message>
    <message>
        <source>Certificate expires on {date}: {name}</source>
        <translation>El certificado caduca el {date}: {name}</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Por año</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more folder(s) with fewer works.</source>
        <translation>
            <numerusform>Y {n} carpeta más con menos obras.</numerusform>
            <numerusform>Y {n} carpetas más con menos obras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protegida</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>Sin proteger</translation>
    </message>
    <message>
        <source>{protected} of {total} protected</source>
        <translation>{protected} de {total} protegidas</translation>
    </message>
    <message>
        <source>{protected} of {works} are protected.</source>
        <translation>{protected} de {works} están protegidas.</translation>
    </message>
    <message>
        <source>All in {first}.</source>
        <translation>Todo es de {first}.</translation>
    </message>
    <message>
        <source>From {first} to {last}.</source>
        <translation>De {first} a {last}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} work(s) are older.</source>
        <translation>
            <numerusform>{n} obra es más antigua.</numerusform>
            <numerusform>{n} obras son más antiguas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} work(s) have no date.</source>
        <translation>
            <numerusform>{n} obra no tiene fecha.</numerusform>
            <numerusform>{n} obras no tienen fecha.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} need a look</source>
        <translation>{count} por revisar</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>Identidades</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Todos los sitios</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Choose a passphrase for your signing key: this computer has no keyring.</source>
        <translation>Elija una contraseña para su clave de firma: este ordenador no tiene llavero.</translation>
    </message>
    <message>
        <source>Type the passphrase of your signing key.</source>
        <translation>Escriba la contraseña de su clave de firma.</translation>
    </message>
    <message>
        <source>Choose a passphrase for the backup.</source>
        <translation>Elija una contraseña para la copia de seguridad.</translation>
    </message>
    <message>
        <source>Type the passphrase of the backup.</source>
        <translation>Escriba la contraseña de la copia de seguridad.</translation>
    </message>
    <message>
        <source>Type the PIN of your security token.</source>
        <translation>Escriba el PIN de su dispositivo de seguridad.</translation>
    </message>
    <message>
        <source>Type the access key of your signing service.</source>
        <translation>Escriba la clave de acceso de su servicio de firma.</translation>
    </message>
    <message>
        <source>Type the passphrase of {name}.</source>
        <translation>Escriba la contraseña de {name}.</translation>
    </message>
    <message>
        <source>Type the passphrase of the signing key of {name}.</source>
        <translation>Escriba la contraseña de la clave de firma de {name}.</translation>
    </message>
    <message>
        <source>Choose a new passphrase for the signing key of {name}.</source>
        <translation>Elija una contraseña nueva para la clave de firma de {name}.</translation>
    </message>
    <message>
        <source>Type the PIN of the security token with the signing key of {name}.</source>
        <translation>Escriba el PIN del dispositivo de seguridad con la clave de firma de {name}.</translation>
    </message>
    <message>
        <source>Type the access key of the service that signs for {name}.</source>
        <translation>Escriba la clave de acceso del servicio que firma para {name}.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Usar esta contraseña</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>At least {n} character(s), please.</source>
        <translation>
            <numerusform>Al menos {n} carácter, por favor.</numerusform>
            <numerusform>Al menos {n} caracteres, por favor.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>Las dos no coinciden.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Clave de acceso</translation>
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
        <translation>Fotógrafo</translation>
    </message>
    <message>
        <source>Illustrator</source>
        <translation>Ilustrador</translation>
    </message>
    <message>
        <source>Designer</source>
        <translation>Diseñador</translation>
    </message>
    <message>
        <source>Retoucher</source>
        <translation>Retocador</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agencia</translation>
    </message>
    <message>
        <source>Heir</source>
        <translation>Heredero</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Derechos de autor</translation>
    </message>
    <message>
        <source>Reproduction</source>
        <translation>Reproducción</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Adaptation</source>
        <translation>Adaptación</translation>
    </message>
    <message>
        <source>Neighbouring rights</source>
        <translation>Derechos conexos</translation>
    </message>
    <message>
        <source>Owner of the rights</source>
        <translation>Titular de los derechos</translation>
    </message>
    <message>
        <source>Licensee</source>
        <translation>Licenciatario</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Representante</translation>
    </message>
    <message>
        <source>{share} of {right} is nobody&apos;s yet.</source>
        <translation>{share} del derecho «{right}» aún no es de nadie.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Change a person</source>
        <translation>Cambiar una persona</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What they did</source>
        <translation>Qué hizo</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>of the right</source>
        <translation>del derecho</translation>
    </message>
    <message>
        <source>They declare as</source>
        <translation>Declara como</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>A share is a percentage from 0 to 100, or a part such as 1/3.</source>
        <translation>Una parte es un porcentaje de 0 a 100, o una fracción como 1/3.</translation>
    </message>
    <message>
        <source>The rest: {share}</source>
        <translation>El resto: {share}</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Protect what carries no credential yet: {works}.</source>
        <translation>Proteja lo que aún no lleva credencial: {works}.</translation>
    </message>
    <message>
        <source>Declarations exported on {date}</source>
        <translation>Declaraciones exportadas el {date}</translation>
    </message>
    <message>
        <source>Nothing is published there yet: publish a collection.</source>
        <translation>Aún no se publica nada ahí: publique una colección.</translation>
    </message>
    <message>
        <source>It reserves less than the files of the works do: decide again.</source>
        <translation>Ahí se reserva menos que en los archivos de las obras: decida de nuevo.</translation>
    </message>
    <message>
        <source>It says nothing yet: export the declarations.</source>
        <translation>Ahí aún no se dice nada: exporte las declaraciones.</translation>
    </message>
    <message>
        <source>Something has changed since: export the declarations again.</source>
        <translation>Algo ha cambiado desde entonces: exporte de nuevo las declaraciones.</translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <translation>No hay nada que hacer.</translation>
    </message>
    <message>
        <source>Say where your works are published, to declare the same there.</source>
        <translation>Diga dónde se publican sus obras, para declarar lo mismo ahí.</translation>
    </message>
    <message>
        <source>Add a site …</source>
        <translation>Añadir un sitio …</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sitios</translation>
    </message>
    <message>
        <source>Declare for one address …</source>
        <translation>Declarar para una dirección …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open {place}</source>
        <translation>Abrir {place}</translation>
    </message>
</context>
<context>
    <name>Policies</name>
    <message>
        <source>Policies</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>New policy …</source>
        <translation>Nueva decisión …</translation>
    </message>
    <message>
        <source>Fold up</source>
        <translation>Plegar</translation>
    </message>
    <message>
        <source>What each protocol says</source>
        <translation>Lo que dice cada protocolo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copy and change …</source>
        <translation>Copiar y modificar …</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>no dice nada</translation>
    </message>
    <message>
        <source>Offered first</source>
        <translation>Se ofrece primero</translation>
    </message>
    <message>
        <source>Offer first</source>
        <translation>Ofrecer primero</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Cambiar …</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Quitar …</translation>
    </message>
    <message>
        <source>Offer “{title}” no more? Works that were declared under it keep what was declared.</source>
        <translation>¿No ofrecer más «{title}»? Las obras declaradas con ella conservan lo declarado.</translation>
    </message>
    <message>
        <source>Say on what conditions in a sentence.</source>
        <translation>Diga en una frase con qué condiciones.</translation>
    </message>
    <message>
        <source>“{title}” is kept.</source>
        <translation>«{title}» se ha guardado.</translation>
    </message>
    <message>
        <source>“{title}” is offered no more. What was declared under it stays.</source>
        <translation>«{title}» ya no se ofrece. Lo declarado con ella permanece.</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>Nueva decisión</translation>
    </message>
    <message>
        <source>Change policy</source>
        <translation>Cambiar la decisión</translation>
    </message>
    <message>
        <source>What it is for, in a few words</source>
        <translation>Para qué es, en pocas palabras</translation>
    </message>
    <message>
        <source>The address of whoever signs</source>
        <translation>La dirección de quien firma</translation>
    </message>
    <message>
        <source>Keep policy</source>
        <translation>Guardar la decisión</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>On these conditions</source>
        <translation>Con estas condiciones</translation>
    </message>
    <message>
        <source>Page with the licence, if any</source>
        <translation>Página con la licencia, si la hay</translation>
    </message>
    <message>
        <source>Who gives permission</source>
        <translation>Quién da el permiso</translation>
    </message>
    <message>
        <source>May a machine …</source>
        <translation>¿Puede una máquina …</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>generative AI training</source>
        <translation>entrenamiento de IA generativa</translation>
    </message>
    <message>
        <source>other AI training</source>
        <translation>otro entrenamiento de IA</translation>
    </message>
    <message>
        <source>use as AI input</source>
        <translation>uso como entrada de una IA</translation>
    </message>
    <message>
        <source>data mining</source>
        <translation>minería de datos</translation>
    </message>
    <message>
        <source>You allow {uses}.</source>
        <translation>Usted permite: {uses}.</translation>
    </message>
    <message>
        <source>Search engines may list the works only on these conditions: {conditions}</source>
        <translation>Los buscadores pueden listar las obras solo con estas condiciones: {conditions}</translation>
    </message>
    <message>
        <source>The identity that signs has neither an e-mail address nor a website, so nobody can ask for permission. Make one that has on the page Identities, or a policy of your own with a contact.</source>
        <translation>La identidad que firma no tiene ni dirección de correo electrónico ni sitio web, así que nadie puede pedir permiso. Cree una que los tenga en la página Identidades, o una decisión propia con un contacto.</translation>
    </message>
    <message>
        <source>You allow {uses} only on these conditions: {conditions}</source>
        <translation>Usted permite solo con condiciones: {uses}. Las condiciones: {conditions}</translation>
    </message>
    <message>
        <source>Search engines may list the works.</source>
        <translation>Los buscadores pueden listar las obras.</translation>
    </message>
    <message>
        <source>Search engines may not list the works.</source>
        <translation>Los buscadores no pueden listar las obras.</translation>
    </message>
    <message>
        <source>Search engines may list the works on the same conditions.</source>
        <translation>Los buscadores pueden listar las obras con las mismas condiciones.</translation>
    </message>
    <message>
        <source>Permission is asked for at {contact}.</source>
        <translation>El permiso se pide en {contact}.</translation>
    </message>
    <message>
        <source>AI training</source>
        <translation>entrenamiento de IA</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} y {last}</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>{some} or {last}</source>
        <translation>{some} o {last}</translation>
    </message>
    <message>
        <source>You do not allow {uses}.</source>
        <translation>Usted no permite: {uses}.</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>While this is on, a digest of each signature goes to a time-stamp authority that you choose; nothing of the picture and no name.</source>
        <translation>Mientras esté activado, un resumen criptográfico de cada firma va a una autoridad de sellado de tiempo que usted elige; nada de la imagen y ningún nombre.</translation>
    </message>
    <message>
        <source>Only the command line does this, when you ask for it: to look at a site in order to audit it, and to get a trust list from its address.</source>
        <translation>Solo la línea de órdenes hace esto, cuando usted lo pide: examinar un sitio para auditarlo y obtener una lista de confianza de su dirección.</translation>
    </message>
    <message>
        <source>There is no account, no telemetry and no look for updates.</source>
        <translation>No hay cuenta, ni telemetría, ni búsqueda de actualizaciones.</translation>
    </message>
    <message>
        <source>Time-stamps</source>
        <translation>Sellos de tiempo</translation>
    </message>
    <message>
        <source>Fetch credentials that are kept at an address</source>
        <translation>Obtener las credenciales guardadas en una dirección</translation>
    </message>
    <message>
        <source>While this is on, the page Verify can fetch a credential from the address that a file names. Each time you ask for that, the address learns that somebody at this computer reads the credential.</source>
        <translation>Mientras esté activado, la página Verificar puede obtener una credencial de la dirección que nombra un archivo. Cada vez que usted lo pide, la dirección sabe que alguien en este ordenador lee la credencial.</translation>
    </message>
    <message>
        <source>Nothing is sent for time-stamps any more.</source>
        <translation>Ya no se envía nada para sellos de tiempo.</translation>
    </message>
    <message>
        <source>The page Verify fetches a credential when you ask for it.</source>
        <translation>La página Verificar obtiene una credencial cuando usted lo pide.</translation>
    </message>
    <message>
        <source>No credential is fetched any more.</source>
        <translation>Ya no se obtiene ninguna credencial.</translation>
    </message>
    <message>
        <source>Time-stamps for {name}</source>
        <translation>Sellos de tiempo para {name}</translation>
    </message>
    <message>
        <source>Signing service of {name}</source>
        <translation>Servicio de firma de {name}</translation>
    </message>
    <message>
        <source>Each time {name} signs, a list of digests and the name of the file go to {host}, never the picture. The key is kept there: without asking, {name} cannot sign.</source>
        <translation>Cada vez que {name} firma, una lista de resúmenes criptográficos y el nombre del archivo van a {host}, nunca la imagen. La clave está ahí: sin preguntar, {name} no puede firmar.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Elegir …</translation>
    </message>
    <message>
        <source>Choose another authority: {switch}</source>
        <translation>Elegir otra autoridad: {switch}</translation>
    </message>
</context>
<context>
    <name>Protect</name>
    <message>
        <source>Looking at the files …</source>
        <translation>Examinando los archivos …</translation>
    </message>
    <message>
        <source>Write signed copies to a folder</source>
        <translation>Escribir copias firmadas en una carpeta</translation>
    </message>
    <message>
        <source>Replace the files, and keep the originals</source>
        <translation>Sustituir los archivos y conservar los originales</translation>
    </message>
    <message>
        <source>Folder for signed copies</source>
        <translation>Carpeta de las copias firmadas</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Elegir …</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Contando …</translation>
    </message>
    <message>
        <source>How were these works made?</source>
        <translation>¿Cómo se hicieron estas obras?</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Who signs?</source>
        <translation>¿Quién firma?</translation>
    </message>
    <message>
        <source>Choose who vouches for the time</source>
        <translation>Elegir quién atestigua la hora</translation>
    </message>
    <message>
        <source>What do you decide about AI?</source>
        <translation>¿Qué decide usted sobre la IA?</translation>
    </message>
    <message>
        <source>Where do they go?</source>
        <translation>¿Adónde van?</translation>
    </message>
    <message>
        <source>Who vouches for the time?</source>
        <translation>¿Quién atestigua la hora?</translation>
    </message>
    <message>
        <source>What readers will see</source>
        <translation>Lo que verán los lectores</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Adds a label that left the standard; the credential then conforms no more.</source>
        <translation>Una etiqueta fuera de la norma; la credencial ya no la cumple.</translation>
    </message>
    <message>
        <source>Without it signing is several times faster: no picture need be decoded.</source>
        <translation>Sin ella, firmar es varias veces más rápido: nada que descodificar.</translation>
    </message>
    <message>
        <source>More choices …</source>
        <translation>Más opciones …</translation>
    </message>
    <message>
        <source>What of these works is a person&apos;s own part?</source>
        <translation>¿Qué parte de estas obras es propia de una persona?</translation>
    </message>
    <message>
        <source>What you decided, made and selected yourself, if you want to state it</source>
        <translation>Lo que usted mismo decidió, hizo y seleccionó</translation>
    </message>
    <message>
        <source>Which parts of these works did an AI model make?</source>
        <translation>¿Qué partes de estas obras hizo un modelo de IA?</translation>
    </message>
    <message>
        <source>Which parts an AI model made, if there are any</source>
        <translation>Qué partes hizo un modelo de IA, si las hay</translation>
    </message>
    <message>
        <source>I made these works: sign as their creator, too</source>
        <translation>Hice estas obras: firmar también como su creador</translation>
    </message>
    <message>
        <source>Tell readers of before 2025 too</source>
        <translation>Informar también a los lectores anteriores a 2025</translation>
    </message>
    <message>
        <source>Sign files whose earlier credential is broken, and state it</source>
        <translation>Firmar archivos cuya credencial anterior está rota, e indicarlo</translation>
    </message>
    <message>
        <source>Put a small picture into each credential</source>
        <translation>Poner una imagen pequeña en cada credencial</translation>
    </message>
    <message>
        <source>What else is there to say?</source>
        <translation>¿Qué más hay que decir?</translation>
    </message>
    <message numerus="yes">
        <source>{n} file(s) carry the credential inside</source>
        <translation>
            <numerusform>{n} archivo lleva la credencial dentro</numerusform>
            <numerusform>{n} archivos llevan la credencial dentro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} get it in a file beside them (.c2pa)</source>
        <translation>
            <numerusform>{n} la recibe en un archivo al lado (.c2pa)</numerusform>
            <numerusform>{n} la reciben en un archivo al lado (.c2pa)</numerusform>
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
            <numerusform>{n} obra se firmará en su lugar. Countermark conserva el original para que pueda devolverlo.</numerusform>
            <numerusform>{n} obras se firmarán en su lugar. Countermark conserva cada original para que pueda devolverlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes about {room}; {free} are free there.</source>
        <translation>Ocupa unos {room}; allí hay {free} libres.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk of “{folder}”: it takes about {room}, and {free} are free. Free some there, or write signed copies to another disk.</source>
        <translation>No hay espacio suficiente en el disco de «{folder}»: hacen falta unos {room} y hay {free} libres. Libere espacio allí o escriba copias firmadas en otro disco.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk of “{folder}”: it takes about {room}, and {free} are free. Choose another folder, or free some there.</source>
        <translation>No hay espacio suficiente en el disco de «{folder}»: hacen falta unos {room} y hay {free} libres. Elija otra carpeta o libere espacio allí.</translation>
    </message>
    <message>
        <source>Time-stamp: none. Nothing is sent anywhere.</source>
        <translation>Sello de tiempo: ninguno. No se envía nada.</translation>
    </message>
    <message>
        <source>The files do not say. Leave it open if the works were made in different ways.</source>
        <translation>Los archivos no lo dicen. Déjelo abierto si las obras se hicieron de distintas maneras.</translation>
    </message>
    <message>
        <source>A signed copy of {works} will be written to “{folder}”. Your files stay as they are; nothing is overwritten.</source>
        <translation>Copia firmada en «{folder}»: {works}. Sus archivos quedan como están; no se sobrescribe nada.</translation>
    </message>
    <message>
        <source>There is nothing to sign among them.</source>
        <translation>No hay nada que firmar entre ellas.</translation>
    </message>
    <message numerus="yes">
        <source>{n} left out: protected like this already.</source>
        <translation>
            <numerusform>{n} omitida: ya está protegida así.</numerusform>
            <numerusform>{n} omitidas: ya están protegidas así.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left out: the file is not where it was.</source>
        <translation>
            <numerusform>{n} omitida: el archivo no está donde estaba.</numerusform>
            <numerusform>{n} omitidas: los archivos no están donde estaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left out: signed copies of other works.</source>
        <translation>
            <numerusform>{n} omitida: copia firmada de otra obra.</numerusform>
            <numerusform>{n} omitidas: copias firmadas de otras obras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {n} more decision(s).</source>
        <translation>
            <numerusform>Y {n} decisión más.</numerusform>
            <numerusform>Y {n} decisiones más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed by {name}.</source>
        <translation>Firmado por {name}.</translation>
    </message>
    <message>
        <source>Time-stamp: {host}. {sent}</source>
        <translation>Sello de tiempo: {host}. {sent}</translation>
    </message>
    <message>
        <source>Protect {works}</source>
        <translation>Proteger {works}</translation>
    </message>
    <message>
        <source>The data of {some} of {all} files suggest “{title}”. Leave it open if the works were made in different ways.</source>
        <translation>Los datos de {some} de {all} archivos sugieren «{title}». Déjelo abierto si las obras se hicieron de distintas maneras.</translation>
    </message>
    <message>
        <source>There is a file where the folder should be.</source>
        <translation>Hay un archivo donde debería estar la carpeta.</translation>
    </message>
    <message>
        <source>The files&apos; own data suggest “{title}”.</source>
        <translation>Los datos de los archivos sugieren «{title}».</translation>
    </message>
    <message>
        <source>{some} of {works} have a decision of their own; the others get “{policy}”.</source>
        <translation>{some} de {works} tienen una decisión propia; las demás reciben «{policy}».</translation>
    </message>
    <message numerus="yes">
        <source>{n} work(s) have a decision of their own.</source>
        <translation>
            <numerusform>{n} obra tiene una decisión propia.</numerusform>
            <numerusform>{n} obras tienen una decisión propia.</numerusform>
        </translation>
    </message>
    <message>
        <source>As decided for each work</source>
        <translation>Como se decidió para cada obra</translation>
    </message>
</context>
<context>
    <name>Publish</name>
    <message>
        <source>Publish a collection at {place}</source>
        <translation>Publicar una colección en {place}</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Publish a collection</source>
        <translation>Publicar una colección</translation>
    </message>
    <message>
        <source>What is published</source>
        <translation>Qué se publica</translation>
    </message>
    <message>
        <source>All works below a folder …</source>
        <translation>Todas las obras de una carpeta …</translation>
    </message>
    <message>
        <source>Folder of the works</source>
        <translation>Carpeta de las obras</translation>
    </message>
    <message>
        <source>Every work below it, now and later</source>
        <translation>Todas sus obras, ahora y más tarde</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Elegir …</translation>
    </message>
    <message>
        <source>Path on the site</source>
        <translation>Ruta en el sitio</translation>
    </message>
    <message>
        <source>The strictest of what the works say</source>
        <translation>Lo más estricto de lo que dicen las obras</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Countermark notes what is published where, to declare it. Nothing is uploaded.</source>
        <translation>Countermark anota qué se publica y dónde, para declararlo. No se sube nada.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Path on the site; empty for all of it</source>
        <translation>Ruta en el sitio; vacía para todo él</translation>
    </message>
</context>
<context>
    <name>PutBack</name>
    <message numerus="yes">
        <source>Put {n} original(s) back</source>
        <translation>
            <numerusform>Devolver {n} original</numerusform>
            <numerusform>Devolver {n} originales</numerusform>
        </translation>
    </message>
    <message>
        <source>No original is kept for what is selected: none was replaced.</source>
        <translation>No se conserva ningún original de lo seleccionado: no se sustituyó ninguno.</translation>
    </message>
    <message numerus="yes">
        <source>Put {n} original(s) back?</source>
        <translation>
            <numerusform>¿Devolver {n} original?</numerusform>
            <numerusform>¿Devolver {n} originales?</numerusform>
        </translation>
    </message>
    <message>
        <source>Each signed file is replaced by the original that was kept. The works are not protected any more then.</source>
        <translation>Cada archivo firmado se sustituye por el original que se conservó. Las obras dejan entonces de estar protegidas.</translation>
    </message>
    <message>
        <source>Files that were changed since they were signed stay as they are.</source>
        <translation>Los archivos que cambiaron desde que se firmaron se quedan como están.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>This could not be done</source>
        <translation>No se ha podido hacer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Train AI that makes pictures or texts</source>
        <translation>Entrenar una IA que hace imágenes o textos</translation>
    </message>
    <message>
        <source>Train other AI</source>
        <translation>Entrenar otra IA</translation>
    </message>
    <message>
        <source>Give it to an AI as input</source>
        <translation>Dársela a una IA como entrada</translation>
    </message>
    <message>
        <source>Mine it for text and data</source>
        <translation>Usarla para minería de textos y datos</translation>
    </message>
    <message>
        <source>Show it in search results</source>
        <translation>Mostrarla en resultados de búsqueda</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Ask me</source>
        <comment>only on conditions</comment>
        <translation>Pedir</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No AI at all</source>
        <translation>Nada de IA</translation>
    </message>
    <message>
        <source>No AI training, search allowed</source>
        <translation>Sin entrenamiento de IA, búsqueda permitida</translation>
    </message>
    <message>
        <source>AI on request, with contact</source>
        <translation>IA bajo petición, con contacto</translation>
    </message>
    <message>
        <source>AI allowed with credit</source>
        <translation>IA permitida con mención del nombre</translation>
    </message>
    <message>
        <source>An own decision</source>
        <translation>Una decisión propia</translation>
    </message>
    <message>
        <source>Strictest of the works&apos; policies</source>
        <translation>La más estricta de las decisiones de las obras</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>Generative training</source>
        <translation>Entrenamiento generativo</translation>
    </message>
    <message>
        <source>Other AI training</source>
        <translation>Otro entrenamiento de IA</translation>
    </message>
    <message>
        <source>AI inference</source>
        <translation>inferencia de IA</translation>
    </message>
    <message>
        <source>Data mining</source>
        <translation>Minería de datos</translation>
    </message>
    <message>
        <source>Search indexing</source>
        <translation>Indexación</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>On conditions</source>
        <translation>Con condiciones</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>No word for: {uses}</source>
        <translation>Sin palabra para: {uses}</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Search, or policy:no-ai year:2026 …</source>
        <translation>Buscar, o policy:no-ai year:2026 …</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>1 file is missing; what was known last is declared.</source>
        <translation>Falta 1 archivo; se declara lo último que se sabía.</translation>
    </message>
    <message>
        <source>1 file was changed since signing; sign it again.</source>
        <translation>1 archivo cambió desde que se firmó; fírmelo de nuevo.</translation>
    </message>
    <message>
        <source>1 work is published without a credential: the decision stands on the site alone, and is lost with the first copy.</source>
        <translation>1 obra está publicada sin credencial: la decisión solo consta en el sitio y se pierde con la primera copia.</translation>
    </message>
    <message>
        <source>A certificate in these files holds something that cannot be read.</source>
        <translation>Un certificado de estos archivos contiene algo que no se puede leer.</translation>
    </message>
    <message>
        <source>A certificate in this file is damaged: {path}</source>
        <translation>Un certificado de este archivo está dañado: {path}</translation>
    </message>
    <message>
        <source>A certificate in this list is damaged.</source>
        <translation>Un certificado de esta lista está dañado.</translation>
    </message>
    <message>
        <source>A collection that goes by a search needs one.</source>
        <translation>Una colección que sigue una búsqueda necesita una búsqueda.</translation>
    </message>
    <message>
        <source>A copy of a signed file; it was put with its work.</source>
        <translation>Una copia de un archivo firmado; se ha puesto con su obra.</translation>
    </message>
    <message>
        <source>A copy of a work in the catalogue; it was put with it.</source>
        <translation>Una copia de una obra del catálogo; se ha unido a ella.</translation>
    </message>
    <message>
        <source>A crawler with a group of its own ignores the group for *, so repeat the Disallow lines of that one there.</source>
        <translation>Un rastreador con un grupo propio no hace caso del grupo para *, así que repita allí las líneas Disallow de este.</translation>
    </message>
    <message>
        <source>A file of it came into the catalogue again since.</source>
        <translation>Uno de sus archivos volvió al catálogo entretanto.</translation>
    </message>
    <message>
        <source>A file whose credential says no to generative AI cannot be uploaded, as Adobe trains Firefly on what is there.</source>
        <translation>Un archivo cuya credencial dice que no a la IA generativa no se puede subir, pues Adobe entrena Firefly con lo que hay allí.</translation>
    </message>
    <message>
        <source>A list is a text with blocks that begin with -----BEGIN CERTIFICATE-----.</source>
        <translation>Una lista es un texto con bloques que empiezan por -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>A part of the credential by {signer} was altered or is missing.</source>
        <translation>Una parte de la credencial de {signer} fue alterada o falta.</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Una persona necesita un nombre.</translation>
    </message>
    <message>
        <source>A policy needs a title.</source>
        <translation>Una decisión necesita un título.</translation>
    </message>
    <message>
        <source>A rating is a number from 0 to {best}.</source>
        <translation>Una valoración es un número de 0 a {best}.</translation>
    </message>
    <message>
        <source>A search knows no field “{field}”.</source>
        <translation>La búsqueda no conoce ningún campo «{field}».</translation>
    </message>
    <message>
        <source>A share is between 0 and 100 %.</source>
        <translation>Una participación está entre 0 y 100 %.</translation>
    </message>
    <message>
        <source>A signing identity needs a name.</source>
        <translation>Una identidad de firma necesita un nombre.</translation>
    </message>
    <message>
        <source>A signing service is only asked over https://, so that nobody can read along.</source>
        <translation>A un servicio de firma solo se le pregunta por https://, para que nadie pueda leerlo.</translation>
    </message>
    <message>
        <source>A watched folder needs another folder for the signed copies.</source>
        <translation>Una carpeta vigilada necesita otra carpeta para las copias firmadas.</translation>
    </message>
    <message>
        <source>A web address begins with https:// and names a site.</source>
        <translation>Una dirección web empieza por https:// y nombra un sitio.</translation>
    </message>
    <message>
        <source>A web address has no spaces.</source>
        <translation>Una dirección web no tiene espacios.</translation>
    </message>
    <message>
        <source>A work is being signed.</source>
        <translation>Se está firmando una obra.</translation>
    </message>
    <message>
        <source>A work is not in the catalogue any more.</source>
        <translation>Una obra ya no está en el catálogo.</translation>
    </message>
    <message>
        <source>A work needs a file that is neither a signed copy nor a sidecar.</source>
        <translation>Una obra necesita un archivo que no sea copia firmada ni archivo adjunto.</translation>
    </message>
    <message>
        <source>A work needs a title.</source>
        <translation>Una obra necesita un título.</translation>
    </message>
    <message>
        <source>A worker process could not start.</source>
        <translation>No se pudo iniciar un proceso de trabajo.</translation>
    </message>
    <message>
        <source>A {what} needs a name.</source>
        <translation>Aquí falta el nombre ({what}).</translation>
    </message>
    <message>
        <source>AI allowed with credit</source>
        <translation>IA permitida con mención del nombre</translation>
    </message>
    <message>
        <source>AI inference</source>
        <translation>inferencia de IA</translation>
    </message>
    <message>
        <source>AI on request, with contact</source>
        <translation>IA bajo petición, con contacto</translation>
    </message>
    <message>
        <source>Add it again.</source>
        <translation>Añádalo de nuevo.</translation>
    </message>
    <message>
        <source>Add it to &lt;DescriptiveDetail&gt; of the title&apos;s ONIX 3 record.</source>
        <translation>Añádalo a &lt;DescriptiveDetail&gt; del registro ONIX 3 del título.</translation>
    </message>
    <message>
        <source>Add the lines to &lt;metadata&gt; of an EPUB 2.</source>
        <translation>Añada las líneas a &lt;metadata&gt; de un EPUB 2.</translation>
    </message>
    <message>
        <source>Add the lines to &lt;metadata&gt; of an EPUB 3, and prefix=&quot;tdm: {tdm_in_epub}&quot; to its &lt;package&gt;.</source>
        <translation>Añada las líneas a &lt;metadata&gt; de un EPUB 3, y prefix=&quot;tdm: {tdm_in_epub}&quot; a su &lt;package&gt;.</translation>
    </message>
    <message>
        <source>All numbered names are taken in this folder.</source>
        <translation>Todos los nombres numerados de esta carpeta están ocupados.</translation>
    </message>
    <message>
        <source>Allow yourself to open the folder, then try again.</source>
        <translation>Dese permiso para abrir la carpeta e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Allow yourself to read the file, then try again.</source>
        <translation>Dese permiso para leer el archivo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Allowed if the author is credited by name wherever the result is published.</source>
        <translation>Permitido si se acredita por su nombre al autor dondequiera que se publique el resultado.</translation>
    </message>
    <message>
        <source>Already in the catalogue.</source>
        <translation>Ya está en el catálogo.</translation>
    </message>
    <message>
        <source>Already protected under this policy.</source>
        <translation>Ya está protegido con esta decisión.</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.org.</source>
        <translation>Una dirección de correo es como name@example.org.</translation>
    </message>
    <message>
        <source>Another identity signed it.</source>
        <translation>Lo firmó otra identidad.</translation>
    </message>
    <message>
        <source>Another program has the file open for writing.</source>
        <translation>Otro programa está escribiendo en el archivo.</translation>
    </message>
    <message>
        <source>Another program is using the catalogue.</source>
        <translation>Otro programa está usando el catálogo.</translation>
    </message>
    <message>
        <source>Another program is writing to the catalogue</source>
        <translation>Otro programa está escribiendo en el catálogo</translation>
    </message>
    <message>
        <source>Ask for a certificate with a P-256, P-384 or P-521 key, an RSA key or an Ed25519 key.</source>
        <translation>Pida un certificado con una clave P-256, P-384 o P-521, una clave RSA o una clave Ed25519.</translation>
    </message>
    <message>
        <source>Ask for one with a P-256, P-384 or P-521 key, an RSA key or an Ed25519 key.</source>
        <translation>Pida uno con una clave P-256, P-384 o P-521, una clave RSA o una clave Ed25519.</translation>
    </message>
    <message>
        <source>Ask for one with an RSA key of 3072 bits.</source>
        <translation>Pida uno con una clave RSA de 3072 bits.</translation>
    </message>
    <message>
        <source>Ask for the file again, or bring it back from a backup.</source>
        <translation>Pida el archivo de nuevo o recupérelo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>Ask for the original, or protect it again if the change was yours.</source>
        <translation>Pida el original, o protéjalo de nuevo si el cambio fue suyo.</translation>
    </message>
    <message>
        <source>Ask for the original.</source>
        <translation>Pida el original.</translation>
    </message>
    <message>
        <source>Ask its maker which kinds of keys it signs with.</source>
        <translation>Pregunte al fabricante con qué tipos de clave firma.</translation>
    </message>
    <message>
        <source>Ask the authority to issue it again with SHA-256.</source>
        <translation>Pida a la autoridad que lo emita de nuevo con SHA-256.</translation>
    </message>
    <message>
        <source>Ask the authority to issue it again with that extension.</source>
        <translation>Pida a la autoridad que lo emita de nuevo con esa extensión.</translation>
    </message>
    <message>
        <source>Ask the authority to issue it again without that extension.</source>
        <translation>Pida a la autoridad que lo emita de nuevo sin esa extensión.</translation>
    </message>
    <message>
        <source>Ask the authority to issue it again.</source>
        <translation>Pida a la autoridad que lo emita de nuevo.</translation>
    </message>
    <message>
        <source>Ask the signer for a file that carries its credential.</source>
        <translation>Pida al firmante un archivo que lleve su credencial.</translation>
    </message>
    <message>
        <source>Ask the signer to sign it again with a proper certificate.</source>
        <translation>Pida a quien firma que lo firme de nuevo con un certificado adecuado.</translation>
    </message>
    <message>
        <source>Ask whoever gave you the file for its credential again.</source>
        <translation>Pida de nuevo la credencial del archivo a quien se lo dio.</translation>
    </message>
    <message>
        <source>Ask whoever runs it; its log says why.</source>
        <translation>Pregunte a quien lo gestiona; su registro dice por qué.</translation>
    </message>
    <message>
        <source>Batch {id} was stopped before it began, while its works were listed.</source>
        <translation>El lote {id} se detuvo antes de empezar, mientras se listaban sus obras.</translation>
    </message>
    <message>
        <source>Batch {job} is done; {failed} failed.</source>
        <translation>El lote {job} ha terminado; {failed} fallaron.</translation>
    </message>
    <message>
        <source>Batch {job} is running already.</source>
        <translation>El lote {job} ya está en marcha.</translation>
    </message>
    <message>
        <source>Bring it with --certificate FILE.</source>
        <translation>Tráigalo con --certificate ARCHIVO.</translation>
    </message>
    <message>
        <source>Bring one key at a time, with the certificates that belong to it.</source>
        <translation>Traiga una clave cada vez, con los certificados que le corresponden.</translation>
    </message>
    <message>
        <source>Bring the certificate that was issued to you.</source>
        <translation>Traiga el certificado que se emitió para usted.</translation>
    </message>
    <message>
        <source>Bring the key and the certificate that were made together.</source>
        <translation>Traiga la clave y el certificado que se hicieron juntos.</translation>
    </message>
    <message>
        <source>Bring the one that the authority gave you, or that was exported.</source>
        <translation>Traiga el que le dio la autoridad, o el que se exportó.</translation>
    </message>
    <message>
        <source>Bring yours first, then its issuer&apos;s, and so on; leave out all others.</source>
        <translation>Traiga primero el suyo, después el de su emisor, y así sucesivamente; deje fuera los demás.</translation>
    </message>
    <message>
        <source>Carries no content credential.</source>
        <translation>No lleva credencial de contenido.</translation>
    </message>
    <message>
        <source>Carries no content credential. Countermark does not know this kind of file.</source>
        <translation>No lleva credencial de contenido. Countermark no conoce este tipo de archivo.</translation>
    </message>
    <message>
        <source>Change it with the token&apos;s own program.</source>
        <translation>Cámbielo con el programa del dispositivo.</translation>
    </message>
    <message>
        <source>Change its PIN or access key where the key is kept.</source>
        <translation>Cambie su PIN o su clave de acceso donde se guarda la clave.</translation>
    </message>
    <message>
        <source>Changed after it was signed by {signer}: the content no longer fits the signature.</source>
        <translation>Modificado después de que {signer} lo firmara: el contenido ya no corresponde a la firma.</translation>
    </message>
    <message>
        <source>Check address and network.</source>
        <translation>Compruebe la dirección y la red.</translation>
    </message>
    <message>
        <source>Check it, or ask for one.</source>
        <translation>Compruébela, o pida una.</translation>
    </message>
    <message>
        <source>Check that the key and the certificate belong together.</source>
        <translation>Compruebe que la clave y el certificado se corresponden.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Compruebe la dirección.</translation>
    </message>
    <message>
        <source>Check the address: docs/signing-service.md describes the answer.</source>
        <translation>Compruebe la dirección: docs/signing-service.md describe la respuesta.</translation>
    </message>
    <message>
        <source>Check the address; a server of your own needs its authority&apos;s certificate.</source>
        <translation>Compruebe la dirección; un servidor propio necesita el certificado de su autoridad.</translation>
    </message>
    <message>
        <source>Check the address; some networks show a page of their own until you log in.</source>
        <translation>Compruebe la dirección; algunas redes muestran una página propia hasta que se inicia sesión.</translation>
    </message>
    <message>
        <source>Check the name of the file.</source>
        <translation>Compruebe el nombre del archivo.</translation>
    </message>
    <message>
        <source>Check the network&apos;s settings.</source>
        <translation>Compruebe los ajustes de la red.</translation>
    </message>
    <message>
        <source>Check with the authority that you have the right ones.</source>
        <translation>Compruebe con la autoridad que tiene los correctos.</translation>
    </message>
    <message>
        <source>Choose a file with content of its own.</source>
        <translation>Elija un archivo con contenido propio.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>Elija una más corta.</translation>
    </message>
    <message>
        <source>Choose another --output.</source>
        <translation>Elija otro --output.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>Choose another folder for the declarations.</source>
        <translation>Elija otra carpeta para las declaraciones.</translation>
    </message>
    <message>
        <source>Choose another folder with --home.</source>
        <translation>Elija otra carpeta con --home.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another name, or remove that one.</source>
        <translation>Elija otro nombre, o quite esa.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elija otra cosa.</translation>
    </message>
    <message>
        <source>Choose another one; it may lie in the watched one.</source>
        <translation>Elija otra; puede estar dentro de la vigilada.</translation>
    </message>
    <message>
        <source>Choose another path, or withdraw it first.</source>
        <translation>Elija otra ruta, o retire antes esa.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Elija otra ubicación.</translation>
    </message>
    <message>
        <source>Choose another time-stamp authority, or try again later.</source>
        <translation>Elija otra autoridad de sellado de tiempo, o inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Choose another title.</source>
        <translation>Elija otro título.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Elija otro.</translation>
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <translation>Elija entre: {known}.</translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <translation>Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Connect it and try again.</source>
        <translation>Conéctelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Copies that are taken from there carry no decision; no protocol can change that.</source>
        <translation>Las copias que se toman de allí no llevan ninguna decisión; ningún protocolo puede cambiarlo.</translation>
    </message>
    <message>
        <source>Copy it again from where you got it.</source>
        <translation>Cópiela de nuevo de donde la obtuvo.</translation>
    </message>
    <message>
        <source>Copy the file again.</source>
        <translation>Copie de nuevo el archivo.</translation>
    </message>
    <message>
        <source>Credentials are removed.</source>
        <translation>Se eliminan las credenciales.</translation>
    </message>
    <message>
        <source>Data mining</source>
        <translation>Minería de datos</translation>
    </message>
    <message>
        <source>Did you mean {near}:?</source>
        <translation>¿Quiso decir {near}:?</translation>
    </message>
    <message>
        <source>Disconnect it, connect it again, and try once more.</source>
        <translation>Desconéctelo, conéctelo otra vez e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Disconnect one of them.</source>
        <translation>Desconecte uno de ellos.</translation>
    </message>
    <message>
        <source>Do not rely on it; ask the signer why it was withdrawn.</source>
        <translation>No se fíe de él; pregunte a quien firma por qué fue retirado.</translation>
    </message>
    <message>
        <source>Do not rely on this file; ask for the original.</source>
        <translation>No se fíe de este archivo; pida el original.</translation>
    </message>
    <message>
        <source>Enough was looked at; this was left out.</source>
        <translation>Ya se miró bastante; esto se omitió.</translation>
    </message>
    <message>
        <source>Every work is marked “noai” and “noimageai” on its page and in the headers of its file, unless its owner takes that back.</source>
        <translation>Cada obra se marca como «noai» y «noimageai» en su página y en las cabeceras de su archivo, salvo que su titular lo revoque.</translation>
    </message>
    <message>
        <source>Export it again from its source.</source>
        <translation>Expórtelo de nuevo desde su origen.</translation>
    </message>
    <message>
        <source>Export it again; where there is a choice, take AES-256.</source>
        <translation>Expórtelo de nuevo; si puede elegir, tome AES-256.</translation>
    </message>
    <message>
        <source>Fetch it yourself, and name the file.</source>
        <translation>Consígala usted e indique el archivo.</translation>
    </message>
    <message>
        <source>Files with certificates end in .p12, .pfx, .pem, .crt, .cer, .key or .p7b.</source>
        <translation>Los archivos con certificados terminan en .p12, .pfx, .pem, .crt, .cer, .key o .p7b.</translation>
    </message>
    <message>
        <source>For Apache: add the lines to the file .htaccess in {folder}.</source>
        <translation>Para Apache: añada las líneas al archivo .htaccess; lugar: {folder}.</translation>
    </message>
    <message>
        <source>For Caddy: Put the lines into the block of your site in the Caddyfile.</source>
        <translation>Para Caddy: ponga las líneas en el bloque de su sitio en el Caddyfile.</translation>
    </message>
    <message>
        <source>For IIS: put it into {folder}; if there is a web.config already, add the headers to it.</source>
        <translation>Para IIS: lugar del archivo: {folder}; si ya hay un web.config, añádale las cabeceras.</translation>
    </message>
    <message>
        <source>For each file a digest of its signature goes to {host_of}; nothing of the picture and no name.</source>
        <translation>De cada archivo va a {host_of} un resumen de su firma; nada de la imagen y ningún nombre.</translation>
    </message>
    <message>
        <source>For forms that take a table, and to show what was declared for which file.</source>
        <translation>Para formularios que admiten una tabla, y para mostrar qué se declaró de cada archivo.</translation>
    </message>
    <message>
        <source>For nginx: include it in the http block (on Debian: put it into conf.d). The lines of nginx.conf need it.</source>
        <translation>Para nginx: inclúyalo en el bloque http (en Debian: póngalo en conf.d). Las líneas de nginx.conf lo necesitan.</translation>
    </message>
    <message>
        <source>For nginx: include it in {block}, and again in every location block in there that has add_header lines of its own.</source>
        <translation>Para nginx: inclúyalo en este lugar: {block}, y otra vez en cada bloque location de allí que tenga líneas add_header propias.</translation>
    </message>
    <message>
        <source>For some nobody said that they are photographs: take out what is none.</source>
        <translation>De algunas nadie dijo que sean fotografías: quite lo que no lo sea.</translation>
    </message>
    <message>
        <source>For {host}: put it into the folder that is published, as _headers.</source>
        <translation>Para {host}: póngalo en la carpeta que se publica, como _headers.</translation>
    </message>
    <message>
        <source>Free of charge; asks for a pause of 15 seconds between files, so not for large batches. Not encrypted on the way.</source>
        <translation>Gratuito; pide una pausa de 15 segundos entre archivos, así que no sirve para lotes grandes. Sin cifrar por el camino.</translation>
    </message>
    <message>
        <source>Generative training</source>
        <translation>Entrenamiento generativo</translation>
    </message>
    <message>
        <source>Get or export the file again.</source>
        <translation>Consiga o exporte de nuevo el archivo.</translation>
    </message>
    <message>
        <source>Get the list from its source again.</source>
        <translation>Consiga de nuevo la lista en su origen.</translation>
    </message>
    <message>
        <source>Give it as it stands beside your works.</source>
        <translation>Indíquelo tal como aparece junto a sus obras.</translation>
    </message>
    <message>
        <source>Give its address, or name one of: {known_services}.</source>
        <translation>Dé su dirección, o nombre uno de estos: {known_services}.</translation>
    </message>
    <message>
        <source>Give one of these keys: {known}.</source>
        <translation>Dé una de estas claves: {known}.</translation>
    </message>
    <message>
        <source>Give the name you are credited by.</source>
        <translation>Dé el nombre con el que se le acredita.</translation>
    </message>
    <message>
        <source>Give the one you set for it.</source>
        <translation>Dé el que usted estableció para él.</translation>
    </message>
    <message>
        <source>Give yours, and beside it only those of the authorities above it.</source>
        <translation>Dé el suyo, y además solo los de las autoridades que están por encima.</translation>
    </message>
    <message>
        <source>Given: {email}</source>
        <translation>Indicado: {email}</translation>
    </message>
    <message>
        <source>Given: {website}</source>
        <translation>Indicado: {website}</translation>
    </message>
    <message>
        <source>Hand it to a registry of TDM·AI declarations (Liccium&apos;s, say); each line is one of them.</source>
        <translation>Entréguelo a un registro de declaraciones TDM·AI (el de Liccium, por ejemplo); cada línea es una de ellas.</translation>
    </message>
    <message>
        <source>If it is damaged: {way_back}</source>
        <translation>Si está dañado: {way_back}</translation>
    </message>
    <message>
        <source>If the work is yours, protect it.</source>
        <translation>Si la obra es suya, protéjala.</translation>
    </message>
    <message>
        <source>If the work is yours, protect it: the credential lies in a file beside it.</source>
        <translation>Si la obra es suya, protéjala: la credencial queda en un archivo a su lado.</translation>
    </message>
    <message>
        <source>Images, Transformations, the zone</source>
        <translation>Images, Transformations, la zona</translation>
    </message>
    <message>
        <source>In the European Union there is a form to object to training; it is no setting, and reaches Meta alone.</source>
        <translation>En la Unión Europea hay un formulario para oponerse al entrenamiento; no es un ajuste y solo alcanza a Meta.</translation>
    </message>
    <message>
        <source>Install it with: pip install &apos;countermark[token]&apos;</source>
        <translation>Instálelo con: pip install &apos;countermark[token]&apos;</translation>
    </message>
    <message>
        <source>It begins with https:// or http://; or name one of: {names}.</source>
        <translation>Empieza por https:// o http://; o nombre una de estas: {names}.</translation>
    </message>
    <message>
        <source>It begins with https://.</source>
        <translation>Empieza por https://.</translation>
    </message>
    <message>
        <source>It begins with {own}.</source>
        <translation>Empieza por {own}.</translation>
    </message>
    <message>
        <source>It belongs to an authority, which signs certificates and nothing else.</source>
        <translation>Pertenece a una autoridad, que firma certificados y nada más.</translation>
    </message>
    <message>
        <source>It cannot tell {shown} from what lies around, so the strictest is said for both.</source>
        <translation>Aquí no se puede distinguir {shown} de lo que hay alrededor, así que para ambos se dice lo más estricto.</translation>
    </message>
    <message>
        <source>It carries a credential that is broken. {sentence}</source>
        <translation>Lleva una credencial que no es válida. {sentence}</translation>
    </message>
    <message>
        <source>It carries a credential, and takes no new one: {reason}.</source>
        <translation>Lleva una credencial y no admite otra nueva: {reason}.</translation>
    </message>
    <message>
        <source>It carries a time-stamp already.</source>
        <translation>Ya lleva un sello de tiempo.</translation>
    </message>
    <message>
        <source>It comes with the token&apos;s own program; its maker says where it lies.</source>
        <translation>Viene con el programa del dispositivo; su fabricante dice dónde está.</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>No se pudo leer.</translation>
    </message>
    <message>
        <source>It could not be signed.</source>
        <translation>No se pudo firmar.</translation>
    </message>
    <message>
        <source>It does not name its issuer&apos;s key (authority key identifier).</source>
        <translation>No nombra la clave de su emisor (authority key identifier).</translation>
    </message>
    <message>
        <source>It does not say what it may be used for (extended key usage).</source>
        <translation>No dice para qué puede usarse (extended key usage).</translation>
    </message>
    <message>
        <source>It does not say what its key is for (key usage).</source>
        <translation>No dice para qué es su clave (key usage).</translation>
    </message>
    <message>
        <source>It expired on {detail}.</source>
        <translation>Caducó el {detail}.</translation>
    </message>
    <message>
        <source>It has a time-stamp already.</source>
        <translation>Ya tiene un sello de tiempo.</translation>
    </message>
    <message>
        <source>It has no plain no: nothing may be done before one has asked.</source>
        <translation>No tiene un simple no: nada puede hacerse antes de preguntar.</translation>
    </message>
    <message>
        <source>It has no word for these conditions and says no.</source>
        <translation>No tiene palabra para estas condiciones y dice que no.</translation>
    </message>
    <message>
        <source>It is a work of its own already.</source>
        <translation>Ya es una obra propia.</translation>
    </message>
    <message>
        <source>It is damaged or has the wrong ending. Ask for the file again, or bring it back from a backup.</source>
        <translation>Está dañado o tiene la extensión equivocada. Pida el archivo de nuevo o recupérelo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>It is here already and stays as it is.</source>
        <translation>Ya está aquí y se queda como está.</translation>
    </message>
    <message>
        <source>It is here: {setting_path}.</source>
        <translation>Está aquí: {setting_path}.</translation>
    </message>
    <message>
        <source>It is meant for something else: not for content credentials, documents or e-mail (extended key usage).</source>
        <translation>Está destinado a otra cosa: no a credenciales de contenido, documentos ni correo (extended key usage).</translation>
    </message>
    <message>
        <source>It is meant for time-stamps or for answers about certificates (extended key usage), which goes together with nothing else.</source>
        <translation>Está destinado a sellos de tiempo o a respuestas sobre certificados (extended key usage), lo que no es compatible con nada más.</translation>
    </message>
    <message>
        <source>It is of an old form (not X.509 version 3).</source>
        <translation>Es de una forma antigua (no X.509 versión 3).</translation>
    </message>
    <message>
        <source>It is signed by itself, not by an authority, and readers refuse such certificates.</source>
        <translation>Está firmado por sí mismo, no por una autoridad, y los lectores rechazan tales certificados.</translation>
    </message>
    <message>
        <source>It is still being written, or empty; the next run takes it.</source>
        <translation>Aún se está escribiendo, o está vacío; la próxima pasada lo toma.</translation>
    </message>
    <message>
        <source>It is the file of a work that lay elsewhere; the catalogue follows it.</source>
        <translation>Es el archivo de una obra que estaba en otro lugar; el catálogo lo sigue.</translation>
    </message>
    <message>
        <source>It is the one that was chosen when the file was made, or that came with it.</source>
        <translation>Es la que se eligió al hacer el archivo, o la que vino con él.</translation>
    </message>
    <message>
        <source>It is valid from {detail} on.</source>
        <translation>Es válido a partir del {detail}.</translation>
    </message>
    <message>
        <source>It makes a demand that readers do not know (critical extension {detail}).</source>
        <translation>Plantea una exigencia que los lectores no conocen (extensión crítica {detail}).</translation>
    </message>
    <message>
        <source>It may be used for anything (extended key usage), which readers refuse.</source>
        <translation>Puede usarse para todo (extended key usage), lo que los lectores rechazan.</translation>
    </message>
    <message>
        <source>It may have been moved or renamed, or its disk may not be connected.</source>
        <translation>Puede que se haya movido o renombrado, o que su disco no esté conectado.</translation>
    </message>
    <message>
        <source>It names {name} as {roles}, but that does not hold.</source>
        <translation>Nombra a {name} como {roles}, pero eso no se sostiene.</translation>
    </message>
    <message>
        <source>It speaks of the whole part, which is decided stricter than this work.</source>
        <translation>Habla de toda la parte, cuya decisión es más estricta que la de esta obra.</translation>
    </message>
    <message>
        <source>It was moved here; the catalogue follows it.</source>
        <translation>Se movió aquí; el catálogo lo sigue.</translation>
    </message>
    <message>
        <source>It was stopped before this was looked at.</source>
        <translation>Se detuvo antes de mirar esto.</translation>
    </message>
    <message>
        <source>Its RSA key is shorter than {rsa_least} bits.</source>
        <translation>Su clave RSA tiene menos de {rsa_least} bits.</translation>
    </message>
    <message>
        <source>Its copy of {made} is whole. Put it back with `countermark backup restore {name}`. To begin with an empty catalogue instead, move the copies away that `countermark backup list` names.</source>
        <translation>Su copia del {made} está íntegra. Devuélvala con `countermark backup restore {name}`. Para empezar en su lugar con un catálogo vacío, mueva las copias que indica `countermark backup list`.</translation>
    </message>
    <message>
        <source>Its copy of {made} is whole. Put it back with `countermark backup restore {name}`; the damaged one is kept.</source>
        <translation>Su copia del {made} está íntegra. Devuélvala con `countermark backup restore {name}`; el dañado se conserva.</translation>
    </message>
    <message>
        <source>Its credential is kept at an address without https, which is not asked.</source>
        <translation>Su credencial se guarda en una dirección sin https, a la que no se pregunta.</translation>
    </message>
    <message>
        <source>Its credential is kept at {address}. {message}</source>
        <translation>Su credencial se guarda en {address}. {message}</translation>
    </message>
    <message>
        <source>Its credential is kept elsewhere, and nothing was fetched from there.</source>
        <translation>Su credencial se guarda en otro lugar, y no se ha obtenido nada de allí.</translation>
    </message>
    <message>
        <source>Its key is of a kind that content credentials do not know.</source>
        <translation>Su clave es de un tipo que las credenciales de contenido no conocen.</translation>
    </message>
    <message>
        <source>Its key may not make signatures (key usage).</source>
        <translation>Su clave no puede hacer firmas (key usage).</translation>
    </message>
    <message>
        <source>Its own program unlocks it with the PUK or the security officer&apos;s PIN.</source>
        <translation>Su propio programa lo desbloquea con el PUK o el PIN del responsable de seguridad.</translation>
    </message>
    <message>
        <source>Its rights statements contradict each other about {title}: {source} says “{first}”, {label} says “{second}”. The stricter counts.</source>
        <translation>Sus declaraciones de derechos se contradicen ({title}): {source} dice «{first}», {label} dice «{second}». Cuenta la más estricta.</translation>
    </message>
    <message>
        <source>Its rights statements contradict each other about {uses}: {side} says {word}, and {labels} says otherwise. The stricter counts.</source>
        <translation>Sus declaraciones de derechos se contradicen ({uses}): {side} dice {word}, y {labels} dice otra cosa. Cuenta la más estricta.</translation>
    </message>
    <message>
        <source>Join or split them by hand instead.</source>
        <translation>Únalas o sepárelas a mano.</translation>
    </message>
    <message>
        <source>Keep it; it does not go on the site.</source>
        <translation>Consérvelo; no va al sitio.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Deje fuera una de ellas.</translation>
    </message>
    <message>
        <source>Leave “Add NoAI label” on; it can be kept as a preset for all uploads.</source>
        <translation>Deje activado «Add NoAI label»; se puede guardar como valor para todas las subidas.</translation>
    </message>
    <message>
        <source>Look again.</source>
        <translation>Vuelva a mirar.</translation>
    </message>
    <message>
        <source>Look at one picture there instead: --picture ADDRESS.</source>
        <translation>Mire allí una sola imagen: --picture DIRECCIÓN.</translation>
    </message>
    <message>
        <source>Made for signing code and documents, free of charge; not encrypted on the way.</source>
        <translation>Hecho para firmar programas y documentos, gratuito; sin cifrar por el camino.</translation>
    </message>
    <message>
        <source>Made for signing code, free of charge; not encrypted on the way.</source>
        <translation>Hecho para firmar programas, gratuito; sin cifrar por el camino.</translation>
    </message>
    <message>
        <source>Make a policy of your own that begins with it.</source>
        <translation>Haga una decisión propia que parta de ella.</translation>
    </message>
    <message>
        <source>Make another collection that is chosen by hand.</source>
        <translation>Haga otra colección elegida a mano.</translation>
    </message>
    <message>
        <source>Make another collection.</source>
        <translation>Haga otra colección.</translation>
    </message>
    <message>
        <source>Make room on it, then try again.</source>
        <translation>Libere espacio en él y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Make the request with the programs of the token or the service that keeps it.</source>
        <translation>Haga la solicitud con los programas del dispositivo o del servicio que la guarda.</translation>
    </message>
    <message>
        <source>Make the shares smaller.</source>
        <translation>Reduzca las participaciones.</translation>
    </message>
    <message>
        <source>Merge it into the XMP metadata of a PDF, before the file is signed.</source>
        <translation>Intégrelo en los metadatos XMP de un PDF antes de firmar el archivo.</translation>
    </message>
    <message>
        <source>Most tokens lock after three wrong ones: be sure before you try again.</source>
        <translation>La mayoría de los dispositivos se bloquean tras tres errores: asegúrese antes de intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>Move files there or away, or make another collection that is chosen by hand.</source>
        <translation>Mueva archivos allí o de allí, o haga otra colección elegida a mano.</translation>
    </message>
    <message>
        <source>Move it away first; then its original can be put back.</source>
        <translation>Muévalo antes; entonces se podrá devolver su original.</translation>
    </message>
    <message>
        <source>Move that copy elsewhere first, if the catalogue is as you want it.</source>
        <translation>Mueva antes esa copia a otro lugar si el catálogo está como lo quiere.</translation>
    </message>
    <message>
        <source>Name a file of a work that it has.</source>
        <translation>Nombre un archivo de una obra que tenga.</translation>
    </message>
    <message>
        <source>Name a file of it, or its number in `list`.</source>
        <translation>Indique uno de sus archivos o su número en `list`.</translation>
    </message>
    <message>
        <source>Name a folder to watch.</source>
        <translation>Nombre una carpeta para vigilar.</translation>
    </message>
    <message>
        <source>Name a work at least.</source>
        <translation>Indique al menos una obra.</translation>
    </message>
    <message>
        <source>Name another.</source>
        <translation>Nombre otra.</translation>
    </message>
    <message>
        <source>Name files and folders.</source>
        <translation>Nombre archivos y carpetas.</translation>
    </message>
    <message>
        <source>Name it .csv or .json.</source>
        <translation>Póngale .csv o .json.</translation>
    </message>
    <message>
        <source>Name somebody who has one, or give a share.</source>
        <translation>Nombre a alguien que tenga una, o indique una participación.</translation>
    </message>
    <message>
        <source>Name the copy.</source>
        <translation>Nombre la copia.</translation>
    </message>
    <message>
        <source>Name the path.</source>
        <translation>Nombre la ruta.</translation>
    </message>
    <message>
        <source>Name two works at least.</source>
        <translation>Nombre al menos dos obras.</translation>
    </message>
    <message>
        <source>No AI at all</source>
        <translation>Nada de IA</translation>
    </message>
    <message>
        <source>No AI training, search allowed</source>
        <translation>Sin entrenamiento de IA, búsqueda permitida</translation>
    </message>
    <message>
        <source>No certificate of this list may vouch for others.</source>
        <translation>Ningún certificado de esta lista puede responder por otros.</translation>
    </message>
    <message>
        <source>No crawler can be named “{agent}”.</source>
        <translation>Ningún rastreador puede llamarse «{agent}».</translation>
    </message>
    <message>
        <source>No earlier credential of this file states {label}.</source>
        <translation>Ninguna credencial anterior de este archivo declara {label}.</translation>
    </message>
    <message>
        <source>No file failed in the batches before.</source>
        <translation>Ningún archivo falló en los lotes anteriores.</translation>
    </message>
    <message>
        <source>No original is kept for {path}.</source>
        <translation>No se conserva ningún original de {path}.</translation>
    </message>
    <message>
        <source>No passphrase was given.</source>
        <translation>No se dio ninguna contraseña.</translation>
    </message>
    <message>
        <source>No time-stamp could be added.</source>
        <translation>No se pudo añadir ningún sello de tiempo.</translation>
    </message>
    <message>
        <source>Nobody has a share of the {right}.</source>
        <translation>Nadie tiene participación en el derecho «{right}».</translation>
    </message>
    <message>
        <source>None of these certificates answers a request that was made on this computer.</source>
        <translation>Ninguno de estos certificados responde a una solicitud hecha en este ordenador.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>Not signed, because a time-stamp is wanted. {fault}</source>
        <translation>No se firmó, porque se desea un sello de tiempo. {fault}</translation>
    </message>
    <message>
        <source>Not taken along with its folder; name the file itself to add it.</source>
        <translation>No se toma con su carpeta; nombre el propio archivo para añadirlo.</translation>
    </message>
    <message>
        <source>Nothing is known of what this service does with your files.</source>
        <translation>No se sabe nada de lo que este servicio hace con sus archivos.</translation>
    </message>
    <message>
        <source>Nothing is.</source>
        <translation>No hay nada.</translation>
    </message>
    <message>
        <source>Nothing of “{text}” is published at {name}.</source>
        <translation>Nada de «{text}» está publicado en {name}.</translation>
    </message>
    <message>
        <source>Nothing shows that the file is other than it was; ask the signer to sign it again.</source>
        <translation>Nada indica que el archivo sea distinto de como era; pida que lo firmen de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>No se hizo nada.</translation>
    </message>
    <message>
        <source>Nothing was done; look for moved files again.</source>
        <translation>No se hizo nada; busque de nuevo los archivos movidos.</translation>
    </message>
    <message>
        <source>Nothing was put back; edit them by hand.</source>
        <translation>No se devolvió nada; edítelas a mano.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se escribió nada.</translation>
    </message>
    <message>
        <source>Nothing would be left of the work.</source>
        <translation>No quedaría nada de la obra.</translation>
    </message>
    <message>
        <source>On conditions</source>
        <translation>Con condiciones</translation>
    </message>
    <message>
        <source>One word speaks of the whole site, and says the strictest answer of its parts.</source>
        <translation>Una sola palabra habla de todo el sitio y dice la respuesta más estricta de sus partes.</translation>
    </message>
    <message>
        <source>One word speaks of {uses}.</source>
        <translation>Una sola palabra habla de {uses}.</translation>
    </message>
    <message>
        <source>Only under a written licence from the rights holder. Ask first.</source>
        <translation>Solo con una licencia por escrito del titular de los derechos. Pregunte antes.</translation>
    </message>
    <message>
        <source>Other AI training</source>
        <translation>Otro entrenamiento de IA</translation>
    </message>
    <message>
        <source>Part of the path is a file, not a folder</source>
        <translation>Una parte de la ruta es un archivo, no una carpeta</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permiso denegado</translation>
    </message>
    <message>
        <source>Pictures and films with credentials are shown with a mark that opens them. What members post trains AI that writes content, unless that is switched off.</source>
        <translation>Las imágenes y películas con credenciales se muestran con una marca que las abre. Lo que publican los miembros entrena una IA que redacta contenido, salvo que se desactive.</translation>
    </message>
    <message>
        <source>Pictures are encoded anew, and what others can download carries neither metadata nor credentials. Public posts are used to train Meta&apos;s AI.</source>
        <translation>Las imágenes se codifican de nuevo, y lo que otros pueden descargar no lleva metadatos ni credenciales. Las publicaciones públicas entrenan la IA de Meta.</translation>
    </message>
    <message>
        <source>Pictures that are resized on the way lose their credentials, unless the setting is on.</source>
        <translation>Las imágenes que cambian de tamaño por el camino pierden sus credenciales, salvo que el ajuste esté activado.</translation>
    </message>
    <message>
        <source>Profile, Settings, Account, NoAI Tagging</source>
        <translation>Perfil, Ajustes, Cuenta, marcado NoAI</translation>
    </message>
    <message>
        <source>Protect it again.</source>
        <translation>Protéjalo de nuevo.</translation>
    </message>
    <message>
        <source>Protect it.</source>
        <translation>Protéjalo.</translation>
    </message>
    <message>
        <source>Protect the original instead, or choose to sign it with this finding stated.</source>
        <translation>Proteja en su lugar el original, o elija firmarlo haciendo constar este hallazgo.</translation>
    </message>
    <message>
        <source>Protect the original instead.</source>
        <translation>Proteja en su lugar el original.</translation>
    </message>
    <message>
        <source>Publish the works below fewer folders.</source>
        <translation>Publique las obras bajo menos carpetas.</translation>
    </message>
    <message>
        <source>Put both into one folder, under the same name.</source>
        <translation>Ponga ambos en una misma carpeta, con el mismo nombre.</translation>
    </message>
    <message>
        <source>Put it at {address}.</source>
        <translation>Póngalo en {address}.</translation>
    </message>
    <message>
        <source>Put it at {address}. If there is one already, add these lines to it: the first group to the group for * it has, the others at the end.</source>
        <translation>Póngalo en {address}. Si ya hay uno, añádale estas líneas: el primer grupo al grupo para * que tenga, los demás al final.</translation>
    </message>
    <message>
        <source>Put it at {address}. If there is one already, merge the rules: longer paths first, as the first rule that matches holds.</source>
        <translation>Póngalo en {address}. Si ya hay uno, combine las reglas: primero las rutas más largas, pues vale la primera regla que coincida.</translation>
    </message>
    <message>
        <source>Put it at {address}; robots.txt points to it.</source>
        <translation>Póngalo en {address}; robots.txt remite a él.</translation>
    </message>
    <message>
        <source>Put it at {address}; robots.txt points to it. The server should send it as {rsl_media_type}.</source>
        <translation>Póngalo en {address}; robots.txt remite a él. El servidor debería enviarlo como {rsl_media_type}.</translation>
    </message>
    <message>
        <source>Put it at {address}; the other documents point to it.</source>
        <translation>Póngalo en {address}; los demás documentos remiten a él.</translation>
    </message>
    <message>
        <source>Put it at {address}; {path} points to it.</source>
        <translation>Póngalo en {address}; {path} remite a él.</translation>
    </message>
    <message>
        <source>Put it beside {name}, wherever that goes without metadata of its own.</source>
        <translation>Póngalo junto a {name}, dondequiera que el archivo vaya sin metadatos propios.</translation>
    </message>
    <message>
        <source>Put it into &lt;script type=&quot;application/ld+json&quot;&gt; … &lt;/script&gt; on every page that shows {path}.</source>
        <translation>Póngalo en &lt;script type=&quot;application/ld+json&quot;&gt; … &lt;/script&gt; en cada página que muestre {path}.</translation>
    </message>
    <message>
        <source>Put the lines into &lt;head&gt; of every page below {path}, or into its template.</source>
        <translation>Ponga las líneas en &lt;head&gt; de cada página por debajo de {path}, o en su plantilla.</translation>
    </message>
    <message>
        <source>Read anew: the file had changed.</source>
        <translation>Leído de nuevo: el archivo había cambiado.</translation>
    </message>
    <message>
        <source>Reading this file crashed the worker process.</source>
        <translation>Leer este archivo hizo caer el proceso de trabajo.</translation>
    </message>
    <message>
        <source>Reading this file needs more memory than a file of this kind may.</source>
        <translation>Leer este archivo necesita más memoria de la que puede un archivo de este tipo.</translation>
    </message>
    <message>
        <source>Reading this file took too long.</source>
        <translation>Leer este archivo llevó demasiado tiempo.</translation>
    </message>
    <message>
        <source>Rely on the signer alone, not on the names inside.</source>
        <translation>Fíese solo de quien firma, no de los nombres que contiene.</translation>
    </message>
    <message>
        <source>Rename it to end in {suffixes}.</source>
        <translation>Cámbiele el nombre para que termine en {suffixes}.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or make a new request.</source>
        <translation>Restáurela de una copia de seguridad, o haga una solicitud nueva.</translation>
    </message>
    <message>
        <source>Restore the folder from a backup.</source>
        <translation>Restaure la carpeta de una copia de seguridad.</translation>
    </message>
    <message>
        <source>Run by volunteers, encrypted on the way; its own authority is on few machines&apos; lists.</source>
        <translation>Llevado por voluntarios, cifrado por el camino; su propia autoridad está en las listas de pocos ordenadores.</translation>
    </message>
    <message>
        <source>Say in a few words what it is for.</source>
        <translation>Diga en pocas palabras para qué es.</translation>
    </message>
    <message>
        <source>Say what to look for.</source>
        <translation>Diga qué hay que buscar.</translation>
    </message>
    <message>
        <source>Say what {name} did for the work, and which right the share is of.</source>
        <translation>Diga qué hizo {name} por la obra y de qué derecho es la participación.</translation>
    </message>
    <message>
        <source>Search indexing</source>
        <translation>Indexación</translation>
    </message>
    <message>
        <source>See `countermark jobs list`.</source>
        <translation>Consulte `countermark jobs list`.</translation>
    </message>
    <message>
        <source>Send it to the authority, and bring what comes back.</source>
        <translation>Envíela a la autoridad y traiga lo que devuelva.</translation>
    </message>
    <message>
        <source>Set one with the token&apos;s own program.</source>
        <translation>Establezca uno con el programa del dispositivo.</translation>
    </message>
    <message>
        <source>Set {import_variable}, or run the command in a terminal and type it.</source>
        <translation>Defina {import_variable}, o ejecute la orden en un terminal y escríbala.</translation>
    </message>
    <message>
        <source>Set {passphrase_variable}, or run the command in a terminal and type it; in a unit of systemd, add LoadCredential={passphrase_credential}:FILE.</source>
        <translation>Defina {passphrase_variable}, o ejecute la orden en un terminal y escríbala; en una unidad de systemd, añada LoadCredential={passphrase_credential}:FILE.</translation>
    </message>
    <message>
        <source>Set {variable}, or run the command in a terminal and type it.</source>
        <translation>Defina {variable}, o ejecute la orden en un terminal y escríbala.</translation>
    </message>
    <message>
        <source>Settings &amp; Privacy, Data privacy, Data for Generative AI Improvement</source>
        <translation>Ajustes y privacidad, Privacidad de los datos, Datos para mejorar la IA generativa</translation>
    </message>
    <message>
        <source>Settings and privacy, Privacy and safety, Data sharing and personalization, Grok</source>
        <translation>Configuración y privacidad, Privacidad y seguridad, Datos compartidos y personalización, Grok</translation>
    </message>
    <message>
        <source>Settings, About, Privacy Policy, Right to object</source>
        <translation>Configuración, Información, Política de privacidad, Derecho de oposición</translation>
    </message>
    <message>
        <source>Settings, Crawlers</source>
        <translation>Ajustes, Rastreadores</translation>
    </message>
    <message>
        <source>Several identities are called “{name}”.</source>
        <translation>Varias identidades se llaman «{name}».</translation>
    </message>
    <message>
        <source>Several photographs have one file name: {named}.</source>
        <translation>Varias fotografías tienen el mismo nombre de archivo: {named}.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Acórtelo.</translation>
    </message>
    <message>
        <source>Show a private key to nobody; make a file with the certificate alone.</source>
        <translation>No muestre una clave privada a nadie; haga un archivo solo con el certificado.</translation>
    </message>
    <message>
        <source>Signed by {signer} with a certificate that has expired; no time-stamp shows that it was valid when it signed.</source>
        <translation>Firmado por {signer} con un certificado caducado; ningún sello de tiempo muestra que fuera válido al firmar.</translation>
    </message>
    <message>
        <source>Signed by {signer} with a certificate that its issuer has withdrawn.</source>
        <translation>Firmado por {signer} con un certificado que su emisor ha retirado.</translation>
    </message>
    <message>
        <source>Signed by {signer} with a certificate that may not sign content.</source>
        <translation>Firmado por {signer} con un certificado que no puede firmar contenidos.</translation>
    </message>
    <message>
        <source>Signed by {signer} with a certificate that was not valid then, as the time-stamp shows.</source>
        <translation>Firmado por {signer} con un certificado que entonces no era válido, como muestra el sello de tiempo.</translation>
    </message>
    <message>
        <source>Signed by {signer}; the time-stamp on the signature does not hold.</source>
        <translation>Firmado por {signer}; el sello de tiempo de la firma no es válido.</translation>
    </message>
    <message>
        <source>Signed by {signer}; what the credential says of a person&apos;s identity does not hold.</source>
        <translation>Firmado por {signer}; lo que la credencial dice de la identidad de una persona no es válido.</translation>
    </message>
    <message>
        <source>Signing with a security token needs the package python-pkcs11.</source>
        <translation>Firmar con un dispositivo de seguridad necesita el paquete python-pkcs11.</translation>
    </message>
    <message>
        <source>Some have no title; their file names stand for it.</source>
        <translation>Algunas no tienen título; en su lugar va el nombre del archivo.</translation>
    </message>
    <message>
        <source>Somebody is named twice with the same role.</source>
        <translation>Alguien está nombrado dos veces con el mismo papel.</translation>
    </message>
    <message>
        <source>Something was done to these works since.</source>
        <translation>Desde entonces se hizo algo con estas obras.</translation>
    </message>
    <message>
        <source>Split a file off whose work has another one.</source>
        <translation>Separe un archivo cuya obra tenga otro.</translation>
    </message>
    <message>
        <source>Split them off one after the other.</source>
        <translation>Sepárelos uno tras otro.</translation>
    </message>
    <message>
        <source>Start it anew; `countermark jobs discard {id}` forgets this one.</source>
        <translation>Empiece uno nuevo; `countermark jobs discard {id}` olvida este.</translation>
    </message>
    <message>
        <source>Strictest of the works&apos; policies</source>
        <translation>La más estricta de las decisiones de las obras</translation>
    </message>
    <message>
        <source>Studio, labels of the deviation</source>
        <translation>Studio, etiquetas de la obra</translation>
    </message>
    <message>
        <source>Such names are made of letters, - and _; others are cut short by crawlers.</source>
        <translation>Tales nombres se componen de letras, - y _; los rastreadores cortan los demás.</translation>
    </message>
    <message>
        <source>Switch off “Allow your posts … to be used for training and fine-tuning”. It reaches X and xAI alone.</source>
        <translation>Desactive «Allow your posts … to be used for training and fine-tuning». Solo alcanza a X y xAI.</translation>
    </message>
    <message>
        <source>Switch off “Use my data for training content creation AI models”. It reaches LinkedIn and its affiliates alone.</source>
        <translation>Desactive «Use my data for training content creation AI models». Solo alcanza a LinkedIn y sus filiales.</translation>
    </message>
    <message>
        <source>Switch on “Block known artificial intelligence crawlers”, which adds them to robots.txt.</source>
        <translation>Active «Block known artificial intelligence crawlers», que los añade a robots.txt.</translation>
    </message>
    <message>
        <source>Switch on “NoAI Tagging” for all works there now and later, or give a project the tag “NoAI”.</source>
        <translation>Active «NoAI Tagging» para todas las obras de allí, ahora y después, o dé a un proyecto la etiqueta «NoAI».</translation>
    </message>
    <message>
        <source>Switch on “Preserve Content Credentials” for the zone, and let transformations keep metadata=copyright or more.</source>
        <translation>Active «Preserve Content Credentials» para la zona, y deje que las transformaciones conserven metadata=copyright o más.</translation>
    </message>
    <message>
        <source>That is normal for strangers&apos; files. Check with the signer if it matters.</source>
        <translation>Es normal en archivos de desconocidos. Consulte a quien firma si importa.</translation>
    </message>
    <message>
        <source>The PDF file has no pages.</source>
        <translation>El archivo PDF no tiene páginas.</translation>
    </message>
    <message>
        <source>The PDF file is damaged or incomplete.</source>
        <translation>El archivo PDF está dañado o incompleto.</translation>
    </message>
    <message>
        <source>The PIN does not open the security token “{token}”.</source>
        <translation>El PIN no abre el dispositivo de seguridad «{token}».</translation>
    </message>
    <message>
        <source>The PIN of the security token “{token}” has to be changed.</source>
        <translation>Hay que cambiar el PIN del dispositivo de seguridad «{token}».</translation>
    </message>
    <message>
        <source>The PIN of your security token is not known: this machine has no keyring that holds it.</source>
        <translation>No se conoce el PIN de su dispositivo de seguridad: este ordenador no tiene un llavero que lo guarde.</translation>
    </message>
    <message>
        <source>The SVG file is damaged or incomplete.</source>
        <translation>El archivo SVG está dañado o incompleto.</translation>
    </message>
    <message>
        <source>The SVG file is too large to be read.</source>
        <translation>El archivo SVG es demasiado grande para leerlo.</translation>
    </message>
    <message>
        <source>The access key of the signing service has characters that cannot be sent.</source>
        <translation>La clave de acceso del servicio de firma tiene caracteres que no se pueden enviar.</translation>
    </message>
    <message>
        <source>The access key of your signing service is not known: this machine has no keyring that holds it.</source>
        <translation>No se conoce la clave de acceso de su servicio de firma: este ordenador no tiene un llavero que la guarde.</translation>
    </message>
    <message>
        <source>The agents to turn away were chosen by name.</source>
        <translation>Los agentes que se rechazan se eligieron por su nombre.</translation>
    </message>
    <message>
        <source>The answer is longer than it may be.</source>
        <translation>La respuesta es más larga de lo que puede ser.</translation>
    </message>
    <message>
        <source>The authority of {name} ends on {person_date}; a new certificate would not last longer than the present one.</source>
        <translation>La autoridad de {name} termina el {person_date}; un certificado nuevo no duraría más que el actual.</translation>
    </message>
    <message>
        <source>The authority signed it in a way that readers refuse ({detail}).</source>
        <translation>La autoridad lo firmó de una manera que los lectores rechazan ({detail}).</translation>
    </message>
    <message>
        <source>The authority&apos;s key does not belong to its certificate.</source>
        <translation>La clave de la autoridad no corresponde a su certificado.</translation>
    </message>
    <message>
        <source>The backup cannot be restored: {plain}</source>
        <translation>La copia de seguridad no se puede devolver: {plain}</translation>
    </message>
    <message>
        <source>The backup is damaged: {faults}</source>
        <translation>La copia de seguridad está dañada: {faults}</translation>
    </message>
    <message>
        <source>The camera&apos;s other file of a work in the catalogue; it was put with it.</source>
        <translation>El otro archivo de la cámara de una obra del catálogo; se ha unido a ella.</translation>
    </message>
    <message>
        <source>The catalogue cannot be copied: {plain}</source>
        <translation>El catálogo no se puede copiar: {plain}</translation>
    </message>
    <message>
        <source>The catalogue cannot be opened</source>
        <translation>El catálogo no se puede abrir</translation>
    </message>
    <message>
        <source>The catalogue cannot be opened: {path}</source>
        <translation>El catálogo no se puede abrir: {path}</translation>
    </message>
    <message>
        <source>The catalogue cannot be read: {path}. {error}</source>
        <translation>No se puede leer el catálogo: {path}. {error}</translation>
    </message>
    <message>
        <source>The catalogue does not know {original}.</source>
        <translation>El catálogo no conoce {original}.</translation>
    </message>
    <message>
        <source>The catalogue has no such file: {path}</source>
        <translation>El catálogo no tiene ese archivo: {path}</translation>
    </message>
    <message>
        <source>The catalogue has no work there: {path}</source>
        <translation>El catálogo no tiene ninguna obra allí: {path}</translation>
    </message>
    <message>
        <source>The catalogue has no works, but its copy of the same day has: {destination}</source>
        <translation>El catálogo no tiene obras, pero su copia del mismo día sí: {destination}</translation>
    </message>
    <message>
        <source>The catalogue is damaged</source>
        <translation>El catálogo está dañado</translation>
    </message>
    <message>
        <source>The catalogue is damaged: {catalogue}</source>
        <translation>El catálogo está dañado: {catalogue}</translation>
    </message>
    <message>
        <source>The catalogue is damaged: {faults}</source>
        <translation>El catálogo está dañado: {faults}</translation>
    </message>
    <message>
        <source>The catalogue is gone: {catalogue}</source>
        <translation>El catálogo ya no está: {catalogue}</translation>
    </message>
    <message>
        <source>The catalogue is read-only</source>
        <translation>El catálogo es de solo lectura</translation>
    </message>
    <message>
        <source>The certificate above it, {detail}, is not valid today.</source>
        <translation>El certificado superior, {detail}, no es válido hoy.</translation>
    </message>
    <message>
        <source>The certificate above it, {detail}, may not issue certificates like this one.</source>
        <translation>El certificado superior, {detail}, no puede emitir certificados como este.</translation>
    </message>
    <message>
        <source>The certificate names nobody.</source>
        <translation>El certificado no nombra a nadie.</translation>
    </message>
    <message>
        <source>The certificate of its issuer, {detail}, did not come along, so this computer could not check what it signs.</source>
        <translation>El certificado de su emisor, {detail}, no venía incluido, así que este ordenador no pudo comprobar lo que firma.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not to be trusted, so nothing was sent.</source>
        <translation>El certificado de {host} no es de confianza, así que no se envió nada.</translation>
    </message>
    <message>
        <source>The certificate of {name} expired on {when}.</source>
        <translation>El certificado de {name} caducó el {when}.</translation>
    </message>
    <message>
        <source>The certificate of {name} expired on {when}: it signs no more.</source>
        <translation>El certificado de {name} caducó el {when}: ya no firma.</translation>
    </message>
    <message>
        <source>The certificate of {name} expires on {when}, {left}.</source>
        <translation>El certificado de {name} caduca el {when}, {left}.</translation>
    </message>
    <message>
        <source>The certificate of {name} was issued by {issuer}, which alone can renew it.</source>
        <translation>El certificado de {name} lo emitió {issuer}, que es quien puede renovarlo.</translation>
    </message>
    <message>
        <source>The certificate of {subject} cannot sign content credentials. {reasons}</source>
        <translation>El certificado de {subject} no puede firmar credenciales de contenido. {reasons}</translation>
    </message>
    <message>
        <source>The certificate request in {path} is damaged.</source>
        <translation>La solicitud de certificado en {path} está dañada.</translation>
    </message>
    <message>
        <source>The certificates do not follow one another: {detail}.</source>
        <translation>Los certificados no se siguen unos a otros: {detail}.</translation>
    </message>
    <message>
        <source>The collection was changed in another way since.</source>
        <translation>Desde entonces la colección se cambió de otra manera.</translation>
    </message>
    <message>
        <source>The collection “{name}” asks for itself.</source>
        <translation>La colección «{name}» se pide a sí misma.</translation>
    </message>
    <message>
        <source>The collection “{other}” is published at {part} already.</source>
        <translation>La colección «{other}» ya está publicada en {part}.</translation>
    </message>
    <message>
        <source>The connection to {host} broke off.</source>
        <translation>La conexión con {host} se interrumpió.</translation>
    </message>
    <message>
        <source>The content is not what the name says.</source>
        <translation>El contenido no es lo que dice el nombre.</translation>
    </message>
    <message>
        <source>The copy could not be fetched. {why}</source>
        <translation>No se pudo obtener la copia. {why}</translation>
    </message>
    <message>
        <source>The copy is larger than 200 MB.</source>
        <translation>La copia ocupa más de 200 MB.</translation>
    </message>
    <message>
        <source>The credential by {signer} does not follow the rules.</source>
        <translation>La credencial de {signer} no sigue las reglas.</translation>
    </message>
    <message>
        <source>The credential by {signer} refers to an earlier version that is missing from it.</source>
        <translation>La credencial de {signer} remite a una versión anterior que falta en ella.</translation>
    </message>
    <message>
        <source>The credential by {signer} uses a method that this version cannot check.</source>
        <translation>La credencial de {signer} usa un método que esta versión no puede comprobar.</translation>
    </message>
    <message>
        <source>The credential lies beside the file: {reason}.</source>
        <translation>La credencial está junto al archivo: {reason}.</translation>
    </message>
    <message>
        <source>The date proves nothing; ask the signer to sign it again.</source>
        <translation>La fecha no prueba nada; pida que lo firmen de nuevo.</translation>
    </message>
    <message>
        <source>The details name the rule.</source>
        <translation>Los detalles nombran la regla.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>The disk quota is used up</source>
        <translation>La cuota del disco está agotada</translation>
    </message>
    <message>
        <source>The disk reported a read or write error</source>
        <translation>El disco comunicó un error de lectura o escritura</translation>
    </message>
    <message>
        <source>The fields are: {field}. Quote a text that holds a colon.</source>
        <translation>Los campos son: {field}. Ponga entre comillas un texto que tenga dos puntos.</translation>
    </message>
    <message>
        <source>The file changed meanwhile.</source>
        <translation>El archivo cambió entretanto.</translation>
    </message>
    <message>
        <source>The file changed while it was being protected.</source>
        <translation>El archivo cambió mientras se protegía.</translation>
    </message>
    <message>
        <source>The file changed while it was being read.</source>
        <translation>El archivo cambió mientras se leía.</translation>
    </message>
    <message>
        <source>The file could not be signed.</source>
        <translation>No se pudo firmar el archivo.</translation>
    </message>
    <message>
        <source>The file does not exist: {path}</source>
        <translation>El archivo no existe: {path}</translation>
    </message>
    <message>
        <source>The file does not take metadata.</source>
        <translation>El archivo no admite metadatos.</translation>
    </message>
    <message>
        <source>The file has changed since it was added.</source>
        <translation>El archivo cambió desde que se añadió.</translation>
    </message>
    <message>
        <source>The file has changed since it was protected.</source>
        <translation>El archivo cambió desde que se protegió.</translation>
    </message>
    <message>
        <source>The file is damaged or hostile.</source>
        <translation>El archivo está dañado o es malicioso.</translation>
    </message>
    <message>
        <source>The file is damaged, hostile or on a slow disk.</source>
        <translation>El archivo está dañado, es hostil o está en un disco lento.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The file is read-only: {path}</source>
        <translation>El archivo es de solo lectura: {path}</translation>
    </message>
    <message>
        <source>The file is too large for this disk</source>
        <translation>El archivo es demasiado grande para este disco</translation>
    </message>
    <message>
        <source>The file is unchanged.</source>
        <translation>El archivo no ha cambiado.</translation>
    </message>
    <message>
        <source>The file is unchanged; try again later.</source>
        <translation>El archivo no ha cambiado; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The file or folder does not exist</source>
        <translation>El archivo o la carpeta no existe</translation>
    </message>
    <message>
        <source>The file or its credential is damaged.</source>
        <translation>El archivo o su credencial está dañado.</translation>
    </message>
    <message>
        <source>The file that is uploaded stays as it is; the smaller sizes that are made of it lose metadata.</source>
        <translation>El archivo que se sube queda como está; los tamaños menores que se hacen de él pierden los metadatos.</translation>
    </message>
    <message>
        <source>The file was changed after it was protected.</source>
        <translation>El archivo se modificó después de protegerlo.</translation>
    </message>
    <message>
        <source>The file was changed after it was protected: {path}</source>
        <translation>El archivo se modificó después de protegerlo: {path}</translation>
    </message>
    <message>
        <source>The file&apos;s XMP metadata is damaged.</source>
        <translation>Los metadatos XMP del archivo están dañados.</translation>
    </message>
    <message>
        <source>The file&apos;s metadata could not be read back.</source>
        <translation>No se pudieron volver a leer los metadatos del archivo.</translation>
    </message>
    <message>
        <source>The file&apos;s name is not valid text. Rename it, then try again.</source>
        <translation>El nombre del archivo no es texto válido. Cámbielo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The first is kept, the others become its.</source>
        <translation>Se conserva la primera; las otras pasan a ella.</translation>
    </message>
    <message>
        <source>The folder cannot be opened. {error}.</source>
        <translation>No se puede abrir la carpeta. {error}.</translation>
    </message>
    <message>
        <source>The folder for signed copies cannot be used. {error}.</source>
        <translation>No se puede usar la carpeta de copias firmadas. {error}.</translation>
    </message>
    <message>
        <source>The folder for signed copies is gone, or its disk is not mounted: {folder}</source>
        <translation>La carpeta de copias firmadas no está, o su disco no está montado: {folder}</translation>
    </message>
    <message>
        <source>The folder for signed copies is the watched folder itself.</source>
        <translation>La carpeta de copias firmadas es la propia carpeta vigilada.</translation>
    </message>
    <message>
        <source>The folder is on a read-only disk</source>
        <translation>La carpeta está en un disco de solo lectura</translation>
    </message>
    <message>
        <source>The identity in {path} is damaged.</source>
        <translation>La identidad en {path} está dañada.</translation>
    </message>
    <message>
        <source>The identity that signs by default is gone: {chosen}.</source>
        <translation>La identidad que firma por omisión no está: {chosen}.</translation>
    </message>
    <message>
        <source>The identity that this certificate was asked for is gone: {renews}</source>
        <translation>La identidad para la que se pidió este certificado no está: {renews}</translation>
    </message>
    <message>
        <source>The kept original cannot be read. {message}</source>
        <translation>El original conservado no se puede leer. {message}</translation>
    </message>
    <message>
        <source>The kept original is damaged: {kept}</source>
        <translation>El original conservado está dañado: {kept}</translation>
    </message>
    <message>
        <source>The key does not belong to any certificate in these files: {names}.</source>
        <translation>La clave no corresponde a ningún certificado de estos archivos: {names}.</translation>
    </message>
    <message>
        <source>The key file does not belong to this identity: {path}</source>
        <translation>El archivo de clave no corresponde a esta identidad: {path}</translation>
    </message>
    <message>
        <source>The key file is damaged: {path}</source>
        <translation>El archivo de clave está dañado: {path}</translation>
    </message>
    <message>
        <source>The key in this file is damaged: {path}</source>
        <translation>La clave de este archivo está dañada: {path}</translation>
    </message>
    <message>
        <source>The key is of a kind that content credentials do not know.</source>
        <translation>La clave es de un tipo que las credenciales de contenido no conocen.</translation>
    </message>
    <message>
        <source>The key of {name} is not kept here, so it has no passphrase here.</source>
        <translation>La clave de {name} no se guarda aquí, así que aquí no tiene contraseña.</translation>
    </message>
    <message>
        <source>The key of {name} is not kept on this computer.</source>
        <translation>La clave de {name} no se guarda en este ordenador.</translation>
    </message>
    <message>
        <source>The keyring did not keep the new passphrase, so the old one still holds.</source>
        <translation>El llavero no guardó la contraseña nueva, así que sigue valiendo la antigua.</translation>
    </message>
    <message>
        <source>The list holds more than {most_certificates} certificates.</source>
        <translation>La lista tiene más de {most_certificates} certificados.</translation>
    </message>
    <message>
        <source>The list is fetched from {hostname}; nothing else is sent.</source>
        <translation>La lista se obtiene de {hostname}; no se envía nada más.</translation>
    </message>
    <message>
        <source>The list is longer than {part} MB.</source>
        <translation>La lista ocupa más de {part} MB.</translation>
    </message>
    <message>
        <source>The list needs a name with letters or digits.</source>
        <translation>La lista necesita un nombre con letras o cifras.</translation>
    </message>
    <message>
        <source>The list of certificates in {path} is damaged.</source>
        <translation>La lista de certificados en {path} está dañada.</translation>
    </message>
    <message>
        <source>The name is longer than {longest} characters.</source>
        <translation>El nombre tiene más de {longest} caracteres.</translation>
    </message>
    <message>
        <source>The name is longer than {name_limit} characters.</source>
        <translation>El nombre tiene más de {name_limit} caracteres.</translation>
    </message>
    <message>
        <source>The name is too long for this disk</source>
        <translation>El nombre es demasiado largo para este disco</translation>
    </message>
    <message>
        <source>The name says SVG, but the content is not.</source>
        <translation>El nombre dice SVG, pero el contenido no lo es.</translation>
    </message>
    <message>
        <source>The name says {name}, but the content is not.</source>
        <translation>El nombre dice {name}, pero el contenido no lo es.</translation>
    </message>
    <message>
        <source>The name says {name}, but the content is {name2}.</source>
        <translation>El nombre dice {name}, pero el contenido es {name2}.</translation>
    </message>
    <message>
        <source>The original cannot be kept. {error}</source>
        <translation>No se puede conservar el original. {error}</translation>
    </message>
    <message>
        <source>The original is unchanged.</source>
        <translation>El original no ha cambiado.</translation>
    </message>
    <message>
        <source>The passphrase does not open the signing key of {owner}.</source>
        <translation>La contraseña no abre la clave de firma de {owner}.</translation>
    </message>
    <message>
        <source>The passphrase does not open this backup, or the file was changed since it was made.</source>
        <translation>La contraseña no abre esta copia de seguridad, o el archivo cambió desde que se hizo.</translation>
    </message>
    <message>
        <source>The passphrase does not open this file: {path}</source>
        <translation>La contraseña no abre este archivo: {path}</translation>
    </message>
    <message>
        <source>The passphrase is longer than {passphrase_limit} bytes.</source>
        <translation>La contraseña tiene más de {passphrase_limit} bytes.</translation>
    </message>
    <message>
        <source>The path {path} is not within {address}.</source>
        <translation>La ruta {path} no está dentro de {address}.</translation>
    </message>
    <message>
        <source>The people of these works were changed in another way since.</source>
        <translation>Las personas de estas obras se cambiaron de otra manera desde entonces.</translation>
    </message>
    <message>
        <source>The picture claims to be too large to be one.</source>
        <translation>La imagen dice ser demasiado grande para serlo.</translation>
    </message>
    <message>
        <source>The picture of a work in the catalogue with other metadata; it was put with it.</source>
        <translation>La imagen de una obra del catálogo con otros metadatos; se ha puesto con ella.</translation>
    </message>
    <message>
        <source>The program keeps its own things in this folder: {root}</source>
        <translation>El programa guarda sus propias cosas en esta carpeta: {root}</translation>
    </message>
    <message>
        <source>The proxy does not lead to {host}.</source>
        <translation>El proxy no lleva a {host}.</translation>
    </message>
    <message>
        <source>The report was not written. {error}.</source>
        <translation>El informe no se escribió. {error}.</translation>
    </message>
    <message>
        <source>The rights statement has an unknown entry “{key}”.</source>
        <translation>La declaración de derechos tiene una entrada desconocida «{key}».</translation>
    </message>
    <message>
        <source>The rights statement has no entries.</source>
        <translation>La declaración de derechos no tiene entradas.</translation>
    </message>
    <message>
        <source>The rights statement says “{word}” for “{key}”, which means nothing.</source>
        <translation>La declaración de derechos dice «{word}» para «{key}», lo que no significa nada.</translation>
    </message>
    <message>
        <source>The rights statement&apos;s conditions for “{key}” are no text.</source>
        <translation>Las condiciones de la declaración de derechos para «{key}» no son texto.</translation>
    </message>
    <message>
        <source>The security token “{token}” cannot sign in the way that this certificate needs.</source>
        <translation>El dispositivo de seguridad «{token}» no puede firmar como necesita este certificado.</translation>
    </message>
    <message>
        <source>The security token “{token}” failed ({error}).</source>
        <translation>El dispositivo de seguridad «{token}» falló ({error}).</translation>
    </message>
    <message>
        <source>The security token “{token}” has no PIN yet.</source>
        <translation>El dispositivo de seguridad «{token}» aún no tiene PIN.</translation>
    </message>
    <message>
        <source>The security token “{token}” has no key{wanted}.</source>
        <translation>El dispositivo de seguridad «{token}» no tiene clave{wanted}.</translation>
    </message>
    <message>
        <source>The security token “{token}” has several such keys.</source>
        <translation>El dispositivo de seguridad «{token}» tiene varias claves así.</translation>
    </message>
    <message>
        <source>The security token “{token}” holds no certificate for the key.</source>
        <translation>El dispositivo de seguridad «{token}» no contiene ningún certificado para la clave.</translation>
    </message>
    <message>
        <source>The security token “{token}” is locked: it was given too many wrong PINs.</source>
        <translation>El dispositivo de seguridad «{token}» está bloqueado: recibió demasiados PIN erróneos.</translation>
    </message>
    <message>
        <source>The security token “{token}” wants its PIN.</source>
        <translation>El dispositivo de seguridad «{token}» pide su PIN.</translation>
    </message>
    <message>
        <source>The security token “{token}” was removed.</source>
        <translation>El dispositivo de seguridad «{token}» se ha retirado.</translation>
    </message>
    <message>
        <source>The shares of the {right} add up to {percent}, which is more than all.</source>
        <translation>Las participaciones en el derecho «{right}» suman {percent}, que es más que todo.</translation>
    </message>
    <message>
        <source>The sidecar {name} is larger than a credential can be.</source>
        <translation>El archivo adjunto {name} es más grande de lo que puede ser una credencial.</translation>
    </message>
    <message>
        <source>The signature does not hold: the credential of {signer} was altered or forged.</source>
        <translation>La firma no es válida: la credencial de {signer} fue alterada o falsificada.</translation>
    </message>
    <message>
        <source>The signature that came back was not made with {name}&apos;s key.</source>
        <translation>La firma recibida no se hizo con la clave de {name}.</translation>
    </message>
    <message>
        <source>The signed file did not pass its own check. {sentence}</source>
        <translation>El archivo firmado no superó su propia comprobación. {sentence}</translation>
    </message>
    <message>
        <source>The signing service answered with something that is no signature.</source>
        <translation>El servicio de firma respondió con algo que no es una firma.</translation>
    </message>
    <message>
        <source>The signing service cannot be used. {message}</source>
        <translation>No se puede usar el servicio de firma. {message}</translation>
    </message>
    <message>
        <source>The signing service refused to sign (status {status}).</source>
        <translation>El servicio de firma se negó a firmar (estado {status}).</translation>
    </message>
    <message>
        <source>The signing service refuses the access key.</source>
        <translation>El servicio de firma rechaza la clave de acceso.</translation>
    </message>
    <message>
        <source>The site {url} is the place “{name}” already.</source>
        <translation>El sitio {url} ya es el sitio «{name}».</translation>
    </message>
    <message>
        <source>The site&apos;s robots.txt is made by the service and cannot be edited.</source>
        <translation>El robots.txt del sitio lo hace el servicio y no se puede editar.</translation>
    </message>
    <message>
        <source>The stamped file did not pass its own check.</source>
        <translation>El archivo sellado no superó su propia comprobación.</translation>
    </message>
    <message>
        <source>The system starts no more processes.</source>
        <translation>El sistema no inicia más procesos.</translation>
    </message>
    <message>
        <source>The title is longer than {longest} characters.</source>
        <translation>El título tiene más de {longest} caracteres.</translation>
    </message>
    <message>
        <source>The work is no longer in the catalogue.</source>
        <translation>La obra ya no está en el catálogo.</translation>
    </message>
    <message>
        <source>The works of “{name}” are those below {folder}.</source>
        <translation>Las obras de «{name}» son las que están bajo {folder}.</translation>
    </message>
    <message>
        <source>The works of “{name}” are those that its search finds: {query}</source>
        <translation>Las obras de «{name}» son las que encuentra su búsqueda: {query}</translation>
    </message>
    <message>
        <source>The {name} file holds neither picture nor sound.</source>
        <translation>El archivo {name} no contiene imagen ni sonido.</translation>
    </message>
    <message>
        <source>The {name} file is damaged or incomplete.</source>
        <translation>El archivo {name} está dañado o incompleto.</translation>
    </message>
    <message>
        <source>The {name} file is damaged: nothing in it can be played.</source>
        <translation>El archivo {name} está dañado: nada en él se puede reproducir.</translation>
    </message>
    <message>
        <source>The {name} file&apos;s structure is unusual: {error}.</source>
        <translation>La estructura del archivo {name} es inusual: {error}.</translation>
    </message>
    <message>
        <source>There are two security tokens named “{token}”.</source>
        <translation>Hay dos dispositivos de seguridad llamados «{token}».</translation>
    </message>
    <message>
        <source>There are {len} different keys in these files.</source>
        <translation>Hay {len} claves distintas en estos archivos.</translation>
    </message>
    <message>
        <source>There are: {known}.</source>
        <translation>Hay: {known}.</translation>
    </message>
    <message>
        <source>There are: {listed}.</source>
        <translation>Hay: {listed}.</translation>
    </message>
    <message>
        <source>There is a file already: {destination}</source>
        <translation>Ya hay un archivo: {destination}</translation>
    </message>
    <message>
        <source>There is a file of this name already: {path}</source>
        <translation>Ya hay un archivo con este nombre: {path}</translation>
    </message>
    <message>
        <source>There is a key in these files, but no certificate.</source>
        <translation>En estos archivos hay una clave, pero ningún certificado.</translation>
    </message>
    <message>
        <source>There is a list named “{name}” already.</source>
        <translation>Ya hay una lista llamada «{name}».</translation>
    </message>
    <message>
        <source>There is a policy “{title}” already.</source>
        <translation>Ya hay una decisión «{title}».</translation>
    </message>
    <message>
        <source>There is a {what} “{name}” already.</source>
        <translation>El nombre «{name}» ya está ocupado ({what}).</translation>
    </message>
    <message>
        <source>There is an identity {key} already.</source>
        <translation>Ya hay una identidad {key}.</translation>
    </message>
    <message>
        <source>There is no PKCS#11 library here: {path}</source>
        <translation>Aquí no hay ninguna biblioteca PKCS#11: {path}</translation>
    </message>
    <message>
        <source>There is no backup “{name}”.</source>
        <translation>No hay ninguna copia de seguridad «{name}».</translation>
    </message>
    <message>
        <source>There is no batch {job}.</source>
        <translation>No hay ningún lote {job}.</translation>
    </message>
    <message>
        <source>There is no catalogue: {catalogue}</source>
        <translation>No hay ningún catálogo: {catalogue}</translation>
    </message>
    <message>
        <source>There is no certificate and no key in this file: {path}</source>
        <translation>En este archivo no hay certificado ni clave: {path}</translation>
    </message>
    <message>
        <source>There is no collection “{name}”.</source>
        <translation>No hay ninguna colección «{name}».</translation>
    </message>
    <message>
        <source>There is no collection “{text}”.</source>
        <translation>No hay ninguna colección «{text}».</translation>
    </message>
    <message>
        <source>There is no folder with the site&apos;s present files: {existing}</source>
        <translation>No hay ninguna carpeta con los archivos actuales del sitio: {existing}</translation>
    </message>
    <message>
        <source>There is no known service “{service}”.</source>
        <translation>No hay ningún servicio conocido «{service}».</translation>
    </message>
    <message>
        <source>There is no list named “{name}”.</source>
        <translation>No hay ninguna lista llamada «{name}».</translation>
    </message>
    <message>
        <source>There is no passphrase for the signing key: this machine has no keyring.</source>
        <translation>No hay contraseña para la clave de firma: este ordenador no tiene llavero.</translation>
    </message>
    <message>
        <source>There is no place “{name}”.</source>
        <translation>No hay ningún sitio «{name}».</translation>
    </message>
    <message>
        <source>There is no policy named “{wanted}”.</source>
        <translation>No hay ninguna decisión llamada «{wanted}».</translation>
    </message>
    <message>
        <source>There is no private key in these files.</source>
        <translation>En estos archivos no hay ninguna clave privada.</translation>
    </message>
    <message>
        <source>There is no security token named “{token}”.</source>
        <translation>No hay ningún dispositivo de seguridad llamado «{token}».</translation>
    </message>
    <message>
        <source>There is no server named {host}.</source>
        <translation>No hay ningún servidor llamado {host}.</translation>
    </message>
    <message>
        <source>There is no signing identity to back up.</source>
        <translation>No hay ninguna identidad de firma que copiar.</translation>
    </message>
    <message>
        <source>There is no signing identity yet.</source>
        <translation>Aún no hay ninguna identidad de firma.</translation>
    </message>
    <message>
        <source>There is no signing identity “{key}”.</source>
        <translation>No hay ninguna identidad de firma «{key}».</translation>
    </message>
    <message>
        <source>There is no signing identity “{name}”.</source>
        <translation>No hay ninguna identidad de firma «{name}».</translation>
    </message>
    <message>
        <source>There is no such folder: {folder}</source>
        <translation>Esa carpeta no existe: {folder}</translation>
    </message>
    <message>
        <source>There is no such folder: {real}</source>
        <translation>Esa carpeta no existe: {real}</translation>
    </message>
    <message>
        <source>There is no such folder: {root}</source>
        <translation>Esa carpeta no existe: {root}</translation>
    </message>
    <message>
        <source>There is none at all.</source>
        <translation>No hay absolutamente ninguna.</translation>
    </message>
    <message>
        <source>There is not exactly one certificate of a signer among these.</source>
        <translation>Entre estos no hay exactamente un certificado de firmante.</translation>
    </message>
    <message>
        <source>There is: {shown}.</source>
        <translation>Hay: {shown}.</translation>
    </message>
    <message>
        <source>These files are of several works.</source>
        <translation>Estos archivos son de varias obras.</translation>
    </message>
    <message>
        <source>This address is not encrypted, so anybody on the way could add to the list: {address}</source>
        <translation>Esta dirección no está cifrada, así que cualquiera por el camino podría añadir algo a la lista: {address}</translation>
    </message>
    <message>
        <source>This answer was taken already: {name} signs with it.</source>
        <translation>Esta respuesta ya se tomó: {name} firma con ella.</translation>
    </message>
    <message>
        <source>This backup holds something else than identities.</source>
        <translation>Esta copia de seguridad contiene algo distinto de identidades.</translation>
    </message>
    <message>
        <source>This backup is damaged.</source>
        <translation>Esta copia de seguridad está dañada.</translation>
    </message>
    <message>
        <source>This backup is not complete: its end is missing.</source>
        <translation>Esta copia de seguridad no está completa: le falta el final.</translation>
    </message>
    <message>
        <source>This backup was made by a newer version of Countermark.</source>
        <translation>Esta copia de seguridad es de una versión más reciente de Countermark.</translation>
    </message>
    <message>
        <source>This catalogue was made by a newer version of Countermark.</source>
        <translation>Este catálogo es de una versión más reciente de Countermark.</translation>
    </message>
    <message>
        <source>This file has a passphrase, and it is not known: {path}</source>
        <translation>Este archivo tiene una contraseña, y no se conoce: {path}</translation>
    </message>
    <message>
        <source>This file holds a private key, so nothing of it was kept.</source>
        <translation>Este archivo contiene una clave privada, así que no se guardó nada de él.</translation>
    </message>
    <message>
        <source>This file holds no certificate to trust: {authority}</source>
        <translation>Este archivo no contiene ningún certificado de confianza: {authority}</translation>
    </message>
    <message>
        <source>This file holds no certificate: {path}</source>
        <translation>Este archivo no contiene ningún certificado: {path}</translation>
    </message>
    <message>
        <source>This file is damaged: {path}</source>
        <translation>Este archivo está dañado: {path}</translation>
    </message>
    <message>
        <source>This file is encrypted, or its key made, in a way that is not supported: {path}</source>
        <translation>Este archivo está cifrado, o su clave formada, de una manera no admitida: {path}</translation>
    </message>
    <message>
        <source>This file is no PKCS#11 library for this computer: {path}</source>
        <translation>Este archivo no es una biblioteca PKCS#11 para este ordenador: {path}</translation>
    </message>
    <message>
        <source>This file is too large to be one with certificates: {path}</source>
        <translation>Este archivo es demasiado grande para ser uno de certificados: {path}</translation>
    </message>
    <message>
        <source>This has characters that cannot be shown.</source>
        <translation>Esto tiene caracteres que no se pueden mostrar.</translation>
    </message>
    <message>
        <source>This identity was replaced by a newer one: {key}</source>
        <translation>Esta identidad se sustituyó por otra más reciente: {key}</translation>
    </message>
    <message>
        <source>This is a folder, not a file</source>
        <translation>Esto es una carpeta, no un archivo</translation>
    </message>
    <message>
        <source>This is a request for a certificate, not the certificate: {path}</source>
        <translation>Esto es una solicitud de certificado, no el certificado: {path}</translation>
    </message>
    <message>
        <source>This is a sidecar, the credential of another file; which one does not show, or it is not beside it.</source>
        <translation>Esto es un archivo adjunto, la credencial de otro archivo; no se ve de cuál, o no está a su lado.</translation>
    </message>
    <message>
        <source>This is a signed copy; protect its work.</source>
        <translation>Es una copia firmada; proteja su obra.</translation>
    </message>
    <message>
        <source>This is an address, not a path: {text}</source>
        <translation>Esto es una dirección, no una ruta: {text}</translation>
    </message>
    <message>
        <source>This is longer than {longest} characters.</source>
        <translation>Esto tiene más de {longest} caracteres.</translation>
    </message>
    <message>
        <source>This is no address of a time-stamp authority: {address}</source>
        <translation>Esto no es la dirección de una autoridad de sellado de tiempo: {address}</translation>
    </message>
    <message>
        <source>This is no catalogue: {copy}</source>
        <translation>Esto no es un catálogo: {copy}</translation>
    </message>
    <message>
        <source>This is no file that was protected here.</source>
        <translation>Este no es un archivo que se protegiera aquí.</translation>
    </message>
    <message>
        <source>This is no list of certificates.</source>
        <translation>Esto no es una lista de certificados.</translation>
    </message>
    <message>
        <source>This is no name for a {what}: it has characters that cannot be shown.</source>
        <translation>Este nombre no sirve ({what}): tiene caracteres que no se pueden mostrar.</translation>
    </message>
    <message>
        <source>This is no path of a site: {text}</source>
        <translation>Esto no es una ruta de un sitio: {text}</translation>
    </message>
    <message>
        <source>This is no site: {target}</source>
        <translation>Esto no es un sitio: {target}</translation>
    </message>
    <message>
        <source>This is not a backup of Countermark&apos;s identities.</source>
        <translation>Esto no es una copia de seguridad de las identidades de Countermark.</translation>
    </message>
    <message>
        <source>This is not a date: {published_on}</source>
        <translation>Esto no es una fecha: {published_on}</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Esto no es una dirección web.</translation>
    </message>
    <message>
        <source>This is not a web address: {address}</source>
        <translation>Esto no es una dirección web: {address}</translation>
    </message>
    <message>
        <source>This is not a web address: {host}</source>
        <translation>Esto no es una dirección web: {host}</translation>
    </message>
    <message>
        <source>This is not an ordinary file: {path}</source>
        <translation>Esto no es un archivo corriente: {path}</translation>
    </message>
    <message>
        <source>This is the credential of another file.</source>
        <translation>Esto es la credencial de otro archivo.</translation>
    </message>
    <message>
        <source>This is the credential of another file; protect that one.</source>
        <translation>Esto es la credencial de otro archivo; proteja aquel.</translation>
    </message>
    <message>
        <source>This is too large for a backup: {path}</source>
        <translation>Esto es demasiado grande para una copia de seguridad: {path}</translation>
    </message>
    <message>
        <source>This key is here already: it signs for {name}.</source>
        <translation>Esta clave ya está aquí: firma para {name}.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Try again later, or let files be signed without.</source>
        <translation>Inténtelo más tarde, o deje que se firme sin él.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, see whether the disk is in order.</source>
        <translation>Inténtelo de nuevo; si sigue igual, compruebe que el disco esté bien.</translation>
    </message>
    <message>
        <source>Try them again: --retry-failed.</source>
        <translation>Inténtelos de nuevo: --retry-failed.</translation>
    </message>
    <message>
        <source>Two works would lie at {path}: {first} and {second}. The second is declared without an address; give it another name, or publish it at another path.</source>
        <translation>Dos obras estarían en {path}: {first} y {second}. La segunda se declara sin dirección; dele otro nombre o publíquela en otra ruta.</translation>
    </message>
    <message>
        <source>Type it anew.</source>
        <translation>Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>Type the passphrase again; if it is right, use another copy of the file.</source>
        <translation>Escriba la contraseña de nuevo; si es correcta, use otra copia del archivo.</translation>
    </message>
    <message>
        <source>Unexpected error ({kind}); the log has the details.</source>
        <translation>Error inesperado ({kind}); el registro tiene los detalles.</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again.</source>
        <translation>Desbloquee el llavero e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Update Countermark first.</source>
        <translation>Actualice antes Countermark.</translation>
    </message>
    <message>
        <source>Update Countermark, or check the file with another program.</source>
        <translation>Actualice Countermark o verifique el archivo con otro programa.</translation>
    </message>
    <message>
        <source>Update the program first.</source>
        <translation>Actualice antes el programa.</translation>
    </message>
    <message>
        <source>Upload it with the application {form}: author {author}, claimant {claimant}.</source>
        <translation>Súbalo con la solicitud {form}: autor {author}, solicitante {claimant}.</translation>
    </message>
    <message>
        <source>Use another backup.</source>
        <translation>Use otra copia de seguridad.</translation>
    </message>
    <message>
        <source>Use another copy of the file.</source>
        <translation>Use otra copia del archivo.</translation>
    </message>
    <message>
        <source>Use one that begins with https://.</source>
        <translation>Use una que empiece por https://.</translation>
    </message>
    <message>
        <source>Wait until it has ended, or cancel it there.</source>
        <translation>Espere a que termine, o cancélelo allí.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>Espere a que termine e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Wait until that has ended.</source>
        <translation>Espere a que termine.</translation>
    </message>
    <message>
        <source>Wait until the program that writes it has finished, then try again.</source>
        <translation>Espere a que termine el programa que lo escribe e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Wait until then, or check this computer&apos;s clock.</source>
        <translation>Espere hasta entonces, o compruebe el reloj de este ordenador.</translation>
    </message>
    <message>
        <source>What form should the report have? {path}</source>
        <translation>¿Qué forma debe tener el informe? {path}</translation>
    </message>
    <message>
        <source>What is wanted is the certificate of the authority, not that of the signer.</source>
        <translation>Hace falta el certificado de la autoridad, no el del firmante.</translation>
    </message>
    <message>
        <source>What lies at {place} is no credential, or a damaged one.</source>
        <translation>Lo que hay en {place} no es una credencial, o está dañada.</translation>
    </message>
    <message>
        <source>What others can download carries neither metadata nor credentials.</source>
        <translation>Lo que otros pueden descargar no lleva metadatos ni credenciales.</translation>
    </message>
    <message>
        <source>What others can download carries neither metadata nor credentials. Public posts are used to train Meta&apos;s AI.</source>
        <translation>Lo que otros pueden descargar no lleva metadatos ni credenciales. Las publicaciones públicas entrenan la IA de Meta.</translation>
    </message>
    <message>
        <source>What others can download carries neither metadata nor credentials. Public posts train the AI Grok unless that is switched off.</source>
        <translation>Lo que otros pueden descargar no lleva metadatos ni credenciales. Las publicaciones públicas entrenan la IA Grok, salvo que se desactive.</translation>
    </message>
    <message>
        <source>What was done stays done.</source>
        <translation>Lo hecho, hecho queda.</translation>
    </message>
    <message>
        <source>Whether credentials in files stay is not known.</source>
        <translation>No se sabe si las credenciales se conservan en los archivos.</translation>
    </message>
    <message>
        <source>Whether metadata and credentials in files stay is not known.</source>
        <translation>No se sabe si los metadatos y las credenciales se conservan en los archivos.</translation>
    </message>
    <message>
        <source>Whether metadata in files stay is not known.</source>
        <translation>No se sabe si los metadatos se conservan en los archivos.</translation>
    </message>
    <message>
        <source>With the Imagick editor, the filter image_strip_meta set to false keeps it; with GD nothing does.</source>
        <translation>Con el editor Imagick los conserva el filtro image_strip_meta puesto a false; con GD, nada.</translation>
    </message>
    <message>
        <source>Works may be licensed as data for training computer vision systems, with a payment out of a fund. Contributors can opt out of that in their account; where exactly was not found.</source>
        <translation>Las obras pueden licenciarse como datos para entrenar visión por ordenador, con un pago de un fondo. Los colaboradores pueden negarse en su cuenta; no se encontró dónde exactamente.</translation>
    </message>
    <message>
        <source>Works of {name} were declared under “{stricter}”, which reserves more than “{weaker}” at {path}: {names}.</source>
        <translation>Las obras de {name} se declararon con «{stricter}», que reserva más que «{weaker}» en {path}: {names}.</translation>
    </message>
    <message>
        <source>Works that are tagged “NoAI” get that mark on their pages, and the terms forbid to use them for AI; it is not there by default.</source>
        <translation>Las obras con la etiqueta «NoAI» llevan esa marca en sus páginas, y las condiciones prohíben usarlas para IA; no está puesta de antemano.</translation>
    </message>
    <message>
        <source>Write a number, a comparison (&gt;=3) or a range (2..4).</source>
        <translation>Escriba un número, una comparación (&gt;=3) o un intervalo (2..4).</translation>
    </message>
    <message>
        <source>Write a year, a month or a day (2026-05-14), or from one to another (2024..2026).</source>
        <translation>Escriba un año, un mes o un día (2026-05-14), o de uno a otro (2024..2026).</translation>
    </message>
    <message>
        <source>Write it as 2026-05-14, or with a time: 2026-05-14 09:30.</source>
        <translation>Escríbala como 2026-05-14, o con hora: 2026-05-14 09:30.</translation>
    </message>
    <message>
        <source>Write it like 2026-05-14.</source>
        <translation>Escríbala como 2026-05-14.</translation>
    </message>
    <message>
        <source>Write the part of it after the host.</source>
        <translation>Escriba la parte que sigue al nombre del servidor.</translation>
    </message>
    <message>
        <source>Write what to look for after the colon.</source>
        <translation>Escriba tras los dos puntos lo que hay que buscar.</translation>
    </message>
    <message>
        <source>Writing rights metadata would lose other metadata in this file.</source>
        <translation>Escribir los metadatos de derechos haría perder otros metadatos de este archivo.</translation>
    </message>
    <message>
        <source>You made no policy “{name}”.</source>
        <translation>Usted no hizo ninguna decisión «{name}».</translation>
    </message>
    <message>
        <source>http:// works for a service on this computer alone.</source>
        <translation>http:// solo vale para un servicio de este ordenador.</translation>
    </message>
    <message>
        <source>image_strip_meta, in the theme or a plugin</source>
        <translation>image_strip_meta, en el tema o en un complemento</translation>
    </message>
    <message>
        <source>in 1 day</source>
        <translation>dentro de 1 día</translation>
    </message>
    <message>
        <source>in less than a day</source>
        <translation>dentro de menos de un día</translation>
    </message>
    <message>
        <source>in {days} days</source>
        <translation>dentro de {days} días</translation>
    </message>
    <message>
        <source>it has several pages, and programs could no longer open it</source>
        <translation>tiene varias páginas, y los programas ya no podrían abrirlo</translation>
    </message>
    <message>
        <source>it is a WAV file of more than 4 GB</source>
        <translation>es un archivo WAV de más de 4 GB</translation>
    </message>
    <message>
        <source>it is digitally signed, and writing into it would break that signature</source>
        <translation>está firmado digitalmente, y escribir en él rompería esa firma</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>está cifrado</translation>
    </message>
    <message>
        <source>it is larger than {part} MB, too large to be held in memory</source>
        <translation>ocupa más de {part} MB, demasiado para tenerlo en memoria</translation>
    </message>
    <message>
        <source>its structure is unusual</source>
        <translation>su estructura es inusual</translation>
    </message>
    <message>
        <source>robots.txt would be larger than crawlers read: it names too many parts of the site.</source>
        <translation>robots.txt sería más grande de lo que leen los rastreadores: nombra demasiadas partes del sitio.</translation>
    </message>
    <message>
        <source>the XMP in the file</source>
        <translation>el XMP del archivo</translation>
    </message>
    <message>
        <source>the folder that serves {path}</source>
        <translation>la carpeta que sirve {path}</translation>
    </message>
    <message>
        <source>the location block that serves {path}</source>
        <translation>el bloque location que sirve {path}</translation>
    </message>
    <message>
        <source>the server block</source>
        <translation>el bloque server</translation>
    </message>
    <message>
        <source>the site&apos;s top folder</source>
        <translation>la carpeta principal del sitio</translation>
    </message>
    <message>
        <source>what it plays or shows would not stay the same</source>
        <translation>lo que reproduce o muestra no seguiría igual</translation>
    </message>
    <message>
        <source>{count} changed in another way since.</source>
        <translation>Cambiaron de otra manera desde entonces: {count}.</translation>
    </message>
    <message>
        <source>{count} files are missing; what was known last is declared.</source>
        <translation>Faltan {count} archivos; se declara lo último que se sabía.</translation>
    </message>
    <message>
        <source>{count} files were changed since signing; sign them again.</source>
        <translation>{count} archivos cambiaron desde que se firmaron; fírmelos de nuevo.</translation>
    </message>
    <message>
        <source>{count} went another way since.</source>
        <translation>Fueron a otro lugar desde entonces: {count}.</translation>
    </message>
    <message>
        <source>{count} works are published without a credential: the decision stands on the site alone, and is lost with the first copy.</source>
        <translation>{count} obras están publicadas sin credencial: la decisión solo consta en el sitio y se pierde con la primera copia.</translation>
    </message>
    <message>
        <source>{error} Type it like https://example.org/ or https://example.org/portfolio/.</source>
        <translation>{error} Escríbala como https://example.org/ o https://example.org/portfolio/.</translation>
    </message>
    <message>
        <source>{host_of} gave no time-stamp.</source>
        <translation>{host_of} no dio ningún sello de tiempo.</translation>
    </message>
    <message>
        <source>{host_of} gave no time-stamps before.</source>
        <translation>{host_of} no dio sellos de tiempo antes.</translation>
    </message>
    <message>
        <source>{host} answered another request than this one.</source>
        <translation>{host} respondió a otra petición distinta de esta.</translation>
    </message>
    <message>
        <source>{host} answered with something that is no time-stamp.</source>
        <translation>{host} respondió con algo que no es un sello de tiempo.</translation>
    </message>
    <message>
        <source>{host} answered with status {status}.</source>
        <translation>{host} respondió con el estado {status}.</translation>
    </message>
    <message>
        <source>{host} did not answer within {timeout} seconds.</source>
        <translation>{host} no respondió en {timeout} segundos.</translation>
    </message>
    <message>
        <source>{host} refuses the connection.</source>
        <translation>{host} rechaza la conexión.</translation>
    </message>
    <message>
        <source>{host} refuses to give a time-stamp.</source>
        <translation>{host} se niega a dar un sello de tiempo.</translation>
    </message>
    <message>
        <source>{host} refuses to give a time-stamp: {words}.</source>
        <translation>{host} se niega a dar un sello de tiempo: {words}.</translation>
    </message>
    <message>
        <source>{host} signs with a certificate that is not for time-stamps.</source>
        <translation>{host} firma con un certificado que no es para sellos de tiempo.</translation>
    </message>
    <message>
        <source>{host} stamped something other than what it was sent.</source>
        <translation>{host} selló algo distinto de lo que se le envió.</translation>
    </message>
    <message>
        <source>{how_to_renew} Works signed before stay as they are.</source>
        <translation>{how_to_renew} Las obras firmadas antes quedan como están.</translation>
    </message>
    <message>
        <source>{label} tells what was done to a work; it cannot be redacted.</source>
        <translation>{label} dice qué se hizo con una obra; no se puede censurar.</translation>
    </message>
    <message>
        <source>{name} has a signing identity already.</source>
        <translation>{name} ya tiene una identidad de firma.</translation>
    </message>
    <message>
        <source>{name} is somebody&apos;s service, where no documents of yours can lie.</source>
        <translation>{name} es el servicio de otro, donde no puede haber documentos de usted.</translation>
    </message>
    <message>
        <source>{name} offers no setting that is known: no protocol can say your decision there. What is left is to publish smaller pictures, or to publish elsewhere.</source>
        <translation>{name} no ofrece ningún ajuste conocido: ningún protocolo puede decir allí su decisión. Queda publicar imágenes más pequeñas, o publicar en otro lugar.</translation>
    </message>
    <message>
        <source>{name} signs as {roles}; the certificate is {ground} to this machine.</source>
        <translation>{name} firma como {roles}; para este ordenador, el certificado es: {ground}.</translation>
    </message>
    <message>
        <source>{name}, placed in this work: {sentence}</source>
        <translation>{name}, colocado en esta obra: {sentence}</translation>
    </message>
    <message>
        <source>{others} more works share an address with another one.</source>
        <translation>{others} obras más comparten dirección con otra.</translation>
    </message>
    <message>
        <source>“{field}:” has no value.</source>
        <translation>«{field}:» no tiene valor.</translation>
    </message>
    <message>
        <source>“{label}” only looks like a rights statement and is not counted.</source>
        <translation>«{label}» solo parece una declaración de derechos y no se cuenta.</translation>
    </message>
    <message>
        <source>“{name}” goes by no search.</source>
        <translation>«{name}» no sigue ninguna búsqueda.</translation>
    </message>
    <message>
        <source>“{one_line}” is not the address of a site.</source>
        <translation>«{one_line}» no es la dirección de un sitio.</translation>
    </message>
    <message>
        <source>“{text}” is no date.</source>
        <translation>«{text}» no es una fecha.</translation>
    </message>
    <message>
        <source>“{text}” is published at several paths of {name}.</source>
        <translation>«{text}» está publicado en varias rutas de {name}.</translation>
    </message>
    <message>
        <source>“{title}” comes with the program and stays as it is.</source>
        <translation>«{title}» viene con el programa y queda como está.</translation>
    </message>
    <message>
        <source>“{title}” comes with the program and stays.</source>
        <translation>«{title}» viene con el programa y se queda.</translation>
    </message>
    <message>
        <source>“{value}” cannot be asked of {field}.</source>
        <translation>«{value}» no se puede buscar como {field}.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Whatever runs is held after the files at hand, and goes on in the new window.</source>
        <translation>Lo que está en marcha se detiene tras los archivos empezados y continúa en la ventana nueva.</translation>
    </message>
    <message>
        <source>The catalogue is copied once a day. Seven days and four weeks are kept. Your pictures are not in it.</source>
        <translation>El catálogo se copia una vez al día. Se guardan siete días y cuatro semanas. Sus imágenes no están en él.</translation>
    </message>
    <message>
        <source>Where signed copies go</source>
        <translation>Adónde van las copias firmadas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Open the window anew</source>
        <translation>Abrir la ventana de nuevo</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Catalogue, keys and settings</source>
        <translation>Catálogo, claves y ajustes</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Elegir …</translation>
    </message>
    <message>
        <source>Signed copies</source>
        <translation>Copias firmadas</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>Copiar ahora</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Lo que sale de este ordenador</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>antes de una actualización</translation>
    </message>
    <message>
        <source>Put back …</source>
        <translation>Devolver …</translation>
    </message>
    <message>
        <source>Put this copy back?</source>
        <translation>¿Devolver esta copia?</translation>
    </message>
    <message>
        <source>The catalogue as it is now is kept, and can be put back too.</source>
        <translation>El catálogo tal como está ahora se conserva y también se puede devolver.</translation>
    </message>
    <message>
        <source>Preview pictures</source>
        <translation>Imágenes de vista previa</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>asked for each time</source>
        <translation>se pregunta cada vez</translation>
    </message>
    <message>
        <source>The catalogue will be as it was on {time}. Your pictures stay as they are.</source>
        <translation>El catálogo quedará como estaba el {time}. Sus imágenes quedan como están.</translation>
    </message>
    <message>
        <source>The language changes when Countermark is opened again.</source>
        <translation>El idioma cambia cuando Countermark se abre de nuevo.</translation>
    </message>
    <message>
        <source>The catalogue is whole.</source>
        <translation>El catálogo está intacto.</translation>
    </message>
    <message>
        <source>The catalogue is copied: {name}</source>
        <translation>El catálogo está copiado: {name}</translation>
    </message>
    <message>
        <source>{size} are free again. The pictures are made anew.</source>
        <translation>{size} vuelven a estar libres. Las miniaturas se hacen de nuevo.</translation>
    </message>
    <message>
        <source>The catalogue is damaged: {fault} Put a copy back from the list.</source>
        <translation>El catálogo está dañado: {fault} Devuelva una copia de la lista.</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Certificate ends</source>
        <translation>El certificado caduca</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>All works</source>
        <translation>Todas las obras</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>Sin proteger</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protegida</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Colecciones</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sitios</translation>
    </message>
    <message>
        <source>Add a site …</source>
        <translation>Añadir un sitio …</translation>
    </message>
    <message>
        <source>Library, folders and sites</source>
        <translation>Biblioteca, carpetas y sitios</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Switch to light colours</source>
        <translation>Cambiar a colores claros</translation>
    </message>
    <message>
        <source>Switch to dark colours</source>
        <translation>Cambiar a colores oscuros</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>New collection …</source>
        <translation>Nueva colección …</translation>
    </message>
</context>
<context>
    <name>Sites</name>
    <message>
        <source>Not decided for the place: it is the strictest of what is published there.</source>
        <translation>No se ha decidido para el lugar: rige lo más estricto de lo que se publica allí.</translation>
    </message>
    <message>
        <source>the credential and metadata</source>
        <translation>la credencial y los metadatos</translation>
    </message>
    <message>
        <source>the credential</source>
        <translation>la credencial</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>los metadatos</translation>
    </message>
    <message>
        <source>Nothing is published here yet, so your usual decision stands: {policy}.</source>
        <translation>Aquí aún no se publica nada, así que rige su decisión habitual: {policy}.</translation>
    </message>
    <message>
        <source>Decided for the whole place: {policy}.</source>
        <translation>Decidido para todo el lugar: {policy}.</translation>
    </message>
    <message>
        <source>As the works say</source>
        <translation>Como dicen las obras</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Show the next one</source>
        <translation>Mostrar la siguiente</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Quitar …</translation>
    </message>
    <message>
        <source>Publish a collection …</source>
        <translation>Publicar una colección …</translation>
    </message>
    <message>
        <source>Export declarations …</source>
        <translation>Exportar declaraciones …</translation>
    </message>
    <message>
        <source>Decide …</source>
        <translation>Decidir …</translation>
    </message>
    <message>
        <source>To be known</source>
        <translation>Conviene saberlo</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>Retirar …</translation>
    </message>
    <message>
        <source>The collection and its works stay. What was exported says the same until you export it again.</source>
        <translation>La colección y sus obras permanecen. Lo que se exportó dice lo mismo hasta que lo exporte de nuevo.</translation>
    </message>
    <message>
        <source>Collections and works stay, and so does all that lies at the place itself.</source>
        <translation>Las colecciones y las obras permanecen, y también todo lo que hay en el lugar mismo.</translation>
    </message>
    <message>
        <source>Published here</source>
        <translation>Publicado aquí</translation>
    </message>
    <message>
        <source>Withdraw {collection}?</source>
        <translation>¿Retirar {collection}?</translation>
    </message>
    <message>
        <source>Forget {place}?</source>
        <translation>¿Olvidar {place}?</translation>
    </message>
    <message>
        <source>Forget {place}</source>
        <translation>Olvidar {place}</translation>
    </message>
    <message>
        <source>Nothing is published at {place} yet.</source>
        <translation>Aún no se publica nada en {place}.</translation>
    </message>
    <message>
        <source>Withdraw {collection}</source>
        <translation>Retirar {collection}</translation>
    </message>
    <message>
        <source>{collection} is published at {place}.</source>
        <translation>{collection} está publicada en {place}.</translation>
    </message>
    <message>
        <source>{collection} is published no more there.</source>
        <translation>{collection} ya no está publicada allí.</translation>
    </message>
    <message>
        <source>{place} is forgotten; collections and works stay.</source>
        <translation>{place} queda olvidado; las colecciones y las obras permanecen.</translation>
    </message>
</context>
<context>
    <name>TimeStamp</name>
    <message>
        <source>A time-stamp shows that you signed while your certificate was valid.</source>
        <translation>Un sello de tiempo muestra que usted firmó mientras su certificado era válido.</translation>
    </message>
    <message>
        <source>Time-stamp</source>
        <translation>Sello de tiempo</translation>
    </message>
    <message>
        <source>Address of a time-stamp authority</source>
        <translation>Dirección de una autoridad de sellado de tiempo</translation>
    </message>
    <message>
        <source>Sign without a time-stamp; it can be added later</source>
        <translation>Firmar sin sello de tiempo; se puede añadir después</translation>
    </message>
    <message>
        <source>Do not sign the file</source>
        <translation>No firmar el archivo</translation>
    </message>
    <message>
        <source>Use this choice</source>
        <translation>Usar esta opción</translation>
    </message>
    <message>
        <source>Another one, at this address</source>
        <translation>Otra, en esta dirección</translation>
    </message>
    <message>
        <source>Who vouches for the time?</source>
        <translation>¿Quién atestigua la hora?</translation>
    </message>
    <message>
        <source>If it does not answer</source>
        <translation>Si no responde</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere.</source>
        <translation>No se envía nada.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>For each file a digest of its signature goes to that address.</source>
        <translation>Por cada archivo, un resumen criptográfico de su firma va a esa dirección.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>{doing} {done} of {total}</source>
        <translation>{doing}: {done} de {total}</translation>
    </message>
    <message>
        <source>{doing}, {count} looked at …</source>
        <translation>{doing}: {count} examinados …</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min left</source>
        <translation>quedan {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>Stopping after the files at hand …</source>
        <translation>Se detiene tras los archivos en curso …</translation>
    </message>
    <message>
        <source>Paused at {done} of {total}</source>
        <translation>En pausa: {done} de {total}</translation>
    </message>
    <message>
        <source>Paused while the files are listed</source>
        <translation>En pausa mientras se listan los archivos</translation>
    </message>
    <message numerus="yes">
        <source>{n} failed</source>
        <translation>
            <numerusform>{n} con error</numerusform>
            <numerusform>{n} con errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} batch(es) wait</source>
        <translation>
            <numerusform>{n} lote espera</numerusform>
            <numerusform>{n} lotes esperan</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} a minute</source>
        <translation>{count} por minuto</translation>
    </message>
    <message numerus="yes">
        <source>{n} without a time-stamp</source>
        <translation>
            <numerusform>{n} sin sello de tiempo</numerusform>
            <numerusform>{n} sin sello de tiempo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} skipped</source>
        <translation>
            <numerusform>{n} omitido</numerusform>
            <numerusform>{n} omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Show errors</source>
        <translation>Mostrar errores</translation>
    </message>
    <message>
        <source>{doing} …</source>
        <translation>{doing} …</translation>
    </message>
    <message>
        <source>{count} a second</source>
        <translation>{count} por segundo</translation>
    </message>
    <message>
        <source>{count} s left</source>
        <translation>quedan {count} s</translation>
    </message>
    <message>
        <source>{count} min left</source>
        <translation>quedan {count} min</translation>
    </message>
    <message>
        <source>Undo: {name}</source>
        <translation>Deshacer: {name}</translation>
    </message>
    <message>
        <source>Do again: {name}</source>
        <translation>Rehacer: {name}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>{selected} selected of {total}</source>
        <translation>{selected} de {total} seleccionadas</translation>
    </message>
    <message>
        <source>It ended with an unexpected error.</source>
        <translation>Terminó con un error inesperado.</translation>
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
        <translation>Firmado por {signer} el {date}</translation>
    </message>
    <message>
        <source>Signed by {signer}</source>
        <translation>Firmado por {signer}</translation>
    </message>
    <message>
        <source>unchanged since</source>
        <translation>sin cambios desde entonces</translation>
    </message>
    <message>
        <source>the owner does not allow AI training, AI use or data mining</source>
        <translation>el titular no permite el entrenamiento de IA, el uso por IA ni la minería de datos</translation>
    </message>
    <message>
        <source>the owner allows AI uses only on conditions</source>
        <translation>el titular permite los usos por IA solo con condiciones</translation>
    </message>
    <message>
        <source>the owner does not allow {forbidden} and allows {conditional} only on conditions</source>
        <translation>el titular no permite: {forbidden}; solo con condiciones: {conditional}</translation>
    </message>
    <message>
        <source>the signer is not known to this machine</source>
        <translation>quien firma no es conocido en este equipo</translation>
    </message>
    <message>
        <source>the owner allows {uses}</source>
        <translation>el titular permite: {uses}</translation>
    </message>
    <message>
        <source>Cannot be read. {reason}</source>
        <translation>No se puede leer. {reason}</translation>
    </message>
    <message>
        <source>the owner does not allow {uses}</source>
        <translation>el titular no permite: {uses}</translation>
    </message>
    <message>
        <source>the owner allows {uses} only on conditions</source>
        <translation>el titular permite solo con condiciones: {uses}</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>Choose files …</source>
        <translation>Elegir archivos …</translation>
    </message>
    <message>
        <source>Verify files</source>
        <translation>Verificar archivos</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Which files are shown</source>
        <translation>Qué archivos se muestran</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Verified files</source>
        <translation>Archivos verificados</translation>
    </message>
    <message>
        <source>There is no file to read there.</source>
        <translation>Allí no hay ningún archivo que leer.</translation>
    </message>
    <message numerus="yes">
        <source>{n} other file(s) passed over.</source>
        <translation>
            <numerusform>{n} archivo más pasado por alto.</numerusform>
            <numerusform>{n} archivos más pasados por alto.</numerusform>
        </translation>
    </message>
    <message>
        <source>In folders, pictures, films, sounds and PDF files are read. Choose any other file by itself.</source>
        <translation>En las carpetas se leen imágenes, vídeos, sonidos y archivos PDF. Elija cualquier otro archivo por separado.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Fetch it</source>
        <translation>Obtenerla</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Abrir los ajustes</translation>
    </message>
    <message>
        <source>What is shown of the credential</source>
        <translation>Qué se muestra de la credencial</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>Como JSON</translation>
    </message>
    <message>
        <source>It is kept at {host}. Fetching is off: nothing is sent there.</source>
        <translation>Está en {host}. La obtención está desactivada: no se envía nada ahí.</translation>
    </message>
    <message>
        <source>Manifests</source>
        <translation>Manifiestos</translation>
    </message>
    <message>
        <source>Fetching it tells {host} that somebody reads this credential.</source>
        <translation>Al obtenerla, {host} sabe que alguien lee esta credencial.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Verify a folder</source>
        <translation>Verificar una carpeta</translation>
    </message>
    <message numerus="yes">
        <source>{n} file(s) read …</source>
        <translation>
            <numerusform>{n} archivo leído …</numerusform>
            <numerusform>{n} archivos leídos …</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Elegir una carpeta …</translation>
    </message>
    <message numerus="yes">
        <source>{n} file(s) read.</source>
        <translation>
            <numerusform>{n} archivo leído.</numerusform>
            <numerusform>{n} archivos leídos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop any file or folder here to read its credentials.</source>
        <translation>Suelte aquí un archivo o una carpeta para leer sus credenciales.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leyendo …</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>sin título</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>Without a credential</source>
        <translation>Sin credencial</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>{time} (time-stamped)</source>
        <translation>{time} (con sello de tiempo)</translation>
    </message>
    <message>
        <source>{time} (by the signer&apos;s own clock)</source>
        <translation>{time} (según el reloj del firmante)</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>Firmado el</translation>
    </message>
    <message>
        <source>Beside the signer</source>
        <translation>Junto al firmante</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Leído de</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>What is said of AI</source>
        <translation>Lo que se dice de la IA</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Contradicciones</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Hecho a partir de</translation>
    </message>
    <message>
        <source>{title} (it was made of this)</source>
        <translation>{title} (procede de este)</translation>
    </message>
    <message>
        <source>{title} (a part of it)</source>
        <translation>{title} (una parte)</translation>
    </message>
    <message>
        <source>{title} (input of a program)</source>
        <translation>{title} (entrada de un programa)</translation>
    </message>
    <message>
        <source>Whole report</source>
        <translation>Informe completo</translation>
    </message>
</context>
<context>
    <name>ViewBar</name>
    <message>
        <source>Size of the pictures</source>
        <translation>Tamaño de las imágenes</translation>
    </message>
    <message>
        <source>Show as pictures</source>
        <translation>Mostrar como imágenes</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Order and groups</source>
        <translation>Orden y grupos</translation>
    </message>
    <message>
        <source>Larger pictures</source>
        <translation>Imágenes más grandes</translation>
    </message>
    <message>
        <source>Smaller pictures</source>
        <translation>Imágenes más pequeñas</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Ascendente</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Descendente</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Por fecha</translation>
    </message>
    <message>
        <source>As added</source>
        <translation>Según se añadieron</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Por título</translation>
    </message>
    <message>
        <source>By rating</source>
        <translation>Por valoración</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Por carpeta</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sin grupos</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
</context>
<context>
    <name>WayBack</name>
    <message>
        <source>Put the copy back</source>
        <translation>Devolver la copia</translation>
    </message>
    <message>
        <source>The catalogue is gone.</source>
        <translation>El catálogo ya no está.</translation>
    </message>
    <message>
        <source>The catalogue is damaged.</source>
        <translation>El catálogo está dañado.</translation>
    </message>
    <message>
        <source>The damaged catalogue is kept beside its copies.</source>
        <translation>El catálogo dañado se conserva junto a sus copias.</translation>
    </message>
    <message>
        <source>Close Countermark</source>
        <translation>Cerrar Countermark</translation>
    </message>
    <message>
        <source>Its copy of {time} is whole. What you did in the catalogue since then is missing in it; your pictures stay as they are.</source>
        <translation>Su copia del {time} está íntegra. Le falta lo que hizo en el catálogo desde entonces; sus imágenes quedan como están.</translation>
    </message>
    <message>
        <source>To begin with an empty catalogue instead, move the copies elsewhere first. The latest is {path}</source>
        <translation>Para empezar en su lugar con un catálogo vacío, mueva antes las copias a otro lugar. La más reciente es {path}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Add folder</source>
        <translation>Añadir carpeta</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove from the catalogue …</source>
        <translation>Quitar del catálogo …</translation>
    </message>
    <message>
        <source>There is nothing to protect here yet.</source>
        <translation>Aquí aún no hay nada que proteger.</translation>
    </message>
    <message>
        <source>What is said of them here goes: titles, decisions, people, history.</source>
        <translation>Se pierde lo que aquí se dice de ellas: títulos, decisiones, personas, historial.</translation>
    </message>
    <message>
        <source>All files stay on the disk as they are, signed ones too. It can be undone until the window is closed.</source>
        <translation>Todos los archivos permanecen en el disco tal como están, también los firmados. Se puede deshacer hasta que se cierre la ventana.</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>Tamaño completo</translation>
    </message>
    <message>
        <source>Protect …</source>
        <translation>Proteger …</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Put the originals back …</source>
        <translation>Devolver los originales …</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Mostrar en su carpeta</translation>
    </message>
    <message>
        <source>Add to a collection</source>
        <translation>Añadir a una colección</translation>
    </message>
    <message>
        <source>Remove {works} from the catalogue?</source>
        <translation>¿Quitar {works} del catálogo?</translation>
    </message>
    <message>
        <source>Make one work of them</source>
        <translation>Hacer de ellas una sola obra</translation>
    </message>
    <message>
        <source>Go to the works to protect: they cannot be seen here.</source>
        <translation>Vaya a las obras que quiere proteger: aquí no se ven.</translation>
    </message>
    <message>
        <source>Add a folder of your works to begin.</source>
        <translation>Añada una carpeta de sus obras para empezar.</translation>
    </message>
    <message>
        <source>Add folder …</source>
        <translation>Añadir carpeta …</translation>
    </message>
    <message>
        <source>No works match.</source>
        <translation>Ninguna obra coincide.</translation>
    </message>
    <message>
        <source>Show all works</source>
        <translation>Mostrar todas las obras</translation>
    </message>
    <message>
        <source>Split off a file</source>
        <translation>Separar un archivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more.</source>
        <translation>
            <numerusform>Y {n} más.</numerusform>
            <numerusform>Y {n} más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Added</source>
        <translation>Añadida</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protegida</translation>
    </message>
    <message numerus="yes">
        <source>{n} work(s)</source>
        <translation>
            <numerusform>{n} obra</numerusform>
            <numerusform>{n} obras</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>form of a date, as QLocale takes it</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>form of a month, as QLocale takes it</comment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message numerus="yes">
        <source>{n} file(s)</source>
        <translation>
            <numerusform>{n} archivo</numerusform>
            <numerusform>{n} archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>De confianza</translation>
    </message>
    <message>
        <source>Intact, signer not known here</source>
        <translation>Íntegro, firmante desconocido aquí</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>No válido</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no credential</comment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Ilegible</translation>
    </message>
    <message>
        <source>Not protected yet.</source>
        <translation>Aún sin proteger.</translation>
    </message>
    <message>
        <source>Protected.</source>
        <translation>Protegida.</translation>
    </message>
    <message>
        <source>Changed since it was signed. Protect it again, or bring the signed file back.</source>
        <translation>Cambiada desde que se firmó. Protéjala de nuevo, o devuelva el archivo firmado.</translation>
    </message>
    <message>
        <source>A file of this work is no longer where it was.</source>
        <translation>Un archivo de esta obra ya no está donde estaba.</translation>
    </message>
    <message>
        <source>A file of this work is damaged, or its credential is.</source>
        <translation>Un archivo de esta obra está dañado, o lo está su credencial.</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>Sin proteger</translation>
    </message>
    <message>
        <source>Changed since signing</source>
        <translation>Cambiada desde la firma</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Dañada</translation>
    </message>
    <message>
        <source>Adding</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadidos</translation>
    </message>
    <message>
        <source>Protecting</source>
        <translation>Proteger</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>protegidas</translation>
    </message>
    <message>
        <source>Putting back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>devueltos</translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>Archivo cambiado</translation>
    </message>
    <message>
        <source>File missing</source>
        <translation>Falta el archivo</translation>
    </message>
    <message>
        <source>File broken</source>
        <translation>Archivo dañado</translation>
    </message>
    <message>
        <source>File there again</source>
        <translation>El archivo está de nuevo</translation>
    </message>
    <message>
        <source>Original put back</source>
        <translation>Original devuelto</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editada</translation>
    </message>
    <message>
        <source>File found again</source>
        <translation>Archivo encontrado de nuevo</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>Unido</translation>
    </message>
    <message>
        <source>Taken apart</source>
        <translation>Separado</translation>
    </message>
    <message>
        <source>Grouping undone</source>
        <translation>Unión o separación deshecha</translation>
    </message>
    <message>
        <source>Back in the catalogue</source>
        <translation>De nuevo en el catálogo</translation>
    </message>
</context>
<context>
    <name>Works</name>
    <message>
        <source>Works as a table</source>
        <translation>Obras como tabla</translation>
    </message>
    <message>
        <source>{title}, {state}, {day}</source>
        <translation>{title}, {state}, {day}</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Sin carpeta</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Works as pictures</source>
        <translation>Obras como imágenes</translation>
    </message>
</context>
</TS>
