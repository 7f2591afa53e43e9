import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { changeQueue, NO_QUEUE, queuedMails } from '../../lib/conversion/queue.ts';
import { type Backup, readBackup, writeBackup } from '../../lib/store/backup.ts';
import { besideOf } from '../../lib/store/beside.ts';
import { type Checklist, EMPTY_CHECKLIST, mirrorChecklist } from '../../lib/store/mirror.ts';
import { planRestore, undoOf } from '../../lib/store/restore.ts';
import { createWriter } from '../../lib/store/writer.ts';
import { awaiting, NOON, todo } from './conversion-fixture.ts';
import { everything } from './storage.ts';

const LEA = awaiting('lea.schiano@ch-demo.fr', 'schiano.lea');
const PAUL = { ...todo('paul.durand@ch-demo.fr'), note: { value: 'rappeler lundi', at: NOON } };

/** What the pages see of what is stored. */
async function checklist(): Promise<Checklist> {
  const life = new AbortController();
  let seen = EMPTY_CHECKLIST;
  await mirrorChecklist((stored) => {
    seen = stored;
  }, life.signal);
  life.abort();
  return seen;
}

/** A backup of all that is stored, through its file. */
async function backedUp(): Promise<Backup> {
  const stored = await checklist();
  const { conversions, holders, findings } = stored;
  const records = {
    conversions: [...conversions.values()],
    holders: [...holders.values()],
    findings: [...findings.values()],
  };
  const backup = readBackup(writeBackup({ at: NOON, ...records, ...besideOf(stored) }));
  if ('error' in backup) throw new Error(backup.error);
  return backup;
}

/** What a person does with the assistant in a week. */
async function work(): Promise<void> {
  const writer = createWriter();
  await writer.restore(LEA);
  await writer.restore(PAUL);
  await writer.learn([
    {
      mail: PAUL.mail,
      chosen: { value: '19999000037', source: { kind: 'practitioners', date: '2026-08-26' }, at: NOON },
    },
  ]);
  await writer.changeQueue({ at: NOON, add: [PAUL.mail] });
  await writer.changeSettings({ hints: false, establishmentPostcode: '34090', fhir: true });
  await writer.changeProfile((profile) => ({
    ...profile,
    columns: { mail: { header: 'Adresse', position: 2 } },
  }));
}

beforeEach(() => fakeBrowser.reset());

describe('a backup of everything', () => {
  it('brings it all back on another computer, but no source on the net, and is taken back', async () => {
    await work();
    const before = await checklist();
    const backup = await backedUp();
    fakeBrowser.reset();
    const empty = await checklist();
    const plan = planRestore(backup, empty);
    expect(plan).toMatchObject({
      added: [LEA.mail, PAUL.mail],
      beside: { queued: 1, settings: 2, shown: 1 },
    });

    const writer = createWriter();
    await writer.put(plan.records, [], plan.beside.change);
    const after = await checklist();
    expect(after.settings.fhir).toBe(false);
    expect({ ...after, settings: { ...after.settings, fhir: true } }).toEqual(before);
    expect(after.conversions.get(PAUL.mail)?.note?.value).toBe('rappeler lundi');

    // Once it is all here there is nothing left to take.
    const { beside, records } = planRestore(backup, after);
    expect(beside).toEqual({ change: {}, undo: {}, queued: 0, settings: 0, shown: 0 });
    expect(records).toEqual({ conversions: [], holders: [], findings: [] });

    const { undo } = plan;
    await writer.put(undo.records, undo.forget, undo.beside);
    const back = await checklist();
    expect(queuedMails(back.queue)).toEqual([]);
    expect({ ...back, queue: NO_QUEUE }).toEqual(empty);
  });

  it('that is taken back leaves what was worked on since, and what was known before', async () => {
    await work();
    const backup = await backedUp();
    fakeBrowser.reset();
    const writer = createWriter();
    const holder = { mail: LEA.mail, rpps: '19999000011' };
    await writer.put({ conversions: [], holders: [holder], findings: [] }, []);
    const plan = planRestore(backup, await checklist());
    await writer.put(plan.records, [], plan.beside.change);
    await writer.apply({ kind: 'decision', at: NOON + 9, mail: PAUL.mail, decision: { kind: 'started' } });
    await writer.changeQueue({ at: NOON + 9, add: [LEA.mail] });

    const { records, forget, beside } = undoOf(plan, await checklist());
    await writer.put(records, forget, beside);
    const { conversions, holders, queue } = await checklist();
    expect([...conversions.keys()]).toEqual([PAUL.mail]);
    expect(conversions.get(PAUL.mail)?.decision.value.kind).toBe('started');
    expect([...holders.values()]).toEqual([holder]);
    expect(queuedMails(queue)).toContain(PAUL.mail);
  });

  it('replaces nothing that was set, shown or queued here since', async () => {
    await work();
    const backup = await backedUp();
    fakeBrowser.reset();
    const writer = createWriter();
    await writer.restore(PAUL);
    await writer.changeQueue({ at: NOON + 1, drop: [PAUL.mail] });
    await writer.changeSettings({ establishmentPostcode: '66000' });
    await writer.changeProfile((profile) => ({
      ...profile,
      columns: { mail: { header: 'Mail', position: 5 } },
    }));
    const plan = planRestore(backup, await checklist());
    expect(plan.beside).toMatchObject({ queued: 0, settings: 1, shown: 0 });
    await writer.put(plan.records, [], plan.beside.change);
    const { settings, profile, queue } = await checklist();
    expect(settings).toMatchObject({ establishmentPostcode: '66000', hints: false });
    expect(profile.columns.mail?.header).toBe('Mail');
    expect(queuedMails(queue)).toEqual([]);
  });

  it('of the first releases has accounts alone, and touches nothing beside them', async () => {
    await work();
    const { queue: _, settings: __, profile: ___, ...former } = await backedUp();
    const stored = await everything();
    expect(readBackup(writeBackup(former))).toEqual(former);
    const plan = planRestore(former, await checklist());
    expect(plan.beside.change).toEqual({});
    await createWriter().put(plan.records, [], plan.beside.change);
    expect(await everything()).toEqual(stored);
  });
});

it('a queue of two is what was done last with each account, whichever comes first', () => {
  const [one, two] = ['a@ch-demo.fr', 'b@ch-demo.fr'];
  const here = changeQueue(NO_QUEUE, { at: 2, add: [one, two] });
  const there = changeQueue(NO_QUEUE, { at: 3, drop: [one] });
  const plans = [planRestore({ ...NOTHING, queue: there }, { ...EMPTY_CHECKLIST, queue: here })];
  plans.push(planRestore({ ...NOTHING, queue: here }, { ...EMPTY_CHECKLIST, queue: there }));
  for (const { beside } of plans) {
    expect(queuedMails(beside.change.queue ?? NO_QUEUE)).toEqual([two]);
  }
});

const NOTHING: Backup = { at: NOON, conversions: [], holders: [], findings: [] };
