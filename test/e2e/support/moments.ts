import { findByMail, rppsFor } from '../../medimail/index.ts';
import { follow } from './convert.ts';
import { candidatesOf, EXTRACT, learn, place, practitioner } from './findings.ts';
import type { Session, Tab } from './session.ts';
import { type Spoken, type Words, wordsIn } from './words.ts';

/** Where the account is led, and what the extension says there. */
interface Stage extends Session {
  say: Words;
}

/** Homonyms of the account that is led: both may be its owner. */
const HOMONYMS = [
  practitioner('19999000011', 'SCHIANO', 'LEA', {
    professions: ['Infirmier'],
    places: [place('CENTRE HOSPITALIER DE DEMO', '31059', 'TOULOUSE CEDEX 9')],
  }),
  practitioner('19999000029', 'SCHIANO', 'LEA', {
    professions: ['Masseur-kinésithérapeute'],
    places: [
      place('CABINET DU PORT', '66660', 'PORT-VENDRES'),
      place('CLINIQUE DU SOLEIL', '66000', 'PERPIGNAN'),
    ],
  }),
];

/** Led through every step. */
const MAIL = 'lea.schiano@esante-occitanie.fr';
/** Whose proposed address is not nom.prenom, and whose page is another account's. */
const OTHER = 'fbesancon@ch-demo.fr';

/** The last account of the list's first page: badges come from the top. */
const LAST = 'sans.prenom@ch-demo.fr';

/** Called at each state of the overlay, once it is shown. */
export type AtMoment = (moment: string) => Promise<void>;

/**
 * Leads an account of the classic demo from the list to its end and comes by every state of the overlay: each step,
 * unsure, waiting, done, a held save, a refusal, folded, the set-aside form, the picker, the badges. A new state of
 * the overlay is one more line here, and is looked at by every test that walks through.
 */
export async function walkThrough(
  session: Session,
  tab: Tab,
  at: AtMoment,
  language: Spoken = 'fr',
): Promise<void> {
  const stage: Stage = { ...session, say: wordsIn(language) };
  await onTheList(stage, tab, at);
  await throughTheRecord(stage, tab, at);
  await throughTheCorrespondence(stage, tab, at);
  await whereNothingIsKnown(stage, tab, at);
}

async function onTheList({ say }: Stage, { pages, assistant }: Tab, at: AtMoment): Promise<void> {
  await pages.openList(OTHER);
  await assistant.start(OTHER);
  await assistant.waitForCard('open-record', 'pointing');
  await assistant.act('pause');
  await assistant.waitForNoCard();
  await assistant.waitForBadge(OTHER, say('badge_paused'));
  // What was done is said once the background has answered.
  await assistant.waitForAction('undo');
  await at('a badge, paused');

  await pages.openList();
  await assistant.waitForBadge(LAST, say('badge_todo'));
  await at('the list');
  await assistant.tick(MAIL);
  await assistant.tick(OTHER);
  await assistant.waitForTick(OTHER, true);
  await at('the queue');
  await pages.openList(MAIL);
  await assistant.waitForTick(MAIL, true);
  await at('a badge, to do');
  await assistant.start(MAIL);
  await assistant.waitForSpotlightOn(pages.pencil(MAIL));
  await at('open-record');
  await assistant.act('fold');
  await assistant.waitForAction('unfold');
  await at('folded');
  await assistant.act('unfold');
  await assistant.act('set-aside');
  await assistant.waitForAction('confirm-set-aside');
  await at('the set-aside form');
  await pages.page.keyboard.press('ArrowUp');
  await assistant.act('confirm-set-aside');
  await assistant.waitForText(say('card_reason_missing'));
  await at('the set-aside form, without words');
  await assistant.act('cancel');

  await pages.openList(OTHER);
  await pages.pencil(OTHER).click();
  await assistant.waitForText(say('say_other_account', '').slice(0, -1).trim());
  await at('another account');
}

async function throughTheRecord(stage: Stage, { pages, assistant }: Tab, at: AtMoment): Promise<void> {
  await pages.openList(MAIL);
  await assistant.waitForCard('open-record', 'pointing');
  await follow({ pages, assistant }, pages.pencil(MAIL));
  await assistant.waitForSpotlightOn(pages.changeType);
  await at('change-type');
  await pages.changeType.click();
  await assistant.waitForSpotlightOn(pages.types);
  await at('choose-personal');
  await pages.choosePersonal();
  await assistant.waitForSpotlightOn(pages.validate);
  await at('validate');
  await pages.validate.click();
  await assistant.waitForSpotlightOn(pages.rpps);
  await at('enter-rpps');

  await assistant.act('why-rpps');
  await assistant.waitForText(stage.say('why_source_rpps'));
  await at('enter-rpps, why');
  await assistant.act('why-rpps');
  await learn(stage, candidatesOf(stage, MAIL, HOMONYMS));
  await assistant.waitForAction('apply-suggestion');
  await at('enter-rpps, homonyms');
  await learn(stage, { mail: MAIL, candidates: { value: [], source: EXTRACT, at: Date.now() } });
  await assistant.wait('nobody', async () =>
    (await assistant.reader.all('data-action', 'apply-suggestion'))[0] ? undefined : true,
  );

  const account = findByMail(stage.medimail.state, MAIL);
  const right = account ? rppsFor(account) : '';
  await pages.rpps.fill('19999000012');
  await assistant.waitForCheck('rpps', 'error');
  await at('enter-rpps, wrong');
  await pages.saveUser.click();
  await assistant.waitForAction('save-anyway');
  await at('a held save');
  await assistant.act('fix');
  await pages.rpps.fill(`8${right}`);
  await assistant.waitForAction('apply-suggestion');
  await at('enter-rpps, suggestion');
  await assistant.act('apply-suggestion');
  await assistant.waitForSpotlightOn(pages.saveUser);
  await assistant.waitForCheck('rpps', 'warning');
  await at('enter-rpps, nobody of that name has it');
  await learn(stage, candidatesOf(stage, MAIL, [practitioner(right, 'SCHIANO', 'LEA')]));
  await assistant.waitForCheck('rpps', 'ok');
  await at('enter-rpps, right');
  await pages.saveUser.click();
}

async function throughTheCorrespondence(
  { say }: Stage,
  { pages, assistant }: Tab,
  at: AtMoment,
): Promise<void> {
  await assistant.waitForCard('open-correspondence', 'pointing');
  await assistant.waitForBadge(LAST, say('badge_todo'));
  await at('open-correspondence, search');
  await pages.openList(MAIL);
  await assistant.waitForSpotlightOn(pages.plus(MAIL));
  await at('open-correspondence');
  await pages.plus(MAIL).click();
  await assistant.waitForCard('check-correspondence', 'pointing');
  await pages.address.fill('léa');
  await assistant.waitForAction('apply-suggestion');
  await at('check-correspondence, suggestions');
  await assistant.act('apply-suggestion');
  await assistant.waitForSpotlightOn(pages.visible('Oui'));
  await at('check-correspondence, visible');
  await pages.chooseVisible('Oui');
  await assistant.waitForSpotlightOn(pages.save);
  await at('check-correspondence, save');
  await pages.address.fill(' ');
  await pages.save.click();
  await assistant.waitForText(say('card_refused'));
  await at('a refusal');
  await pages.page.goBack();
  await assistant.waitForCard('check-correspondence');
  await pages.address.fill('lea.schiano');
  await pages.chooseVisible('Oui');
  await assistant.waitForSpotlightOn(pages.save);
  await pages.save.click();
  await assistant.waitForCard('publication', 'done');
  await assistant.waitForBadge(LAST, say('badge_todo'));
  await at('publication');
  await assistant.act('finish');
  await assistant.waitForNoCard();
  await at('the queue, with what comes next');
}

async function whereNothingIsKnown(
  { medimail }: Stage,
  { pages, assistant }: Tab,
  at: AtMoment,
): Promise<void> {
  medimail.setOptions({ mutate: (html) => html.replaceAll('Changer le type de BAL', 'Autre nature') });
  await pages.openList(OTHER);
  await assistant.start(OTHER);
  await assistant.waitForSpotlightOn(pages.pencil(OTHER));
  await pages.pencil(OTHER).click();
  await assistant.waitForCard('change-type', 'unsure');
  await at('unsure');
  await assistant.act('show-element');
  await assistant.waitForPicker('change-type');
  await pages.page.keyboard.press('Tab');
  await assistant.wait('an outline', async () => (await assistant.reader.all('data-part', 'outline'))[0]);
  await at('the picker');
  await assistant.clickThrough(pages.page.getByRole('button', { name: 'Autre nature' }));
  await assistant.waitForAction('forget-shown');
  await at('an element that was shown');
  await assistant.act('forget-shown');
  medimail.setOptions({ mutate: (html) => html });
}
