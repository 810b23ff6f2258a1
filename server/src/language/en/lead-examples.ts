import type { LeadGrammar } from '../pack';

/** What may stand behind leads: sentences about lighthouses, for the documentation of completion. */
export const examples: LeadGrammar['examples'] = {
  preambular: [
    [['Recalling'], 'its resolution 64/293 of 30 July 2010'],
    [['Reaffirming'], 'the purposes and principles of the Charter of the United Nations'],
    [['Taking note'], 'of the report of the Secretary-General on the keeping of lighthouses'],
    [['Having considered', 'Having examined', 'Welcoming'], 'the report of the Secretary-General on the keeping of lighthouses'],
    [
      ['Recognizing', 'Noting', 'Stressing', 'Emphasizing', 'Acknowledging', 'Underlining', 'Underscoring', 'Affirming',
        'Convinced', 'Bearing in mind', 'Considering', 'Mindful', 'Aware', 'Conscious', 'Taking into account'],
      'that lighthouses keep ships from harm',
    ],
    [['Noting with appreciation', 'Noting with satisfaction', 'Commending', 'Encouraging'], 'the work of lighthouse keepers'],
    [
      ['Noting with concern', 'Deeply concerned', 'Concerned', 'Expressing concern', 'Alarmed', 'Gravely concerned',
        'Expressing deep concern', 'Expressing grave concern'],
      'that old lighthouses are falling into disrepair',
    ],
    [['Reiterating'], 'the importance of safe passage for all ships'],
    [['Expressing'], 'its appreciation to the keepers of lighthouses'],
    [['Acting'], 'under Chapter VII of the Charter of the United Nations'],
    [['Guided'], 'by the purposes and principles of the Charter of the United Nations'],
    [['Determining'], 'that the situation continues to constitute a threat to international peace and security'],
  ],
  operative: [
    [['Requests'], 'the Secretary-General to submit to it at its next session a report on the keeping of lighthouses'],
    [['Decides'], 'to include the keeping of lighthouses in the provisional agenda of its next session'],
    [['Calls upon', 'Calls on', 'Encourages', 'Urges', 'Invites'], 'Member States to keep their lighthouses in good repair'],
    [['Takes note', 'Takes note with appreciation'], 'of the report of the Secretary-General on the keeping of lighthouses'],
    [['Welcomes', 'Notes with appreciation', 'Endorses', 'Commends'], 'the work of lighthouse keepers'],
    [['Reaffirms', 'Reiterates', 'Affirms'], 'the importance of safe passage for all ships'],
    [['Recalls'], 'its resolution 64/293 of 30 July 2010'],
    [
      ['Stresses', 'Recognizes', 'Emphasizes', 'Notes', 'Underlines', 'Acknowledges', 'Underscores'],
      'that lighthouses keep ships from harm',
    ],
    [['Expresses'], 'its appreciation to the keepers of lighthouses'],
    [['Expresses its appreciation'], 'to the keepers of lighthouses'],
    [['Notes with concern', 'Expresses concern'], 'that old lighthouses are falling into disrepair'],
    [['Calls for', 'Demands'], 'the safe passage of all ships'],
    [['Condemns'], 'all attacks on lighthouses and their keepers'],
  ],
};
