import type { HelpContent } from '../content.ts';

/** The help in English. The words of Medimail's screens stay in French, between “ ”. */
export const ENGLISH: HelpContent = {
  steps: {
    find: {
      title: 'Find the account',
      todo: [
        'In Medimail, open “Gestion des utilisateurs Medimail”.',
        'Search for the account by its address, surname or first name.',
        'In its row, click “MED → Convert”: the assistant’s card opens.',
      ],
      why: 'Only accounts of type MED are converted. ORG (department) and APP (software) accounts stay as they are.',
    },
    'open-record': {
      title: 'Open the record',
      todo: ['In the row’s “Actions” column, click the pencil.'],
      why: 'The record holds the type of mailbox, the identity and the identifiers of the person.',
    },
    'change-type': {
      title: 'Change the type of mailbox',
      todo: ['At the bottom of the record, click “Changer le type de BAL”.'],
      why: 'Only a personal mailbox gets an MSSanté address, which the other secure mail services can see.',
    },
    'choose-personal': {
      title: 'Choose “PERSONNEL”',
      todo: ['Choose “PERSONNEL”.', 'Click “Valider”.'],
      why: 'The type changes at once. The account is not published yet: it needs an RPPS and a correspondence.',
    },
    'enter-rpps': {
      title: 'Enter the RPPS',
      todo: [
        'In the “Activité” box, type the RPPS identifier: 11 digits, no space.',
        'Wait for the assistant’s tick, then click “Enregistrer l’utilisateur”.',
      ],
      why: 'A wrong number would publish this mailbox under another person’s name. The last digit is a key (Luhn, ISO/IEC 7812-1): the assistant computes it and sees typing errors. The number can be found on annuaire.sante.fr.',
    },
    'open-correspondence': {
      title: 'Open the correspondence',
      todo: [
        'Go back to the list and search for the account again; “Fill in the search” does it for you.',
        'In the “Actions” column, click the +.',
      ],
      why: 'The MSSanté correspondence is the address that everybody else in health care will see.',
    },
    'check-correspondence': {
      title: 'Check the correspondence',
      todo: [
        'The address must read nom.prenom or prenom.nom (surname and first name). If not, take one of the assistant’s suggestions.',
        'Say whether it is visible in the directory.',
        'Click “Enregistrer”.',
      ],
      why: 'Colleagues look for a person by name. The rule nom.prenom or prenom.nom is that of Medimail’s administrator guide.',
    },
    publication: {
      title: 'Publication',
      todo: [
        'Nothing to click: the address is published in the national directory during the night.',
        'The next day the assistant says which accounts to check.',
      ],
      why: 'The national MSSanté directory takes new addresses once a night. An unlisted address never appears in it.',
    },
  },
  questions: [
    {
      id: 'sends',
      title: 'Does the assistant send anything?',
      words:
        'No. It reads the page in front of you and keeps its list in this browser. A source on the net is asked only if you turn it on in the settings, which say what is sent.',
    },
    {
      id: 'privacy',
      title: 'What does it keep, where and for how long?',
      words:
        'For each account: address, surname, first name, profession, RPPS or ADELI number, MSSanté address, step, Medimail’s messages, your note. All of it is in this browser and nowhere else; the publisher receives nothing. A finished account is erased after 90 days, or as set. No password, no message, no patient data. Your establishment is the controller, to whom people address their requests (GDPR).',
    },
    {
      id: 'clicks',
      title: 'Can it save in my place?',
      words:
        'Never. Every change in Medimail is a click that you make on Medimail’s own button. The assistant fills in a field only when you ask for it.',
    },
    {
      id: 'stopped',
      title: 'I was interrupted. Where was I?',
      words:
        'Open Medimail again: the card takes up at the right step. The assistant goes by what Medimail shows, not by what was clicked. A reload, an expired session or a second tab change nothing.',
    },
    {
      id: 'no-rpps',
      title: 'The person has no RPPS.',
      words:
        'Then they cannot have a personal mailbox. On the card, choose “Set aside…”, then “No RPPS”. You can take it up again later.',
    },
    {
      id: 'homonyms',
      title: 'Two people have the same name.',
      words:
        'Go by the profession, the establishment and, if need be, the person. The assistant never decides between two homonyms. In the address, a final digit tells them apart: lea.schiano2.',
    },
    {
      id: 'wrong-rpps',
      title: 'I saved a wrong RPPS.',
      words:
        'Open the record again with the pencil, correct the number and save before the night. If the night has passed, correct it as soon as you can and tell the person.',
    },
    {
      id: 'not-recognised',
      title: 'The assistant does not recognise a page.',
      words:
        'It says so and points at nothing, rather than be wrong. Click “Show the element”, then the element in the page: it will remember it for every account.',
    },
    {
      id: 'red-list',
      title: 'Visible or unlisted?',
      words:
        'That is the person’s choice. Visible: every secure mail service finds them. Unlisted: the address works, but is never published.',
    },
    {
      id: 'erase',
      title: 'How do I erase what the assistant keeps?',
      words:
        'In the settings, “Your data”: “Erase everything…”. A single account is removed from the list. Nothing changes in Medimail.',
    },
  ],
  errors: [
    {
      id: 'session',
      title: '“Session invalide”',
      words:
        'Medimail’s session has expired. Log in again: the conversion takes up where it was. Check that the last save was taken.',
    },
    {
      id: 'login',
      title: '“Echec de l’authentification”',
      words: 'The address or the password is wrong. The assistant never sees or keeps your password.',
    },
    {
      id: 'login-mail',
      title: '“Le login doit être une adresse mail valide”',
      words: 'Log in with your whole Medimail address, for instance name@establishment.fr.',
    },
    {
      id: 'rpps-missing',
      title: 'The RPPS identifier is required, or malformed',
      words:
        'A personal mailbox always has an RPPS, of 11 digits with no space. A number of 9 digits is an ADELI: it will not do.',
    },
    {
      id: 'rpps-used',
      title: 'The RPPS identifier is already used',
      words:
        'Another account has this number: either the same person twice, or a mistake on the other account. Compare the two records before you save anything.',
    },
    {
      id: 'address-used',
      title: 'The address is already taken',
      words:
        'Somebody else has this address. Try the other order (prenom.nom instead of nom.prenom) or add a final digit.',
    },
    {
      id: 'address-malformed',
      title: 'The address is not valid',
      words:
        'An address is written in lower case, with no accent or space, and a dot between surname and first name.',
    },
    {
      id: 'impossible',
      title: 'Correspondence impossible',
      words:
        'The account is not PER yet, or its RPPS is missing. Open the record again with the pencil and take up at the missing step.',
    },
  ],
  glossary: [
    { id: 'bal', title: 'BAL', words: 'Mailbox (boîte aux lettres). In Medimail, an account is a BAL.' },
    {
      id: 'med',
      title: 'MED',
      words:
        'BAL MEDimail: the individual mailbox of a professional without an RPPS. It reaches Medimail’s users only.',
    },
    {
      id: 'per',
      title: 'PER',
      words:
        'BAL PERSONNELLE: the individual mailbox of a professional with an RPPS. Its MSSanté address is in the national directory.',
    },
    {
      id: 'org',
      title: 'ORG, APP',
      words:
        'The mailbox of a department (organisational) or of a software (application). They are never converted.',
    },
    {
      id: 'rpps',
      title: 'RPPS',
      words:
        'The shared register of health professionals: a number of 11 digits, for life, the last of which is a key.',
    },
    {
      id: 'adeli',
      title: 'ADELI',
      words:
        'The former number, of 9 digits, tied to a département. The RPPS replaces it for nearly every profession.',
    },
    {
      id: 'mssante',
      title: 'MSSanté',
      words:
        'The secure mail of health care: the trusted space in which every operator (Medimail, Mailiz…) exchanges messages.',
    },
    {
      id: 'correspondence',
      title: 'Correspondence',
      words: 'The MSSanté address that goes with a Medimail account: the one that other operators see.',
    },
    {
      id: 'unlisted',
      title: 'Unlisted (liste rouge)',
      words: 'An address that works, but that the national directory does not show.',
    },
    {
      id: 'directory',
      title: 'National directory',
      words: 'The directory of every visible MSSanté address, brought up to date each night.',
    },
  ],
};
