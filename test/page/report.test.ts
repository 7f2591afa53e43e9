import { describe, expect, it } from 'vitest';
import { loadReport, reportSchema, writeReport } from '../../lib/page/report.ts';
import { openPage } from './support/open-page.ts';
import { readReported } from './support/read-reported.ts';
import { comparable } from './support/same-reading.ts';

const URL = 'https://medimail.mipih.fr/?m=user&idk=10001&q=schiano';

function report(body: string) {
  return writeReport(
    openPage(`<!doctype html><html><head><title>Medimail</title></head><body>${body}</body></html>`),
    {
      url: URL,
      version: '1.0',
    },
  );
}

/** What is written between the body's tags. */
function bodyOf(body: string): string {
  return /<body>(.*)<\/body>/s.exec(report(body).page.html)?.[1] ?? '';
}

describe('the words of a label', () => {
  it.each([
    // Words that nobody listed are what a report is for.
    ['<h2>Convertisseur de boîtes</h2>', 'Convertisseur de boîtes'],
    ['<button>Basculer vers une autre nature</button>', 'Basculer vers une autre nature'],
    ['<label>Matricule du praticien <input></label>', 'Matricule du praticien'],
    ['<table><tr><th>Matricule<th>Type de bal</table>', 'Matricule'],
    ['<p>Matricule : <input></p>', 'Matricule :'],
    ['<fieldset><legend>Rattachement</legend></fieldset>', 'Rattachement'],
  ])('are kept: %s', (html, kept) => {
    expect(bodyOf(html)).toContain(kept);
  });

  it.each([
    ['in capitals', '<h2>Fiche de SCHIANO</h2>', 'Fiche de XXXXXXX'],
    ['with a capital inside', '<h2>Fiche de Schiano</h2>', 'Fiche de Xxxxxxx'],
    ['of a whole name', '<a href="/x">Léana Schiano</a>', 'Xxxxx Xxxxxxx'],
    ['of a common name', '<button>bonjour nathalie</button>', 'bonjour xxxxxxxx'],
    ['with a digit', '<h2>Compte lschiano31 du 24/11</h2>', 'Compte xxxxxxxx99 du 99/99'],
    ['of a mail', '<h2>Compte de lea.schiano@ch-aix.fr</h2>', 'Compte de xxx.xxxxxxx@xx-xxx.xx'],
    [
      'that is data',
      '<h2>fiche de schiano</h2><table><tr><th>Nom<th>Mail<tr><td>Schiano<td></table>',
      'fiche de xxxxxxx',
    ],
    ['that is in a field', '<h2>fiche de schiano</h2><input value="SCHIANO">', 'fiche de xxxxxxx'],
    ['that is in a mail', '<h2>fiche de schiano</h2><p>lea.schiano@ch.fr</p>', 'fiche de xxxxxxx'],
    ['that follows a colon', '<h2>fiche de schiano</h2><p>Utilisateur : Schiano</p>', 'fiche de xxxxxxx'],
    ['in another writing', '<h2>fiche de müller</h2><p>Utilisateur : MULLER</p>', 'fiche de xxxxxx'],
  ])('are shaped: a word %s', (_, html, shaped) => {
    expect(bodyOf(html)).toContain(shaped);
  });

  it('are shaped in a title and in a placeholder too', () => {
    expect(bodyOf('<i title="Modifier Léa SCHIANO"></i>')).toContain('title="Modifier Xxx XXXXXXX"');
    expect(bodyOf('<input placeholder="ex. : lea.schiano@ch.fr">')).toContain(
      'placeholder="ex. : xxx.xxxxxxx@xx.xx"',
    );
  });
});

describe('what is not kept', () => {
  it('is a text that is no label, but for the words of the interface', () => {
    expect(bodyOf('<p>Bonjour, votre patient est rue des Lilas, au 12.</p>')).toBe(
      '<p>Bonjour, votre xxxxxxx est xxx des Xxxxx, au 99.</p>',
    );
  });

  it('is a value, even one that looks like a word of the interface', () => {
    expect(bodyOf('<input value="Page"><textarea>Page</textarea>')).toBe(
      '<input value="Xxxx"><textarea>Xxxx</textarea>',
    );
    // But the type of a mailbox, which some pages show in a field.
    expect(bodyOf('<input value="BAL MED"><input value="MED SCHIANO">')).toBe(
      '<input value="BAL MED"><input value="XXX XXXXXXX">',
    );
    const row = '<tr><td>page@ch.fr<td>MED<td>PAGE<td>Compte</tr>';
    expect(bodyOf(`<table><tr><th>Mail<th>Type de bal<th>Nom<th>Prénom</tr>${row}</table>`)).toContain(
      '<td>xxxx@xx.xx</td><td>MED</td><td>XXXX</td><td>Xxxxxx</td>',
    );
  });

  it('is a comment, a script, a style, a class, an id, an address, a handler, another attribute', () => {
    const html = `<!-- Schiano --><script>var nom = "Schiano"</script><style>.schiano{}</style>
      <div id="schiano" class="schiano" style="color:red" data-nom="Schiano" xml:base="schiano"><a href="?nom=schiano" onclick="f('schiano')">
      <img src="/photos/schiano.png"></a><input type="hidden" value="Schiano"><input type="password" value="Schiano"></div>`;
    expect(JSON.stringify(report(html))).not.toMatch(/schiano/i);
    expect(bodyOf(html)).toContain('<a href="#" onclick>');
  });

  it('is what has no known tag or attribute value', () => {
    expect(
      bodyOf('<schiano-lea role="schiano" type="schiano" aria-level="10001" lang="schiano"></schiano-lea>'),
    ).toBe('<x-1></x-1>');
  });

  it('is the assistant itself', () => {
    expect(bodyOf('<p>Mail</p><assistant-per>Mail</assistant-per>')).toBe('<p>Mail</p>');
  });

  it('is a value of the address', () => {
    expect(report('').page.address).toBe('https://medimail.mipih.fr/?m=user&idk=9{5}&x=x{7}');
    expect(writeReport(openPage(''), { url: 'no address', version: '1' }).page.address).toBe('');
  });
});

describe('what is kept', () => {
  it('ties labels and fields as they were', () => {
    expect(
      bodyOf(
        '<label for="a">RPPS</label><input id="a" name="r" aria-describedby="b c"><p id="c"></p><p id="b"></p>',
      ),
    ).toBe(
      '<label for="i1">RPPS</label><input id="i1" name="i2" aria-describedby="i3 i4"><p id="i4"></p><p id="i3"></p>',
    );
  });

  it('says what is chosen, and that something else was typed', () => {
    const document = openPage(
      '<input type="radio" name="v"><input type="checkbox" checked><select><option>MED<option>PER</select><input value="Léa">',
    );
    const [radio, box, text] = document.querySelectorAll('input');
    const select = document.querySelector('select');
    if (!radio || !box || !text || !select) throw new Error('no field');
    radio.checked = true;
    box.checked = false;
    select.selectedIndex = 1;
    text.value = 'Anna';
    expect(writeReport(document, { url: URL, version: '1' }).page.html).toContain(
      '<body><input type="radio" name="i1" checked><input type="checkbox"><select><option>MED</option><option selected>PER</option></select><input value="Xxx" data-typed="Xxxx"></body>',
    );
  });

  it('says what is not shown', () => {
    const html =
      '<p style="display: none; color: red">Mail</p><dialog>Mail</dialog><dialog open>Mail</dialog>';
    expect(bodyOf(html)).toBe(
      '<p style="display:none">Mail</p><dialog>Mail</dialog><dialog open>Mail</dialog>',
    );
    expect(bodyOf('<p style="visibility:hidden">Mail</p>')).toBe('<p style="visibility:hidden">Mail</p>');
  });

  it('has the words of a picture and of a sprite', () => {
    expect(
      bodyOf('<a href="/1"><img src="/i/pencil_16.png"></a><svg><use href="/s.svg#icon-plus"></use></svg>'),
    ).toBe('<a href="#"><img src="about:blank#pencil-"></a><svg><use href="#icon-plus"></use></svg>');
  });

  it('has the fields of a form that does not hold them', () => {
    expect(bodyOf('<form id="schiano"></form><input form="schiano">')).toBe(
      '<form id="i1"></form><input form="i1">',
    );
  });

  it('has open shadow roots, and what stands in them', () => {
    const shadow =
      '<div><template shadowrootmode="open"><h3>Fiche</h3><p>Schiano</p></template><p>MED</p></div>';
    expect(bodyOf(shadow)).toBe(
      '<div><template shadowrootmode="open"><h3>Fiche</h3><p>Xxxxxxx</p></template><p>MED</p></div>',
    );
  });

  it('has the frames of the same site, with the names that either tells', async () => {
    const document = openPage('<h2>fiche de schiano</h2><iframe srcdoc=""></iframe>');
    const frame = document.querySelector('iframe');
    if (!frame?.contentDocument) throw new Error('no frame');
    frame.contentDocument.body.innerHTML =
      '<h3>Fiche</h3><p>Utilisateur : "Schiano" & cie</p><p><input type="password"></p>';
    const written = writeReport(document, { url: URL, version: '1' });
    expect(written.page.html).toContain('<h2>fiche de xxxxxxx</h2><iframe data-frame="0"></iframe>');
    expect(written.page.frames[0]?.reading?.kind).toBe('login');
    expect(written.page.frames[0]?.html).toContain(
      '<h3>Fiche</h3><p>Utilisateur : &quot;Xxxxxxx&quot; &amp; xxx</p>',
    );
    expect(openPage(loadReport(written)).querySelector('iframe')?.getAttribute('srcdoc')).toContain(
      '<h3>Fiche</h3>',
    );
    expect(reportSchema.safeParse(written).success).toBe(true);
  });

  it('has what the script of the login page says', () => {
    const written = report('<script>var erreur = "Session invalide"; var nom = "Schiano";</script>');
    expect(written.page.reading).toMatchObject({ kind: 'login', errors: ['Session invalide'] });
    expect(readReported(loadReport(written)).summary.errors).toEqual(['Session invalide']);
    expect(written.page.html).not.toContain('Schiano');
  });

  it('has the unknown name of a button that every row has, not that of one row', () => {
    const row = (name: string) =>
      `<tr><td>${name}@ch.fr<td>MED<td>${name}<td><a href="#">Basculer</a> <a href="#">${name}</a></tr>`;
    const html = bodyOf(
      `<table><tr><th>Mail<th>Type de bal<th>Nom<th></tr>${['Aa', 'Bbb', 'Cccc', 'Ddddd'].map(row).join('')}</table>`,
    );
    expect(html).toContain('<a href="#">Basculer</a> <a href="#">Xxxx</a>');
  });
});

describe('a hostile page', () => {
  const roundTrip = (body: string) => {
    const written = report(body);
    expect(reportSchema.safeParse(JSON.parse(JSON.stringify(written))).success).toBe(true);
    return written;
  };

  it('has markup in its names', () => {
    const name = '"&gt;&lt;img src=x onerror=alert(1)&gt;&lt;/td&gt;&lt;script&gt;';
    const written = roundTrip(
      `<h3 title='${name}'>${name}</h3><table><tr><th>Mail<th>Type de bal<th>Nom<tr><td>a@b.fr<td>MED<td>${name}</table>`,
    );
    const document = openPage(loadReport(written));
    expect(document.querySelectorAll('[onerror], script, img')).toHaveLength(0);
    expect(document.querySelectorAll('td')).toHaveLength(3);
  });

  it('has the names of what every object has', () => {
    const words = '__proto__ constructor toString hasOwnProperty';
    const written = roundTrip(
      `<p id="__proto__" class="constructor" __proto__="x" constructor="x">${words}</p><constructor-x></constructor-x><p>Compte</p><div><input name="__proto__" value="constructor"></div><h2>constructor</h2>`,
    );
    expect(written.page.html).toContain(
      '<p id="i1">__xxxxx__ xxxxxxxxxxx xxXxxxxx xxxXxxXxxxxxxx</p><x-1></x-1><p>Compte</p><div><input',
    );
  });

  it('has very many elements', () => {
    const written = roundTrip(`<div>${'<b>Schiano</b>'.repeat(10_000)}</div>`);
    expect(written.page.html.match(/<b>Xxxxxxx<\/b>/g)).toHaveLength(10_000);
  }, 120_000);

  it('is larger than a report can be', () => {
    const written = roundTrip(`<p>${'mot '.repeat(2_010_000)}</p><p>Schiano</p>`);
    expect(written.page.truncated).toBe(true);
    expect(written.page.html.endsWith('</body></html>')).toBe(true);
  }, 60_000);

  // As deep as a parser lets a page be.
  it('is very deep', () => {
    const document = openPage(
      '<h3>Gestion des utilisateurs</h3><form><input type="search" aria-label="Rechercher"></form>',
    );
    let at: Element = document.body;
    for (let depth = 0; depth < 500; depth++) {
      const inner = document.createElement('b');
      at.append(inner);
      at = inner;
    }
    at.textContent = 'Schiano';
    const written = writeReport(document, { url: URL, version: '1' });
    expect(reportSchema.safeParse(written).success).toBe(true);
    expect(written.page.html).toContain('Xxxxxxx');
  }, 60_000);

  it('has a text longer than any word', () => {
    expect(bodyOf(`<p>${'A1'.repeat(10)}${'a'.repeat(5000)} ${'é'.repeat(10)}</p>`)).toBe(
      `<p>${'X9'.repeat(10)}x{5000} ${'x'.repeat(10)}</p>`,
    );
  });
});

it('is read as the page is, with everything at once', () => {
  const written = report(`<h3>Correspondance MSSanté</h3><p>Compte : lea.schiano@ch-demo.fr</p><form>
    <label for="a">Adresse</label> <input id="a" value="lschiano"> @ch-demo.mssante.fr
    <p>Visible dans l’annuaire <input type="radio" name="v" checked> Oui <input type="radio" name="v"> Non</p>
    <div role="alert">Erreur : cette adresse est déjà utilisée.</div><button>Enregistrer</button></form>`);
  const { summary, misplaced } = readReported(loadReport(written));
  expect(written.page.reading).toMatchObject({
    kind: 'correspondence',
    errors: ['Erreur : cette adresse est déjà utilisée.'],
    identity: { mail: 'xxx.xxxxxxx@xx-xxxx.xx' },
    address: 'xxxxxxxx',
    domain: 'xx-xxxx.xxxxxxx.xx',
    choice: 'visible',
  });
  expect(comparable(summary)).toEqual(written.page.reading && comparable(written.page.reading));
  expect(misplaced).toEqual([]);
});
