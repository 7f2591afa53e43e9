import { findControl } from './controls.ts';
import { isDocument, isElement, isInline, queryAll, type Root, textOf } from './dom.ts';
import { findField, givenValue, sameFormAs } from './fields.ts';
import { findShown } from './find-shown.ts';
import type { Profile } from './profile.ts';
import { plain, tidy } from './text.ts';
import { type CorrespondenceForm, only, type PublicationState } from './types.ts';
import { readVisible } from './visible.ts';
import { ADDRESS_FIELD, CORRESPONDENCE_HEADING, SAVE_CORRESPONDENCE } from './vocabulary.ts';

/** Labels of fields beside the address that are not it. */
const NOT_ADDRESS =
  /\b(rpps|adeli|finess|nom de famille|telephone|postale|ville|rue|recherche|filtre)\b|^(nom|prenom)s?$/;

/**
 * Reads the form of the *correspondance MSSanté*.
 *
 * @param headings the headings and the title of the part of the page that is in front
 * @param controls its controls
 * @param fields its text fields, those of a list's search and filters left out
 * @returns `undefined` when nothing says *correspondance*, or there is no address that can be saved
 */
export function readCorrespondence(
  root: Root,
  headings: string[],
  controls: HTMLElement[],
  fields: HTMLInputElement[],
  profile: Profile,
): CorrespondenceForm | undefined {
  const titled = headings.some((heading) => CORRESPONDENCE_HEADING.test(plain(heading)));
  const visible = readVisible(root, profile);
  const address =
    findShown<HTMLInputElement>(profile, 'address', root) ??
    findField(fields, {
      lookedFor: 'address',
      words: ADDRESS_FIELD,
      except: NOT_ADDRESS,
      weigh: () => (titled || visible.control.found === 'one' ? 1 : 0.5),
    });
  if (address.found === 'none') return undefined;
  const field = only(address);
  const save =
    findShown(profile, 'save-correspondence', root) ??
    findControl(controls, {
      lookedFor: 'save-correspondence',
      words: SAVE_CORRESPONDENCE,
      weigh: sameFormAs(field),
    });
  if (!titled && (visible.control.found === 'none' || save.found === 'none')) return undefined;

  return {
    address,
    domain: field ? domainAfter(field) : undefined,
    savedAddress: field ? (givenValue(field) ?? field.value.trim()) : '',
    typedAddress: field?.value ?? '',
    visible: visible.control,
    choice: visible.choice,
    save,
    publication: publicationIn(root),
  };
}

/** `@ch-aix.mssante.fr` written after the field. */
function domainAfter(field: Element): string | undefined {
  for (let node = field.nextSibling, steps = 0; node && steps < 4; node = node.nextSibling, steps++) {
    // There a domain stands alone: what has words before its `@` is an example.
    const domain = /(?:^|[\s(:«])@\s*([\p{L}\p{N}.-]+\.[a-z]{2,})/iu.exec(tidy(textOf(node)))?.[1];
    if (domain) return domain.toLowerCase();
  }
  const select = field.parentElement?.querySelector('select');
  return /@?([\p{L}\p{N}.-]+\.[a-z]{2,})$/iu
    .exec(tidy(select?.selectedOptions[0]?.text ?? ''))?.[1]
    ?.toLowerCase();
}

/** What a statement may begin with: « État : », « Adresse », « Cette adresse est ». */
const OF_ADDRESS =
  "^((etat|statut|situation|publication)( [^:]{0,40}:| d(e|ans) (la )?[a-z']+| ?:)? ?)?((l'|cette |la )?(adresse|correspondance|bal)( mssante)?( a ete| est)? ?:? ?)?";
/** After « En attente de publication » a colon explains what that means. */
const STATEMENTS: readonly (readonly [PublicationState, string])[] = [
  [
    'published',
    "publiee( dans l'annuaire( national| mssante| sante)*)? (le|depuis)( le)?( [a-z]+(di|che))? \\d",
  ],
  ['waiting', '(en attente de publication|publication en attente)\\b(?! ?:)'],
  ['hidden', '(?<=^(etat|statut|situation).*)(en )?liste rouge\\b'],
];
/** With the spaces of markup. */
const STATEMENT_LENGTH = 300;

/**
 * Only statements of fact, each the whole of a text: « sera publiée le lendemain » explains, « publiée le 24/11 »
 * says. What is chosen in a list is not said by Medimail.
 */
function publicationIn(root: Root): PublicationState | undefined {
  const body = isDocument(root) ? root.body : root;
  const said = [body, ...queryAll<Element>(body, ':not(script, style, select, option, textarea)')]
    .flatMap((element) => [element, ...element.childNodes])
    .filter(
      (node) =>
        (node.textContent?.length ?? 0) <= STATEMENT_LENGTH &&
        !goesOn(node) &&
        !(isElement(node) && (node.matches('select') || node.querySelector('select'))),
    )
    .map((node) => plain(textOf(node)));
  return STATEMENTS.find(([, words]) => said.some((text) => RegExp(OF_ADDRESS + words).test(text)))?.[0];
}

/** Whether a node is in the middle of a sentence, as words in bold may be. */
function goesOn(node: Node): boolean {
  const { previousSibling: before, parentNode } = node;
  if (!isInline(node)) return false;
  if (!before) return parentNode !== null && isElement(parentNode) && goesOn(parentNode);
  return isInline(before) && /[^\s:]\s*$/.test(textOf(before));
}
