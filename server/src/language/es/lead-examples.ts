import type { LeadGrammar } from '../pack';

/** What may stand behind leads: sentences about lighthouses, for the documentation of completion. */
export const examples: LeadGrammar['examples'] = {
  preambular: [
    [['Recordando'], 'su resolución 64/293, de 30 de julio de 2010'],
    [['Reafirmando'], 'los propósitos y principios de la Carta de las Naciones Unidas'],
    [['Guiada'], 'por los propósitos y principios de la Carta de las Naciones Unidas'],
    [['Tomando nota'], 'del informe del Secretario General sobre la conservación de los faros'],
    [['Habiendo examinado', 'Acogiendo con beneplácito'], 'el informe del Secretario General sobre la conservación de los faros'],
    [
      ['Reconociendo', 'Observando', 'Poniendo de relieve', 'Destacando', 'Teniendo presente', 'Reiterando', 'Subrayando',
        'Haciendo notar', 'Recalcando'],
      'que los faros protegen a los buques',
    ],
    [['Convencida', 'Consciente'], 'de que los faros protegen a los buques'],
    [['Observando con aprecio', 'Alentando'], 'la labor de los guardianes de los faros'],
    [
      ['Expresando preocupación', 'Preocupada', 'Profundamente preocupada', 'Expresando profunda preocupación'],
      'por el deterioro de los faros antiguos',
    ],
    [['Observando con preocupación', 'Observando con gran preocupación'], 'que los faros antiguos se deterioran'],
  ],
  operative: [
    [
      ['Solicita', 'Pide'],
      'al Secretario General que en su próximo período de sesiones le presente un informe sobre la conservación de los faros',
    ],
    [['Decide'], 'incluir en el programa provisional de su próximo período de sesiones el tema de la conservación de los faros'],
    [['Exhorta', 'Alienta', 'Insta', 'Invita'], 'a los Estados Miembros a que conserven sus faros'],
    [['Toma nota', 'Toma nota con aprecio'], 'del informe del Secretario General sobre la conservación de los faros'],
    [['Acoge con beneplácito', 'Encomia', 'Observa con aprecio'], 'la labor de los guardianes de los faros'],
    [['Recuerda'], 'su resolución 64/293, de 30 de julio de 2010'],
    [
      ['Reafirma', 'Reconoce', 'Destaca', 'Pone de relieve', 'Observa', 'Reitera', 'Subraya', 'Afirma', 'Recalca'],
      'que los faros protegen a los buques',
    ],
    [['Hace suyas'], 'las recomendaciones que figuran en el informe'],
    [['Expresa preocupación'], 'por el deterioro de los faros antiguos'],
    [['Expresa su reconocimiento'], 'a los guardianes de los faros'],
    [['Observa con preocupación'], 'que los faros antiguos se deterioran'],
  ],
};
