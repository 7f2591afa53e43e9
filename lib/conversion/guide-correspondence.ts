import {
  type CorrespondenceContext,
  checkCorrespondence,
  suggestCorrespondence,
} from '../checks/correspondence.ts';
import { checkVisible } from '../checks/visible.ts';
import { type CorrespondenceForm, only } from '../page/types.ts';
import { wholeAddress } from '../page/whole-address.ts';
import type { Conversion } from './conversion.ts';
import type { FieldCheck, Known, PageGuidance, SaveButton } from './guidance.ts';
import { point } from './point.ts';
import { refusedAddress } from './progress.ts';

const STEP = 'check-correspondence';

/** Guides through the correspondence: its address, its visibility, its save. */
export function guideCorrespondence(
  conversion: Conversion,
  form: CorrespondenceForm,
  known: Known,
): PageGuidance {
  const checks = checksOf(conversion.person.value, form, known);
  const [address, visible] = checks;
  const save = saveOf(form);
  return {
    ...pointAt(conversion, form, address, visible),
    checks: checks.filter((check) => check !== undefined),
    ...(save && { save }),
  };
}

function pointAt(
  conversion: Conversion,
  form: CorrespondenceForm,
  address?: FieldCheck,
  visible?: FieldCheck,
): PageGuidance {
  const whole = (typed: string) => wholeAddress(typed, form.domain);
  if (!address || address.result.verdict === 'error' || form.typedAddress.trim() === '')
    return point(STEP, 'check_address', form.address);
  const refused = refusedAddress(conversion);
  if (refused !== undefined && whole(form.typedAddress) === whole(refused))
    return { step: STEP, state: 'pointing', say: 'address_refused', target: address.field };
  // A form without this choice has made it already.
  const asks = form.visible.found !== 'none';
  if (asks && visible?.result.verdict !== 'ok') return point(STEP, 'choose_visible', form.visible);
  return point(STEP, 'save_correspondence', form.save);
}

function checksOf(
  person: { nom: string; prenom: string },
  form: CorrespondenceForm,
  known: Known,
): [FieldCheck | undefined, FieldCheck | undefined] {
  const address = only(form.address);
  const visible = only(form.visible);
  const context = contextOf(form, known);
  return [
    address && {
      check: 'correspondence',
      field: address,
      result: checkCorrespondence(form.typedAddress, person, context),
      suggestions: suggestionsFor(person, form, context),
    },
    visible && {
      check: 'visible',
      field: visible,
      result: checkVisible(form.choice, known.visibleConfirmed),
    },
  ];
}

/** Who has the addresses of this form's domain, among the accounts and in the national directory. */
function contextOf(form: CorrespondenceForm, known: Known): CorrespondenceContext {
  const typed = typedDomain(form);
  const domain = (form.domain ?? typed ?? '').replace(/^@/, '').trim().toLowerCase();
  const ask =
    <T>(asked: (address: string) => T | undefined) =>
    (localPart: string) =>
      domain === '' ? undefined : asked(`${localPart}@${domain}`);
  const publishedTo = ask(known.publishedTo);
  return {
    takenBy: (localPart) => known.takenBy(localPart) ?? publishedTo(localPart),
    elsewhere: ask(known.elsewhere),
    ...(form.domain !== undefined && { domain: form.domain }),
  };
}

/** The domain that the field holds or held, from its `@` on. */
function typedDomain(form: CorrespondenceForm): string | undefined {
  return /@.*$/.exec(form.typedAddress)?.[0] ?? /@.*$/.exec(form.savedAddress)?.[0];
}

/** Both forms of the address, as the field wants them: with the domain when it holds whole addresses. */
function suggestionsFor(
  person: { nom: string; prenom: string },
  form: CorrespondenceForm,
  context: CorrespondenceContext,
): string[] {
  const forms = suggestCorrespondence(person, context);
  if (!forms) return [];
  const domain = form.domain === undefined ? typedDomain(form) : undefined;
  return [forms.nomPrenom, forms.prenomNom].map((local) => local + (domain ?? ''));
}

function saveOf(form: CorrespondenceForm): SaveButton | undefined {
  const control = only(form.save);
  if (!control) return undefined;
  const address = wholeAddress(form.typedAddress, form.domain);
  const value = { address, ...(form.choice && { choice: form.choice }) };
  return { control, what: 'correspondence', value };
}
