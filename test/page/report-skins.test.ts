import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyPage } from '../../lib/page/copy/copy-page.ts';
import { openCopy } from '../../lib/page/copy/open-copy.ts';
import { loadReport, type Report, reportSchema, writeReport } from '../../lib/page/report.ts';
import {
  findByMail,
  type Medimail,
  MedimailClient,
  SKINS,
  type SkinName,
  startMedimail,
} from '../medimail/index.ts';
import { type Crawled, crawl } from './support/crawl.ts';
import { leaksIn, secretsOf } from './support/leaks.ts';
import { openPage } from './support/open-page.ts';
import { readReported } from './support/read-reported.ts';
import { comparable } from './support/same-reading.ts';

/** Where the pages of a skin are, of one account; those that links lead to are found. */
interface Pages {
  list: string;
  of(id: string): string[];
  /** The kinds of its pages that are whole as they are sent; a script makes the others, which a browser tests. */
  kinds: string[];
}

const PAGES: Partial<Record<SkinName, Pages>> = {
  classic: {
    list: '/?m=admin_users',
    of: (id) => ['user', 'corresp', 'user_type', 'histo'].map((m) => `/?m=${m}&idk=${id}`),
    kinds: ['login', 'account-list', 'record', 'type-change', 'correspondence', 'other'],
  },
  bootstrap: {
    list: '/admin/utilisateurs',
    of: (id) => [`/admin/utilisateurs/${id}`, `/admin/utilisateurs/${id}/correspondance`],
    // Its record holds the dialog of the type, which only its style sheet hides.
    kinds: ['login', 'account-list', 'type-change', 'correspondence'],
  },
  jqueryui: {
    list: '/gestion.php',
    of: (id) => [`/gestion.php?action=fiche&id=${id}`],
    kinds: ['login', 'record'],
  },
  frameset: {
    list: '/COMPTES.ASP',
    of: (id) => ['FICHE', 'TYPE', 'CORRESP'].map((page) => `/${page}.ASP?ID=${id}`),
    kinds: ['login', 'account-list', 'record', 'type-change', 'correspondence'],
  },
};

/** Accounts of every sort: awkward names, with a correspondence, without a name. */
const PEOPLE = [
  'lea.schiano@esante-occitanie.fr',
  'm.martin@ch-demo.fr',
  'zoe.adeli@ch-demo.fr',
  'paul.gras@ch-demo.fr',
];

describe.each(Object.keys(SKINS) as SkinName[])(
  'a report of the %s demo',
  (skin) => {
    let medimail: Medimail;
    let pages: Crawled[];
    const reports: { path: string; report: Report; markup: string }[] = [];

    beforeAll(async () => {
      medimail = await startMedimail({ skin, pageSize: 240, sessionless: true });
      const client = new MedimailClient(medimail);
      const ids = PEOPLE.map((mail) => findByMail(medimail.state, mail)?.id ?? '');
      const { list = '/', of } = PAGES[skin] ?? {};
      pages = await crawl(client, [list, ...ids.flatMap((id) => of?.(id) ?? []), '/']);
      medimail.expireSessions();
      pages.push(...(await crawl(client, [list])));
      for (const { path, markup } of pages) {
        const report = writeReport(openPage(markup), {
          url: `${medimail.url}${path.slice(1)}`,
          version: '1.0',
        });
        reports.push({ path, report, markup });
      }
    }, 300_000);
    afterAll(() => medimail.close());

    it('is data of a known format', () => {
      for (const { report } of reports)
        expect(reportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
    });

    it('has each kind of page', () => {
      const kinds = new Set(reports.map(({ report }) => report.page.reading?.kind));
      expect([...kinds]).toEqual(expect.arrayContaining(PAGES[skin]?.kinds ?? []));
    });

    it('tells no name, mail or number', () => {
      const secrets = secretsOf(medimail.state.accounts);
      for (const { path, report } of reports)
        expect(leaksIn(JSON.stringify(report), secrets), path).toEqual([]);
    });

    it('is read as its page is', () => {
      for (const { path, report } of reports) {
        const { summary, misplaced } = readReported(loadReport(report));
        expect(report.page.failure, path).toBeUndefined();
        expect(report.page.reading && comparable(report.page.reading), path).toEqual(comparable(summary));
        expect(misplaced, path).toEqual([]);
      }
    });

    it('is the same when it is written of a copy of its page', async () => {
      for (const { path, report, markup } of reports) {
        const url = `${medimail.url}${path.slice(1)}`;
        const copy = { ...copyPage(openPage(markup)), url };
        const opened = await openCopy(JSON.parse(JSON.stringify(copy)), async (html) => openPage(html));
        const copied = writeReport(opened.document, { url, version: '1.0', opened });
        expect(copied.page.reading, path).toEqual(report.page.reading);
        expect(copied.page.html, path).toBe(report.page.html);
      }
    });

    it('is the same again when it is written of a report', () => {
      for (const { path, report } of reports) {
        const again = writeReport(openPage(loadReport(report)), { url: '', version: '1.0' });
        expect(again.page.reading && comparable(again.page.reading), path).toEqual(
          report.page.reading && comparable(report.page.reading),
        );
      }
    });
  },
  300_000,
);
