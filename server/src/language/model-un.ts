import type { LanguageId, Organ } from './pack';

/** Organ lines that guides of Model United Nations teach and official texts do not have. */
export interface ModelUnLines {
  /** What stands before a committee's name when it speaks: "The"; "" where nothing does. */
  readonly articles: readonly string[];
  /** Names without article, with the organ whose rules the text follows. The Main Committees of the Assembly are in the pack. */
  readonly bodies: readonly (readonly [name: string, organ: Organ])[];
}

export const modelUnLines: Readonly<Record<LanguageId, ModelUnLines>> = {
  en: {
    articles: ['The'],
    bodies: [
      ['United Nations General Assembly', 'GA'], ['General Assembly of the United Nations', 'GA'],
      ['United Nations Security Council', 'SC'], ['Security Council of the United Nations', 'SC'],
      ['United Nations Economic and Social Council', 'ECOSOC'], ['United Nations Human Rights Council', 'HRC'],
      ['Economic and Financial Affairs Council', 'GA'], ['Social, Cultural and Humanitarian Committee', 'GA'],
      ['United Nations Environment Programme', 'GA'], ['United Nations Environment Assembly', 'GA'], ['Environment Assembly', 'GA'],
      ['United Nations Development Programme', 'GA'], ['World Health Organization', 'GA'], ['World Health Assembly', 'GA'],
      ['Commission on the Status of Women', 'ECOSOC'], ['Commission on Crime Prevention and Criminal Justice', 'ECOSOC'],
      ['United Nations High Commissioner for Refugees', 'GA'], ['Peacebuilding Commission', 'GA'],
      ['International Atomic Energy Agency', 'GA'],
      ['Historical Security Council', 'SC'],
    ],
  },
  fr: {
    articles: ['La', 'Le', 'L’'],
    bodies: [
      ['Assemblée générale des Nations Unies', 'GA'], ['Assemblée générale de l’Organisation des Nations Unies', 'GA'],
      ['Conseil de sécurité des Nations Unies', 'SC'], ['Conseil de sécurité historique', 'SC'],
      ['Conseil économique et social des Nations Unies', 'ECOSOC'], ['Conseil des droits de l’homme des Nations Unies', 'HRC'],
      ['Organisation mondiale de la Santé', 'GA'], ['Assemblée mondiale de la Santé', 'GA'],
      ['Programme des Nations Unies pour l’environnement', 'GA'], ['Assemblée des Nations Unies pour l’environnement', 'GA'],
      ['Commission de la condition de la femme', 'ECOSOC'], ['Commission pour la prévention du crime et la justice pénale', 'ECOSOC'],
    ],
  },
  es: {
    articles: ['La', 'El'],
    bodies: [
      ['Asamblea General de las Naciones Unidas', 'GA'], ['Consejo de Seguridad de las Naciones Unidas', 'SC'],
      ['Consejo de Seguridad Histórico', 'SC'],
      ['Consejo Económico y Social de las Naciones Unidas', 'ECOSOC'], ['Consejo de Derechos Humanos de las Naciones Unidas', 'HRC'],
      ['Organización Mundial de la Salud', 'GA'], ['Asamblea Mundial de la Salud', 'GA'],
      ['Programa de las Naciones Unidas para el Medio Ambiente', 'GA'],
      ['Comisión de la Condición Jurídica y Social de la Mujer', 'ECOSOC'],
    ],
  },
  ru: {
    articles: [''],
    bodies: [
      ['Генеральная Ассамблея Организации Объединенных Наций', 'GA'], ['Генеральная Ассамблея ООН', 'GA'],
      ['Совет Безопасности Организации Объединенных Наций', 'SC'], ['Совет Безопасности ООН', 'SC'],
      ['Экономический и Социальный Совет ООН', 'ECOSOC'], ['Совет ООН по правам человека', 'HRC'],
      ['Всемирная организация здравоохранения', 'GA'],
      ['Комиссия по положению женщин', 'ECOSOC'],
    ],
  },
  zh: {
    articles: [''],
    bodies: [
      ['联合国大会', 'GA'], ['联合国安全理事会', 'SC'], ['安理会', 'SC'], ['联合国安理会', 'SC'], ['联合国经济及社会理事会', 'ECOSOC'], ['联合国人权理事会', 'HRC'],
      ['世界卫生组织', 'GA'], ['联合国环境规划署', 'GA'], ['妇女地位委员会', 'ECOSOC'],
    ],
  },
  ar: {
    articles: ['إن', ''],
    bodies: [
      ['الجمعية العامة للأمم المتحدة', 'GA'], ['مجلس الأمن التابع للأمم المتحدة', 'SC'], ['مجلس الأمن الدولي', 'SC'],
      ['المجلس الاقتصادي والاجتماعي للأمم المتحدة', 'ECOSOC'], ['مجلس حقوق الإنسان التابع للأمم المتحدة', 'HRC'],
      ['منظمة الصحة العالمية', 'GA'],
      ['لجنة وضع المرأة', 'ECOSOC'],
    ],
  },
};

/** Labels by which mastheads of Model United Nations say what official ones say by place. All lists: every accepted form, singular and plural. */
export interface ModelUnLabels {
  /** Those who wrote the text and stand by it. */
  readonly sponsors: readonly string[];
  /** Those who wish it to be debated, and need not agree. */
  readonly signatories: readonly string[];
  readonly topic: readonly string[];
}

export const modelUnLabels: Readonly<Record<LanguageId, ModelUnLabels>> = {
  en: {
    sponsors: ['Sponsors', 'Sponsor', 'Sponsored by', 'Main submitter', 'Main submitters', 'Main-submitter', 'Submitted by', 'Submitter', 'Submitters', 'Authors', 'Author'],
    signatories: ['Signatories', 'Signatory', 'Signatures', 'Co-submitters', 'Co-submitter', 'Co-submitted by', 'Co-sponsors', 'Co-sponsor', 'Cosponsors', 'Cosponsor'],
    topic: ['Topic', 'Topic area', 'Question of', 'The question of', 'Question', 'Issue', 'Subject', 'Re'],
  },
  fr: {
    sponsors: ['Auteurs', 'Auteur', 'Pays auteurs', 'Pays auteur', 'Parrains', 'Parrain', 'Parrainage', 'Soumis par', 'Présenté par', 'Présentée par', 'Pays rédacteurs', 'Rédacteurs'],
    signatories: ['Signataires', 'Signataire', 'Cosignataires', 'Co-signataires', 'Pays signataires', 'Coauteurs', 'Co-auteurs', 'Coparrains', 'Co-soumissionnaires'],
    topic: ['Sujet', 'Thème', 'Question', 'La question de', 'Problématique', 'Objet', 'Sujet à l’ordre du jour'],
  },
  es: {
    sponsors: ['Patrocinadores', 'Patrocinador', 'Patrocinado por', 'País redactor', 'Países redactores', 'Redactores', 'Redactado por', 'Autores', 'Autor', 'Proponentes', 'Presentado por'],
    signatories: ['Signatarios', 'Signatario', 'Países signatarios', 'Firmantes', 'Países firmantes', 'Avalado por', 'Avalan', 'Copatrocinadores'],
    topic: ['Tema', 'Tópico', 'Asunto', 'Cuestión', 'La cuestión de'],
  },
  ru: {
    sponsors: ['Спонсоры', 'Спонсор', 'Авторы', 'Автор', 'Авторы проекта', 'Страны-авторы', 'Страны-спонсоры', 'Страна-автор', 'Внесён', 'Внесен', 'Представлен'],
    signatories: ['Подписанты', 'Подписавшиеся', 'Подписавшие', 'Страны-подписанты', 'Соавторы', 'Сигнатарии'],
    topic: ['Тема', 'Вопрос', 'Повестка дня', 'Вопрос повестки дня'],
  },
  zh: {
    sponsors: ['起草国', '主起草国', '主要起草国', '提案国', '提交国', '倡议国'],
    signatories: ['附议国', '联署国', '签署国', '赞助国', '共同提案国'],
    topic: ['议题', '主题', '题目', '关于'],
  },
  ar: {
    sponsors: ['مقدمو المشروع', 'مقدمو القرار', 'مقدم من', 'مقدم المشروع', 'الدول المقدمة', 'الدول الراعية', 'الرعاة', 'المقدمون'],
    signatories: ['الموقعون', 'الدول الموقعة', 'الموقعة', 'الدول المؤيدة', 'المؤيدون'],
    topic: ['الموضوع', 'القضية', 'المسألة', 'مسألة'],
  },
};
