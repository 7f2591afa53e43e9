import { closest, isElement, isShown, queryAll, queryOutside, type Root, textOf } from './dom.ts';
import { plain, tidy } from './text.ts';

/** What Medimail says of the last thing that was asked. */
export interface Messages {
  errors: string[];
  notices: string[];
}

/** Words of a refusal or a failure, wherever they stand. */
const FAILURE =
  /\berreur\b|\bechec\b|\bsession (a |est )?(invalide|expiree?|terminee)\b|\bdeja (utilisee?|attribuee?|existante?|affectee?|prise?)\b|\bexiste deja\b|\brefusee?s?\b|\bimpossible (de|d')|\bn'a pas (pu|ete)\b|\bn'est pas (valide|autorise|correct|possible)/;
/** Words that refuse, or that help: they count only in what is shown as an alert, or on a page with no form. */
const COMPLAINT =
  /\bobligatoire\b|\binvalide\b|\bincorrecte?\b|\bdoi(t|vent) (etre|comporter|contenir|avoir)\b|\bmanquante?\b|\binterdit/;
const SUCCESS =
  /\b(a|ont) (bien )?ete (enregistre|modifie|cree|mis|change|ajoute|sauvegarde|pris)|\b(enregistree?s?|modifiee?s?|effectuee?s?|prise? en compte)( avec succes)?[ .!]*$|\bavec succes\b/;
const MESSAGE_LENGTH = 300;
const MOST_BLOCKS = 3000;

const BLOCKS = 'p, div, span, li, td, h1, h2, h3, h4, strong, b, font, [role=alert], [role=status]';

/**
 * The refusals and confirmations that a page shows.
 *
 * @param isForm whether the page has a form to fill: there, words of complaint may be help texts
 * @param leaveOut elements whose texts are people's, not Medimail's (the list)
 */
export function readMessages(root: Root, isForm: boolean, leaveOut: Element[]): Messages {
  const errors = new Set<string>();
  const notices = new Set<string>();
  const blocks = queryOutside(root, BLOCKS, leaveOut);
  // A page with so much text is a list or a document, and Medimail's messages stand on short ones.
  if (blocks.length > MOST_BLOCKS) return { errors: [], notices: [] };
  for (const block of blocks) {
    if (!isInnermost(block)) continue;
    const text = withoutCross(tidy(textOf(block)));
    if (text === '' || text.length > MESSAGE_LENGTH) continue;
    const words = plain(text);
    const isSuccess = SUCCESS.test(words) && !/\bn'a pas\b|\bn'ont pas\b/.test(words);
    if (!isSuccess && !isFailure(block, words, isForm)) continue;
    if (closest(block, 'label, button, a, option, nav')) continue;
    if (isShown(block)) (isSuccess ? notices : errors).add(text);
  }
  return { errors: [...errors], notices: [...notices] };
}

function isFailure(block: Element, words: string, isForm: boolean): boolean {
  const alert = closest(block, '[role=alert], [aria-live=assertive]') !== undefined;
  return FAILURE.test(words) || (COMPLAINT.test(words) && (alert || !isForm));
}

const RUN_ON = 'span, strong, b, font';
/** The blocks that are no {@link RUN_ON}. */
const APART = `p, div, li, td, h1, h2, h3, h4, ${['alert', 'status']
  .map((role) => `[role=${role}]:not(${RUN_ON})`)
  .join()}`;

/**
 * A message is read once, in the smallest block that holds it whole: words in bold or in colour are part of the
 * sentence that they stand in.
 */
function isInnermost(block: Element): boolean {
  if (hasInner(block) && !isSentence(block)) return false;
  const around = block.parentElement;
  return !(block.matches(RUN_ON) && around?.matches(BLOCKS) && isSentence(around));
}

/** Whether a block with words stands in a block. */
function hasInner(block: Element): boolean {
  const says = (inner: Element) => tidy(textOf(inner)) !== '';
  // Around a long list, the first one tells: the others are not even looked for.
  const inner = block.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_ELEMENT);
  while (inner.nextNode()) {
    const { currentNode } = inner;
    if (isElement(currentNode) && currentNode.matches(BLOCKS) && says(currentNode)) return true;
  }
  return queryAll(block, BLOCKS).some(says);
}

/** Whether a block has words of its own, and nothing in it but words. */
function isSentence(block: Element): boolean {
  const own = [...block.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && tidy(node.nodeValue ?? '') !== '',
  );
  return own && block.querySelector(APART) === null;
}

/** The cross that closes a message is none of it. */
function withoutCross(text: string): string {
  return text.replace(/^[×✕✖✗] | [×✕✖✗]$/gu, '');
}
