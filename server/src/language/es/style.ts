import type { StyleWords } from '../style-words';

/** Spanish house style: capitals of Members and organs, names written out. */
export const style: StyleWords = {
  capitals: [
    ['estados miembros', 'Estados Miembros'], ['estado miembro', 'Estado Miembro'], ['estados Miembros', 'Estados Miembros'],
    ['estados partes', 'Estados partes'], ['estado parte', 'Estado parte'],
  ],
  offices: [
    ['asamblea general', 'Asamblea General'], ['Asamblea general', 'Asamblea General'], ['consejo de seguridad', 'Consejo de Seguridad'],
    ['Consejo de seguridad', 'Consejo de Seguridad'], ['Consejo económico y social', 'Consejo Económico y Social'],
    ['Consejo Económico y social', 'Consejo Económico y Social'], ['Consejo de derechos humanos', 'Consejo de Derechos Humanos'],
    ['Consejo de Derechos humanos', 'Consejo de Derechos Humanos'], ['Secretario general', 'Secretario General'],
    ['secretario general', 'Secretario General'], ['Secretaria general', 'Secretaria General'], ['Alto comisionado', 'Alto Comisionado'],
    ['Naciones unidas', 'Naciones Unidas'], ['naciones unidas', 'Naciones Unidas'],
  ],
  accentedCapitals: [['Africa', 'África'], ['Ambito', 'Ámbito'], ['Indice', 'Índice'], ['Ultima', 'Última']],
  abbreviations: [
    ['ONU', 'Organización de las Naciones Unidas'], ['UNICEF', 'Fondo de las Naciones Unidas para la Infancia'],
    ['ACNUR', 'Oficina del Alto Comisionado de las Naciones Unidas para los Refugiados'],
    ['ACNUDH', 'Oficina del Alto Comisionado de las Naciones Unidas para los Derechos Humanos'],
    ['PNUD', 'Programa de las Naciones Unidas para el Desarrollo'],
    ['UNESCO', 'Organización de las Naciones Unidas para la Educación, la Ciencia y la Cultura'],
    ['PNUMA', 'Programa de las Naciones Unidas para el Medio Ambiente'], ['UNFPA', 'Fondo de Población de las Naciones Unidas'],
    ['UNODC', 'Oficina de las Naciones Unidas contra la Droga y el Delito'], ['OMS', 'Organización Mundial de la Salud'],
    ['FAO', 'Organización de las Naciones Unidas para la Alimentación y la Agricultura'], ['OIT', 'Organización Internacional del Trabajo'],
    ['PMA', 'Programa Mundial de Alimentos'], ['FMI', 'Fondo Monetario Internacional'], ['OMC', 'Organización Mundial del Comercio'],
    ['OIEA', 'Organismo Internacional de Energía Atómica'], ['CPI', 'Corte Penal Internacional'], ['CIJ', 'Corte Internacional de Justicia'],
    ['ONG', 'organización no gubernamental'], ['ODS', 'Objetivos de Desarrollo Sostenible'], ['ODM', 'Objetivos de Desarrollo del Milenio'],
    ['UE', 'Unión Europea'], ['UA', 'Unión Africana'],
  ],
};
