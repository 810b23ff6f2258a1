/** One to nine as they stand before a masculine noun. */
const units = ['', 'primer', 'segundo', 'tercer', 'cuarto', 'quinto', 'sexto', 'séptimo', 'octavo', 'noveno'];
const teens = [
  'décimo', 'undécimo', 'duodécimo', 'decimotercer', 'decimocuarto', 'decimoquinto', 'decimosexto', 'decimoséptimo', 'decimoctavo',
  'decimonoveno',
];
const tens = ['vigésimo', 'trigésimo', 'cuadragésimo', 'quincuagésimo', 'sexagésimo', 'septuagésimo', 'octogésimo', 'nonagésimo'];

/** 0 to 99 in words, as before "período de sesiones", lower case; 0 is empty. */
export const sessionOrdinals: readonly string[] = [
  ...units,
  ...teens,
  ...tens.flatMap((ten) => [ten, ...units.slice(1).map((unit) => `${ten} ${unit}`)]),
];
