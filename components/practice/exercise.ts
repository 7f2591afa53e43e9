import { luhnKey } from '../../lib/checks/luhn.ts';
import { ACCOUNTS, type PracticeAccount } from './accounts.ts';

/** The account that is to be converted in the exercise. */
export const TASK = 'lschiano@ch-exercice.fr';

/** Eleven digits in a range that no register uses, with a right key: nobody's. */
export const TASK_RPPS = `1999990021${luhnKey('1999990021')}`;

/** The establishment's MSSanté domain, after the address. */
export const DOMAIN = 'ch-exercice.mssante.fr';

/** How many accounts a page of the list shows: the one of the exercise is not on the first. */
export const PAGE_SIZE = 6;

/** Which page of the imitation is shown. */
export type Place =
  | { page: 'list'; query: string; number: number }
  | { page: 'record' | 'type' | 'correspondence'; mail: string };

/** All that the imitation of Medimail holds and shows. */
export interface Exercise {
  accounts: readonly PracticeAccount[];
  place: Place;
  /** What Medimail answered to the last thing that was sent. */
  answer?: { refused: boolean; words: string } | undefined;
}

export const HOME: Place = { page: 'list', query: '', number: 1 };

/** The exercise as it begins. */
export const START: Exercise = { accounts: ACCOUNTS, place: HOME };

/** What is sent by the record's form. */
export interface RecordFields {
  nom: string;
  prenom: string;
  rpps: string;
  adeli: string;
}

/** The accounts that a search finds, without regard to case. */
export function found(accounts: readonly PracticeAccount[], query: string): readonly PracticeAccount[] {
  const words = query.trim().toLowerCase();
  return accounts.filter(({ mail, nom, prenom, rpps }) =>
    [mail, nom, prenom, `${nom} ${prenom}`, `${prenom} ${nom}`, rpps].some((value) =>
      value.toLowerCase().includes(words),
    ),
  );
}

/** The account of a mail. */
export function accountOf({ accounts }: Exercise, mail: string): PracticeAccount | undefined {
  return accounts.find((account) => account.mail === mail);
}

/** Goes to another page; what was answered stays behind. */
export function goTo({ accounts }: Exercise, place: Place): Exercise {
  return { accounts, place };
}

/** Sends the choice of a type. The words are those of an imagined Medimail, which is French for everybody. */
export function changeType(exercise: Exercise, mail: string, type: string): Exercise {
  if (type === 'ORGANISATIONNEL')
    return refused(exercise, 'Une BAL individuelle ne peut pas devenir organisationnelle.');
  const bal = type === 'PERSONNEL' ? 'PER' : 'MED';
  if (accountOf(exercise, mail)?.bal === bal) return refused(exercise, 'Cette BAL est déjà de ce type.');
  return saved(exercise, mail, { bal }, { page: 'record', mail }, `Le type de la BAL a été changé : ${bal}.`);
}

/** Sends the record. As a careless server would, it takes a number whose key is wrong. */
export function saveRecord(exercise: Exercise, mail: string, fields: RecordFields): Exercise {
  const rpps = fields.rpps.trim();
  const { bal } = accountOf(exercise, mail) ?? {};
  if (rpps === '' && bal === 'PER')
    return refused(exercise, 'L’identifiant RPPS est obligatoire pour une BAL PERSONNELLE.');
  if (rpps !== '' && !/^\d{11}$/.test(rpps))
    return refused(exercise, 'L’identifiant RPPS doit comporter 11 chiffres.');
  const other = exercise.accounts.find((account) => account.mail !== mail && account.rpps === rpps);
  if (rpps !== '' && other)
    return refused(exercise, `L’identifiant RPPS ${rpps} est déjà utilisé par un autre utilisateur.`);
  return saved(exercise, mail, { ...fields, rpps }, HOME, `L’utilisateur ${mail} a été enregistré.`);
}

/** Sends the correspondence. That it reads nom.prenom is not checked. */
export function saveCorrespondence(
  exercise: Exercise,
  mail: string,
  { local, visible }: { local: string; visible: boolean | undefined },
): Exercise {
  const address = local.trim().toLowerCase();
  if (!/^[a-z0-9]+([._-][a-z0-9]+)*$/.test(address))
    return refused(exercise, 'L’adresse de correspondance n’est pas valide.');
  if (visible === undefined)
    return refused(exercise, 'Vous devez indiquer si l’adresse est visible : ce choix est obligatoire.');
  const correspondence = { local: address, visible };
  const words = `La correspondance MSSanté de ${mail} a été enregistrée.`;
  return saved(exercise, mail, { correspondence }, HOME, words);
}

function saved(
  { accounts }: Exercise,
  mail: string,
  change: Partial<PracticeAccount>,
  place: Place,
  words: string,
): Exercise {
  return {
    accounts: accounts.map((account) => (account.mail === mail ? { ...account, ...change } : account)),
    place,
    answer: { refused: false, words },
  };
}

function refused(exercise: Exercise, words: string): Exercise {
  return { ...exercise, answer: { refused: true, words } };
}
