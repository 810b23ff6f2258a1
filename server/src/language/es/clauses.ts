import type { Clause } from '../pack';

export const clauses: readonly Clause[] = [
  {
    id: 'agenda-inclusion', position: 'operative', organs: ['GA'],
    title: 'Tema y subtema del programa provisional',
    text: '*Decide* incluir en el programa provisional de su ${1:<next>} período de sesiones, en relación con el tema '
      + 'titulado “${2:tema}”, el subtema titulado “${3:subtema}”',
  },
  {
    id: 'agenda-inclusion-simple', position: 'operative', organs: ['GA'],
    title: 'Tema del programa provisional',
    text: '*Decide* incluir en el programa provisional de su ${1:<next>} período de sesiones el tema titulado “${2:tema}”',
  },
  {
    id: 'sg-report', position: 'operative', organs: ['GA'],
    title: 'Informe del Secretario General',
    text: '*Solicita* al Secretario General que le presente, en su ${1:<next>} período de sesiones, un informe sobre la '
      + 'aplicación de la presente resolución',
  },
  {
    id: 'sg-report-item', position: 'operative', organs: ['GA'],
    title: 'Informe del Secretario General en relación con un tema',
    text: '*Solicita* al Secretario General que le presente, en su ${1:<next>} período de sesiones, en relación con el tema '
      + 'titulado “${2:tema}”, un informe sobre la aplicación de la presente resolución',
  },
  {
    id: 'sg-report-section', position: 'operative', organs: ['GA'],
    title: 'Sección de un informe existente',
    text: '*Solicita* al Secretario General que, en el marco de sus actuales obligaciones de presentación de informes, incluya en el '
      + 'informe que presente en relación con el tema titulado “${1:tema}” una sección sobre ${2:asunto}',
  },
  {
    id: 'sg-report-hrc', position: 'operative', organs: ['HRC'],
    title: 'Informe al Consejo de Derechos Humanos',
    text: '*Solicita* ${1|a la Oficina del Alto Comisionado de las Naciones Unidas para los Derechos Humanos,al Secretario General|} '
      + 'que le presente, en su ${2:<next>} período de sesiones, un informe sobre ${3:asunto}',
  },
  {
    id: 'sg-report-sc', position: 'operative', organs: ['SC'],
    title: 'Informe periódico al Consejo de Seguridad',
    text: '*Solicita* al Secretario General que lo informe ${1|cada 90 días,cada seis meses,cada año|} sobre la aplicación de la '
      + 'presente resolución',
  },
  {
    id: 'existing-resources', position: 'inside', organs: [],
    title: 'Dentro de los recursos existentes',
    text: 'dentro de los límites de los recursos existentes',
  },
  {
    id: 'voluntary-contributions', position: 'operative', organs: [],
    title: 'Contribuciones voluntarias a un fondo',
    text: '*Invita* a los Estados Miembros y otros donantes a que aporten contribuciones voluntarias ${1:al Fondo}, de conformidad con '
      + '${2:sus normas}',
  },
  {
    id: 'voluntary-cost', position: 'operative', organs: [],
    title: 'Gastos sufragados con contribuciones voluntarias',
    text: '*Destaca* que los gastos de todas las actividades que puedan derivarse de la aplicación de la presente resolución deberán '
      + 'sufragarse mediante contribuciones voluntarias',
  },
  {
    id: 'extrabudgetary', position: 'operative', organs: ['ECOSOC'],
    title: 'Recursos extrapresupuestarios',
    text: '*Invita* a los Estados Miembros y otros donantes a que aporten recursos extrapresupuestarios con esos fines, de conformidad '
      + 'con las normas y los procedimientos de las Naciones Unidas',
  },
  {
    id: 'remain-seized', position: 'operative', organs: ['SC', 'HRC', 'GA'],
    title: 'Seguir ocupándose de la cuestión',
    text: '*Decide* seguir ocupándose de la cuestión',
  },
  {
    id: 'remain-actively-seized', position: 'operative', organs: ['SC', 'HRC', 'GA'],
    title: 'Seguir ocupándose activamente de la cuestión',
    text: '*Decide* seguir ocupándose activamente de la cuestión',
  },
  {
    id: 'continue-consideration', position: 'operative', organs: ['HRC'],
    title: 'Seguir examinando la cuestión',
    text: '*Decide* seguir examinando la cuestión en relación con el mismo tema de la agenda, de conformidad con su programa de trabajo',
  },
  {
    id: 'proclaim-day', position: 'operative', organs: ['GA'],
    title: 'Proclamar un día internacional',
    text: '*Decide* proclamar el ${1:fecha} ${2:Día Internacional de …}, que se celebrará todos los años',
  },
  {
    id: 'observe-day', position: 'operative', organs: ['GA'],
    title: 'Celebrar un día internacional',
    text: '*Invita* a todos los Estados Miembros, las organizaciones del sistema de las Naciones Unidas y otras organizaciones '
      + 'internacionales y regionales, así como a la sociedad civil, a que celebren debidamente ${1:el Día}',
  },
  {
    id: 'day-reaffirm', position: 'preambular', organs: ['GA'],
    title: 'Normas sobre años internacionales y aniversarios',
    text: '*Reafirmando* su resolución 53/199, de 15 de diciembre de 1998, relativa a la proclamación de años internacionales, y la '
      + 'resolución 1980/67 del Consejo Económico y Social, de 25 de julio de 1980, relativa a los años internacionales y los '
      + 'aniversarios',
  },
  {
    id: 'day-attention', position: 'operative', organs: ['GA'],
    title: 'Señalar la resolución a la atención',
    text: '*Solicita* al Secretario General que señale la presente resolución a la atención de todos los Estados Miembros y las '
      + 'organizaciones del sistema de las Naciones Unidas',
  },
  {
    id: 'take-note-report', position: 'operative', organs: [],
    title: 'Tomar nota de un informe',
    text: '*Toma nota* del informe del Secretario General sobre ${1:asunto}',
  },
  {
    id: 'take-note-appreciation', position: 'operative', organs: [],
    title: 'Tomar nota de un informe con aprecio',
    text: '*Toma nota con aprecio* del informe de ${1:órgano} sobre ${2:asunto}',
  },
  {
    id: 'having-considered', position: 'preambular', organs: [],
    title: 'Informe examinado',
    text: '*Habiendo examinado* el informe de ${1:órgano} sobre ${2:asunto}',
  },
  {
    id: 'high-level-meeting', position: 'operative', organs: ['GA'],
    title: 'Convocar una reunión de alto nivel',
    text: '*Decide* convocar una reunión de alto nivel de ${1|un día,dos días|} de '
      + 'duración sobre ${2:asunto}, que se celebrará durante su ${3:<next>} período de sesiones, a más tardar en ${4:mes '
      + 'de año}',
  },
  {
    id: 'hlm-facilitators', position: 'operative', organs: ['GA'],
    title: 'Designar cofacilitadores',
    text: '*Solicita* a ${1|la Presidencia,su Presidente,su Presidenta|} que designe a dos cofacilitadores para celebrar con los '
      + 'Estados Miembros consultas abiertas, transparentes e inclusivas sobre las modalidades de la reunión, incluida la '
      + 'participación ${2:de las partes interesadas}',
  },
  {
    id: 'hlm-summary', position: 'operative', organs: ['GA'],
    title: 'Resumen de una reunión de alto nivel',
    text: '*Solicita* a ${1|la Presidencia,su Presidente,su Presidenta|} que prepare un resumen de la reunión de alto nivel',
  },
  {
    id: 'ratify-urge', position: 'operative', organs: [],
    title: 'Ratificar un instrumento o adherirse a él',
    text: '*Insta* a los Estados Miembros que aún no lo hayan hecho a que consideren, con carácter prioritario, la posibilidad de '
      + 'ratificar ${1:instrumento} o de adherirse a ese instrumento',
  },
  {
    id: 'chapter-vii', position: 'preambular', organs: ['SC'],
    title: 'Actuando en virtud del Capítulo VII',
    text: '*Actuando* en virtud del Capítulo VII de la Carta de las Naciones Unidas',
  },
  {
    id: 'charter-guided', position: 'preambular', organs: [],
    title: 'Guiado por la Carta',
    text: '*{m:Guiado}{f:Guiada}* por los propósitos y principios de la Carta de las Naciones Unidas',
  },
  {
    id: 'recall-all', position: 'preambular', organs: [],
    title: 'Recordar todas las resoluciones anteriores',
    text: '*Recordando* todas sus resoluciones anteriores sobre ${1:asunto}, incluida la resolución ${2:número}, de ${3:fecha}',
  },
  {
    id: 'reaffirm-2030', position: 'preambular', organs: ['GA'],
    title: 'Reafirmar la Agenda 2030',
    text: '*Reafirmando* su resolución 70/1, de 25 de septiembre de 2015, titulada “Transformar nuestro mundo: la Agenda 2030 para el '
      + 'Desarrollo Sostenible”',
  },
  {
    id: 'welcome-outcome', position: 'operative', organs: [],
    title: 'Resultados de una conferencia',
    text: '*Acoge con beneplácito* los resultados de ${1:conferencia}, celebrada en ${2:lugar} del ${3:día} al ${4:día de mes de '
      + 'año}',
  },
  {
    id: 'appreciation-host', position: 'operative', organs: [],
    title: 'Agradecer al Gobierno anfitrión',
    text: '*Expresa su profundo reconocimiento* al Gobierno y al pueblo de ${1:país} por haber acogido ${2:reunión}',
  },
  {
    id: 'extend-mandate', position: 'operative', organs: ['SC', 'HRC'],
    title: 'Prorrogar un mandato',
    text: '*Decide* prorrogar ${1|hasta el,por un período de|} ${2:fecha o duración} el mandato de ${3:misión}',
  },
  {
    id: 'mandate-funding', position: 'operative', organs: ['HRC'],
    title: 'Asistencia al titular de un mandato',
    text: '*Solicita* al Secretario General y al Alto Comisionado que presten toda la asistencia necesaria para el cumplimiento '
      + 'efectivo del mandato',
  },
  {
    id: 'cooperation-states', position: 'operative', organs: ['HRC'],
    title: 'Cooperación de los Estados',
    text: '*Exhorta* a todos los Estados a que cooperen plenamente con ${1:titular del mandato}',
  },
  {
    id: 'ecosoc-to-ga', position: 'operative', organs: ['ECOSOC'],
    title: 'Recomendar un proyecto a la Asamblea General',
    text: '*Recomienda* a la Asamblea General que apruebe el siguiente proyecto de resolución:',
  },
  {
    id: 'annex-adopt', position: 'operative', organs: [],
    title: 'Aprobar un anexo',
    text: '*Aprueba* ${1:instrumento} que figura en el anexo de la presente resolución',
  },
  {
    id: 'observer-status', position: 'operative', organs: ['GA'],
    title: 'Otorgar la condición de observador',
    text: '*Decide* invitar a ${1:organización} a participar en los períodos de sesiones y los trabajos de la Asamblea General en '
      + 'calidad de observador',
  },
  {
    id: 'request-to-take-action', position: 'operative', organs: [],
    title: 'Medidas necesarias',
    text: '*Solicita* al Secretario General que adopte las medidas necesarias para aplicar la presente resolución',
  },
  {
    id: 'encourage-tech-assist', position: 'operative', organs: [],
    title: 'Asistencia técnica',
    text: '*Alienta* a ${1:órgano} a que preste asistencia técnica y para la creación de capacidad a los Estados Miembros que lo '
      + 'soliciten',
  },
  {
    id: 'condemn', position: 'operative', organs: [],
    title: 'Condenar',
    text: '*Condena en los términos más enérgicos* ${1:actos}',
  },
  {
    id: 'reaffirm-sovereignty', position: 'preambular', organs: ['SC'],
    title: 'Soberanía e integridad territorial',
    text: '*Reafirmando su firme compromiso* con la soberanía, la independencia, la unidad y la integridad territorial de ${1:Estado}',
  },
];
