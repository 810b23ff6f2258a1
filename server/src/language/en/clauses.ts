import type { Clause } from '../pack';

export const clauses: readonly Clause[] = [
  {
    id: 'agenda-inclusion', position: 'operative', organs: ['GA'],
    title: 'Item and sub-item for the next agenda',
    text: '*Decides* to include in the provisional agenda of its ${1:<next>} session, under the item entitled “${2:item}”, the '
      + 'sub-item entitled “${3:sub-item}”',
  },
  {
    id: 'agenda-inclusion-simple', position: 'operative', organs: ['GA'],
    title: 'Item for the next agenda',
    text: '*Decides* to include in the provisional agenda of its ${1:<next>} session the item entitled “${2:item}”',
  },
  {
    id: 'sg-report', position: 'operative', organs: ['GA'],
    title: 'Report of the Secretary-General',
    text: '*Requests* the Secretary-General to submit to the General Assembly at its ${1:<next>} session a report on the '
      + 'implementation of the present resolution',
  },
  {
    id: 'sg-report-item', position: 'operative', organs: ['GA'],
    title: 'Report of the Secretary-General under an item',
    text: '*Requests* the Secretary-General to report to the General Assembly at its ${1:<next>} session, under the item entitled '
      + '“${2:item}”, on the implementation of the present resolution',
  },
  {
    id: 'sg-report-section', position: 'operative', organs: ['GA'],
    title: 'Section of an existing report',
    text: '*Requests* the Secretary-General, within his existing reporting obligations, to include in his report under the item '
      + 'entitled “${1:item}” a section on ${2:topic}',
  },
  {
    id: 'sg-report-hrc', position: 'operative', organs: ['HRC'],
    title: 'Report to the Human Rights Council',
    text: '*Requests* the ${1|United Nations High Commissioner for Human Rights,Secretary-General|} to submit a report on ${2:topic} to '
      + 'the Human Rights Council at its ${3:<next>} session',
  },
  {
    id: 'sg-report-sc', position: 'operative', organs: ['SC'],
    title: 'Regular report to the Security Council',
    text: '*Requests* the Secretary-General to report to it on the implementation of the present resolution ${1|every 90 days,every six '
      + 'months,every year|}',
  },
  {
    id: 'existing-resources', position: 'inside', organs: [],
    title: 'Within existing resources',
    text: 'within existing resources',
  },
  {
    id: 'voluntary-contributions', position: 'operative', organs: [],
    title: 'Voluntary contributions to a fund',
    text: '*Invites* Member States and other donors to make voluntary contributions to ${1:fund}, in accordance with ${2:the rules of '
      + 'the fund}',
  },
  {
    id: 'voluntary-cost', position: 'operative', organs: [],
    title: 'Cost met from voluntary contributions',
    text: '*Stresses* that the cost of all activities that may arise from the implementation of the present resolution should be met '
      + 'from voluntary contributions',
  },
  {
    id: 'extrabudgetary', position: 'operative', organs: ['ECOSOC'],
    title: 'Extrabudgetary resources',
    text: '*Invites* Member States and other donors to provide extrabudgetary resources for these purposes, in accordance with the '
      + 'rules and procedures of the United Nations',
  },
  {
    id: 'remain-seized', position: 'operative', organs: ['SC', 'HRC', 'GA'],
    title: 'Remain seized of the matter',
    text: '*Decides* to remain seized of the matter',
  },
  {
    id: 'remain-actively-seized', position: 'operative', organs: ['SC', 'HRC', 'GA'],
    title: 'Remain actively seized of the matter',
    text: '*Decides* to remain actively seized of the matter',
  },
  {
    id: 'continue-consideration', position: 'operative', organs: ['HRC'],
    title: 'Continue consideration under the same item',
    text: '*Decides* to continue its consideration of the question under the same agenda item, in accordance with its programme of work',
  },
  {
    id: 'proclaim-day', position: 'operative', organs: ['GA'],
    title: 'Proclaim an international day',
    text: '*Decides* to proclaim ${1:date} ${2:International Day of …}, to be observed annually',
  },
  {
    id: 'observe-day', position: 'operative', organs: ['GA'],
    title: 'Observe an international day',
    text: '*Invites* all Member States, organizations of the United Nations system and other international and regional organizations, '
      + 'as well as civil society, to observe ${1:the Day} in an appropriate manner',
  },
  {
    id: 'day-reaffirm', position: 'preambular', organs: ['GA'],
    title: 'Rules on international years and anniversaries',
    text: '*Reaffirming* General Assembly resolution 53/199 of 15 December 1998 and Economic and Social Council resolution 1980/67 of '
      + '25 July 1980 on the proclamation of international years and anniversaries',
  },
  {
    id: 'day-attention', position: 'operative', organs: ['GA'],
    title: 'Bring the resolution to attention',
    text: '*Requests* the Secretary-General to bring the present resolution to the attention of all Member States and organizations of '
      + 'the United Nations system',
  },
  {
    id: 'take-note-report', position: 'operative', organs: [],
    title: 'Take note of a report',
    text: '*Takes note* of the report of the Secretary-General on ${1:topic}',
  },
  {
    id: 'take-note-appreciation', position: 'operative', organs: [],
    title: 'Take note of a report with appreciation',
    text: '*Takes note with appreciation* of the report of ${1:body} on ${2:topic}',
  },
  {
    id: 'having-considered', position: 'preambular', organs: [],
    title: 'Having considered a report',
    text: '*Having considered* the report of ${1:body} on ${2:topic}',
  },
  {
    id: 'high-level-meeting', position: 'operative', organs: ['GA'],
    title: 'Convene a high-level meeting',
    text: '*Decides* to convene a ${1|one-day,two-day|} high-level meeting of the General Assembly on '
      + '${2:topic}, to be held during its ${3:<next>} session, no later than ${4:month year}',
  },
  {
    id: 'hlm-facilitators', position: 'operative', organs: ['GA'],
    title: 'Appoint co-facilitators',
    text: '*Requests* its President to appoint two co-facilitators to conduct open, transparent and inclusive consultations with Member '
      + 'States on the modalities of the meeting, including the participation of ${1:stakeholders}',
  },
  {
    id: 'hlm-summary', position: 'operative', organs: ['GA'],
    title: 'Summary of a high-level meeting',
    text: '*Requests* its President to prepare a summary of the high-level meeting',
  },
  {
    id: 'ratify-urge', position: 'operative', organs: [],
    title: 'Ratify or accede to an instrument',
    text: '*Urges* Member States that have not yet done so to consider, as a matter of priority, ratifying or acceding to '
      + '${1:instrument}',
  },
  {
    id: 'chapter-vii', position: 'preambular', organs: ['SC'],
    title: 'Acting under Chapter VII',
    text: '*Acting* under Chapter VII of the Charter of the United Nations',
  },
  {
    id: 'charter-guided', position: 'preambular', organs: [],
    title: 'Guided by the Charter',
    text: '*Guided* by the purposes and principles of the Charter of the United Nations',
  },
  {
    id: 'recall-all', position: 'preambular', organs: [],
    title: 'Recall all previous resolutions',
    text: '*Recalling* all its previous resolutions on ${1:topic}, including resolution ${2:number} of ${3:date}',
  },
  {
    id: 'reaffirm-2030', position: 'preambular', organs: ['GA'],
    title: 'Reaffirm the 2030 Agenda',
    text: '*Reaffirming* its resolution 70/1 of 25 September 2015, entitled “Transforming our world: the 2030 Agenda for Sustainable '
      + 'Development”',
  },
  {
    id: 'welcome-outcome', position: 'operative', organs: [],
    title: 'Welcome the outcome of a conference',
    text: '*Welcomes* the outcome of ${1:conference}, held in ${2:place} from ${3:day} to ${4:day month year}',
  },
  {
    id: 'appreciation-host', position: 'operative', organs: [],
    title: 'Thank a host Government',
    text: '*Expresses its deep appreciation* to the Government and people of ${1:country} for hosting ${2:meeting}',
  },
  {
    id: 'extend-mandate', position: 'operative', organs: ['SC', 'HRC'],
    title: 'Extend a mandate',
    text: '*Decides* to extend the mandate of ${1:mission} ${2|until,for a period of|} ${3:date or period}',
  },
  {
    id: 'mandate-funding', position: 'operative', organs: ['HRC'],
    title: 'Assistance to a mandate holder',
    text: '*Requests* the Secretary-General and the High Commissioner to provide all the assistance necessary for the effective '
      + 'fulfilment of the mandate',
  },
  {
    id: 'cooperation-states', position: 'operative', organs: ['HRC'],
    title: 'Cooperation of States',
    text: '*Calls upon* all States to cooperate fully with ${1:mandate holder}',
  },
  {
    id: 'ecosoc-to-ga', position: 'operative', organs: ['ECOSOC'],
    title: 'Recommend a draft to the General Assembly',
    text: '*Recommends* to the General Assembly the adoption of the following draft resolution:',
  },
  {
    id: 'annex-adopt', position: 'operative', organs: [],
    title: 'Adopt an annex',
    text: '*Adopts* ${1:instrument} set out in the annex to the present resolution',
  },
  {
    id: 'observer-status', position: 'operative', organs: ['GA'],
    title: 'Grant observer status',
    text: '*Decides* to invite ${1:organization} to participate in the sessions and the work of the General Assembly in the capacity of '
      + 'observer',
  },
  {
    id: 'request-to-take-action', position: 'operative', organs: [],
    title: 'Necessary action',
    text: '*Requests* the Secretary-General to take the necessary action to implement the present resolution',
  },
  {
    id: 'encourage-tech-assist', position: 'operative', organs: [],
    title: 'Technical assistance',
    text: '*Encourages* ${1:body} to provide, upon request, technical assistance and capacity-building to Member States',
  },
  {
    id: 'condemn', position: 'operative', organs: [],
    title: 'Condemn',
    text: '*Condemns in the strongest terms* ${1:acts}',
  },
  {
    id: 'reaffirm-sovereignty', position: 'preambular', organs: ['SC'],
    title: 'Sovereignty and territorial integrity',
    text: '*Reaffirming its strong commitment* to the sovereignty, independence, unity and territorial integrity of ${1:State}',
  },
];
