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
        <source>This is a bug, not your mistake. Your files and the catalogue are whole. You can go on working. Nothing was sent; the report below helps the developers if you give it to them.</source>
        <translation>Es un error del programa, no suyo. Sus archivos y el catálogo están íntegros. Puede seguir trabajando. No se ha enviado nada; el informe de abajo ayuda a los desarrolladores si usted se lo da.</translation>
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
        <source>Make</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nueva colección</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>Cambiar el nombre de la colección</translation>
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
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Cambiar nombre …</translation>
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
        <source>{name} is forgotten; its works stay.</source>
        <translation>{name} queda olvidada; sus obras permanecen.</translation>
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
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Guardar lista</translation>
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
    <name>Identities</name>
    <message>
        <source>An authority that others know can certify your name. Request its certificate, and bring its answer here.</source>
        <translation>Una autoridad que otros conocen puede certificar su nombre. Solicite su certificado y traiga aquí la respuesta.</translation>
    </message>
    <message>
        <source>Your own identities are believed here. Add a list of certificates to believe others, too.</source>
        <translation>Aquí se confía en sus propias identidades. Añada una lista de certificados para confiar también en otras.</translation>
    </message>
    <message>
        <source>Import a key and its certificates</source>
        <translation>Importar una clave y sus certificados</translation>
    </message>
    <message>
        <source>Bring the certificate of an authority</source>
        <translation>Traer el certificado de una autoridad</translation>
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
        <source>Whom this computer believes</source>
        <translation>En quién confía este ordenador</translation>
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
        <source>Remove …</source>
        <translation>Quitar …</translation>
    </message>
    <message>
        <source>Keys and certificates ({pattern})</source>
        <translation>Claves y certificados ({pattern})</translation>
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
        <source>Bring the answer …</source>
        <translation>Traer la respuesta …</translation>
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
        <source>{name} is believed from now on.</source>
        <translation>Desde ahora se confía en {name}.</translation>
    </message>
    <message>
        <source>{name} is believed no more.</source>
        <translation>Ya no se confía en {name}.</translation>
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
        <source>people</source>
        <translation>personas</translation>
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
</context>
<context>
    <name>Interrupted</name>
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
        <source>A reader learns nothing of {use} here: the protocol has no word for it.</source>
        <translation>Quien lee no aprende aquí nada sobre: {use}. El protocolo no tiene palabra para ello.</translation>
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
        <source>New site</source>
        <translation>Nuevo sitio</translation>
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
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>Contraseña</translation>
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
        <source>New one from it …</source>
        <translation>Crear otra a partir de ella …</translation>
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
        <source>That of who signs</source>
        <translation>La de quien firma</translation>
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
        <source>You do not allow AI training, AI use or data mining.</source>
        <translation>Usted no permite el entrenamiento de IA, el uso por IA ni la minería de textos y datos.</translation>
    </message>
    <message>
        <source>You allow AI uses only on conditions.</source>
        <translation>Usted permite los usos por IA solo con condiciones.</translation>
    </message>
    <message>
        <source>You do not allow {forbidden} and allow {conditional} only on conditions.</source>
        <translation>Usted no permite: {forbidden}. Permite solo con condiciones: {conditional}.</translation>
    </message>
    <message>
        <source>You allow {uses} only on conditions.</source>
        <translation>Usted permite solo con condiciones: {uses}.</translation>
    </message>
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
        <source>AI training</source>
        <translation>entrenamiento de IA</translation>
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
        <source>In each file its own decision, and who signed.</source>
        <translation>En cada archivo su propia decisión y quién firmó.</translation>
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
        <source>There is not enough room on the disk. Choose another folder, or free some.</source>
        <translation>No hay espacio suficiente en el disco. Elija otra carpeta o libere espacio.</translation>
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
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>The {kind} file is damaged or incomplete.</source>
        <translation>El archivo {kind} está dañado o incompleto.</translation>
    </message>
    <message>
        <source>The {kind} file is damaged: nothing in it can be played.</source>
        <translation>El archivo {kind} está dañado: nada en él se puede reproducir.</translation>
    </message>
    <message>
        <source>The name says {named}, but the content is not.</source>
        <translation>El nombre dice {named}, pero el contenido no lo es.</translation>
    </message>
    <message>
        <source>The name says {named}, but the content is {found}.</source>
        <translation>El nombre dice {named}, pero el contenido es {found}.</translation>
    </message>
    <message>
        <source>Rename it to end in {suffix}.</source>
        <translation>Cámbiele el nombre para que termine en {suffix}.</translation>
    </message>
    <message>
        <source>The content is not what the name says.</source>
        <translation>El contenido no es lo que dice el nombre.</translation>
    </message>
    <message>
        <source>The file or its credential is damaged.</source>
        <translation>El archivo o su credencial está dañado.</translation>
    </message>
    <message>
        <source>Its credential is kept elsewhere, and nothing was fetched from there.</source>
        <translation>Su credencial se guarda en otro lugar, y no se ha obtenido nada de allí.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The file does not exist: {path}</source>
        <translation>El archivo no existe: {path}</translation>
    </message>
    <message>
        <source>The file is read-only: {path}</source>
        <translation>El archivo es de solo lectura: {path}</translation>
    </message>
    <message>
        <source>Another program has the file open for writing.</source>
        <translation>Otro programa está escribiendo en el archivo.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>Espere a que termine e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Export it again from its source.</source>
        <translation>Expórtelo de nuevo desde su origen.</translation>
    </message>
    <message>
        <source>The file&apos;s XMP metadata is damaged.</source>
        <translation>Los metadatos XMP del archivo están dañados.</translation>
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
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Protect it again.</source>
        <translation>Protéjalo de nuevo.</translation>
    </message>
    <message>
        <source>The file is unchanged; try again later.</source>
        <translation>El archivo no ha cambiado; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The file is unchanged.</source>
        <translation>El archivo no ha cambiado.</translation>
    </message>
    <message>
        <source>The file is damaged or hostile.</source>
        <translation>El archivo está dañado o es malicioso.</translation>
    </message>
    <message>
        <source>Reading this file took too long.</source>
        <translation>Leer este archivo llevó demasiado tiempo.</translation>
    </message>
    <message>
        <source>Reading this file crashed the worker process.</source>
        <translation>Leer este archivo hizo caer el proceso de trabajo.</translation>
    </message>
    <message>
        <source>The disk is full: {path}</source>
        <translation>El disco está lleno: {path}</translation>
    </message>
    <message>
        <source>Permission denied: {path}</source>
        <translation>Permiso denegado: {path}</translation>
    </message>
    <message>
        <source>The file or folder does not exist: {path}</source>
        <translation>El archivo o la carpeta no existe: {path}</translation>
    </message>
    <message>
        <source>Already protected under this policy.</source>
        <translation>Ya está protegido con esta decisión.</translation>
    </message>
    <message>
        <source>This is a signed copy; protect its work.</source>
        <translation>Es una copia firmada; proteja su obra.</translation>
    </message>
    <message>
        <source>Protect the original instead.</source>
        <translation>Proteja en su lugar el original.</translation>
    </message>
    <message>
        <source>Protect the original instead, or choose to sign it with this finding stated.</source>
        <translation>Proteja en su lugar el original, o elija firmarlo haciendo constar este hallazgo.</translation>
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
        <source>AI on request</source>
        <translation>IA bajo petición</translation>
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
    <name>Settings</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
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
        <source>Small pictures</source>
        <translation>Miniaturas</translation>
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
        <source>Turn off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>The catalogue will be as it was on {time}. Your pictures stay as they are.</source>
        <translation>El catálogo quedará como estaba el {time}. Sus imágenes quedan como están.</translation>
    </message>
    <message>
        <source>Time-stamps</source>
        <translation>Sellos de tiempo</translation>
    </message>
    <message>
        <source>A digest of each signature goes to an authority that you choose in the Protect dialog. None is chosen: nothing is sent.</source>
        <translation>Un resumen criptográfico de cada firma va a una autoridad que usted elige al proteger. Ninguna está elegida: no se envía nada.</translation>
    </message>
    <message>
        <source>Credentials kept at an address</source>
        <translation>Credenciales guardadas en una dirección</translation>
    </message>
    <message>
        <source>Only when you ask for it while verifying: the address that a file names learns that somebody reads it.</source>
        <translation>Solo si usted lo pide al verificar: la dirección que nombra un archivo sabe que alguien lo lee.</translation>
    </message>
    <message>
        <source>Looking at a site</source>
        <translation>Examinar un sitio</translation>
    </message>
    <message>
        <source>Only when you audit a site: its server learns this computer&apos;s address and what is asked for, as with any browser.</source>
        <translation>Solo cuando usted audita un sitio: su servidor conoce la dirección de este ordenador y lo que se pide, como con cualquier navegador.</translation>
    </message>
    <message>
        <source>A trust list from an address</source>
        <translation>Una lista de confianza desde una dirección</translation>
    </message>
    <message>
        <source>Only when you add or refresh one by its address: its server learns that this computer asks for the list.</source>
        <translation>Solo cuando usted añade o actualiza una por su dirección: su servidor sabe que este ordenador pide la lista.</translation>
    </message>
    <message>
        <source>A signing service</source>
        <translation>Un servicio de firma</translation>
    </message>
    <message>
        <source>Only for identities that you made with one: digests go to it, never pictures.</source>
        <translation>Solo para las identidades que usted creó con uno: van a él resúmenes criptográficos, nunca imágenes.</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>Todo lo demás</translation>
    </message>
    <message>
        <source>Nothing. There is no account, no telemetry and no look for updates.</source>
        <translation>Nada. No hay cuenta, ni telemetría, ni búsqueda de actualizaciones.</translation>
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
        <source>Nothing is sent for time-stamps any more.</source>
        <translation>Ya no se envía nada para sellos de tiempo.</translation>
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
        <source>Time-stamps for {name}</source>
        <translation>Sellos de tiempo para {name}</translation>
    </message>
    <message>
        <source>The catalogue is damaged: {fault} Put a copy back from the list.</source>
        <translation>El catálogo está dañado: {fault} Devuelva una copia de la lista.</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
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
        <source>New site …</source>
        <translation>Nuevo sitio …</translation>
    </message>
    <message>
        <source>Export declarations …</source>
        <translation>Exportar declaraciones …</translation>
    </message>
    <message>
        <source>Library, folders and sites</source>
        <translation>Biblioteca, carpetas y sitios</translation>
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
        <source>Search engines may list the works.</source>
        <translation>Los buscadores pueden listar las obras.</translation>
    </message>
    <message>
        <source>Search engines may list the works only on conditions.</source>
        <translation>Los buscadores pueden listar las obras solo con condiciones.</translation>
    </message>
    <message>
        <source>Search engines may not list the works.</source>
        <translation>Los buscadores no pueden listar las obras.</translation>
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
        <source>Collections and works stay, and so does all that lies at the place itself.</source>
        <translation>Las colecciones y las obras permanecen, y también todo lo que hay en el lugar mismo.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Published here</source>
        <translation>Publicado aquí</translation>
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
        <source>If the work is yours, protect it.</source>
        <translation>Si la obra es suya, protéjala.</translation>
    </message>
    <message>
        <source>That is normal for strangers&apos; files. Check with the signer if it matters.</source>
        <translation>Es normal en archivos de desconocidos. Consulte a quien firma si importa.</translation>
    </message>
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
        <source>Do not rely on this file; ask for the original.</source>
        <translation>No se fíe de este archivo; pida el original.</translation>
    </message>
    <message>
        <source>Carries no content credential.</source>
        <translation>No lleva credencial de contenido.</translation>
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
        <source>Signed by {signer} with a certificate that was not valid then, as the time-stamp shows.</source>
        <translation>Firmado por {signer} con un certificado que entonces no era válido, como muestra el sello de tiempo.</translation>
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
        <source>Do not rely on it; ask the signer why it was withdrawn.</source>
        <translation>No se fíe de él; pregunte a quien firma por qué fue retirado.</translation>
    </message>
    <message>
        <source>Ask the signer to sign it again with a proper certificate.</source>
        <translation>Pida a quien firma que lo firme de nuevo con un certificado adecuado.</translation>
    </message>
    <message>
        <source>Nothing shows that the file is other than it was; ask the signer to sign it again.</source>
        <translation>Nada indica que el archivo sea distinto de como era; pida que lo firmen de nuevo.</translation>
    </message>
    <message>
        <source>The date proves nothing; ask the signer to sign it again.</source>
        <translation>La fecha no prueba nada; pida que lo firmen de nuevo.</translation>
    </message>
    <message>
        <source>Update Countermark, or check the file with another program.</source>
        <translation>Actualice Countermark o verifique el archivo con otro programa.</translation>
    </message>
    <message>
        <source>Rely on the signer alone, not on the names inside.</source>
        <translation>Fíese solo de quien firma, no de los nombres que contiene.</translation>
    </message>
    <message>
        <source>The details name the rule.</source>
        <translation>Los detalles nombran la regla.</translation>
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
        <source>Changed after it was signed by {signer}: the content no longer fits the signature.</source>
        <translation>Modificado después de que {signer} lo firmara: el contenido ya no corresponde a la firma.</translation>
    </message>
    <message>
        <source>The signature does not hold: the credential of {signer} was altered or forged.</source>
        <translation>La firma no es válida: la credencial de {signer} fue alterada o falsificada.</translation>
    </message>
    <message>
        <source>A part of the credential by {signer} was altered or is missing.</source>
        <translation>Una parte de la credencial de {signer} fue alterada o falta.</translation>
    </message>
    <message>
        <source>The credential by {signer} refers to an earlier version that is missing from it.</source>
        <translation>La credencial de {signer} remite a una versión anterior que falta en ella.</translation>
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
        <source>Signed by {signer} with a certificate that has expired; no time-stamp shows that it was valid when it signed.</source>
        <translation>Firmado por {signer} con un certificado caducado; ningún sello de tiempo muestra que fuera válido al firmar.</translation>
    </message>
    <message>
        <source>Signed by {signer}; the time-stamp on the signature does not hold.</source>
        <translation>Firmado por {signer}; el sello de tiempo de la firma no es válido.</translation>
    </message>
    <message>
        <source>The credential by {signer} uses a method that this version cannot check.</source>
        <translation>La credencial de {signer} usa un método que esta versión no puede comprobar.</translation>
    </message>
    <message>
        <source>Signed by {signer}; what the credential says of a person&apos;s identity does not hold.</source>
        <translation>Firmado por {signer}; lo que la credencial dice de la identidad de una persona no es válido.</translation>
    </message>
    <message>
        <source>The credential by {signer} does not follow the rules.</source>
        <translation>La credencial de {signer} no sigue las reglas.</translation>
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
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Fetch it</source>
        <translation>Obtenerla</translation>
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
        <source>time-stamped</source>
        <translation>con sello de tiempo</translation>
    </message>
    <message>
        <source>by the signer&apos;s own clock</source>
        <translation>según el reloj del firmante</translation>
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
    <name>Window</name>
    <message>
        <source>Add folder</source>
        <translation>Añadir carpeta</translation>
    </message>
    <message>
        <source>There is nothing to protect here yet.</source>
        <translation>Aquí aún no hay nada que proteger.</translation>
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
        <source>Show in its folder</source>
        <translation>Mostrar en su carpeta</translation>
    </message>
    <message>
        <source>Add to a collection</source>
        <translation>Añadir a una colección</translation>
    </message>
    <message>
        <source>Make one work of them</source>
        <translation>Hacer de ellas una sola obra</translation>
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
        <source>No work is like that.</source>
        <translation>Ninguna obra es así.</translation>
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
