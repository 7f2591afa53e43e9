import type { Locator, Page } from 'playwright-core';
import { MEDIMAIL_URL } from './chromium.ts';
import type { MedimailPages } from './pages.ts';

/** The elements of the `jqueryui` demo Medimail, found as a person finds them. */
export class JqueryUiMedimail implements MedimailPages {
  constructor(readonly page: Page) {}

  async openList(query = ''): Promise<void> {
    await this.page.goto(`${MEDIMAIL_URL}gestion.php?action=liste`);
    if (query === '') return;
    await this.search.fill(query);
    const rows = this.page.waitForResponse((response) => response.url().includes(encodeURIComponent(query)));
    await this.searchButton.click();
    // Read to its end: the script has put its rows in the place of the former ones.
    await (await rows).finished();
  }

  row(mail: string): Locator {
    return this.page.getByRole('row').filter({ has: this.page.getByText(mail, { exact: true }) });
  }

  pencil(mail: string): Locator {
    return this.row(mail).getByRole('button', { name: 'Ouvrir la fiche' });
  }

  plus(mail: string): Locator {
    return this.row(mail).getByRole('button', { name: 'Ajouter une correspondance MSSanté' });
  }

  get search(): Locator {
    return this.page.getByLabel('Recherche');
  }

  get searchButton(): Locator {
    return this.page.getByRole('button', { name: 'Filtrer' });
  }

  get changeType(): Locator {
    return this.page.getByRole('button', { name: 'Changer le type de BAL' });
  }

  /** The toolkit hides the radio, and draws its label as a button. */
  get types(): Locator {
    return this.page.locator('label', { hasText: 'PERSONNEL' });
  }

  async choosePersonal(): Promise<void> {
    await this.types.click();
  }

  get validate(): Locator {
    return this.page.getByRole('button', { name: 'Valider' });
  }

  get rpps(): Locator {
    return this.field('Identifiant RPPS');
  }

  get saveUser(): Locator {
    return this.page.getByRole('button', { name: "Enregistrer l'utilisateur" });
  }

  get address(): Locator {
    return this.field('Adresse MSSanté');
  }

  visible(_choice: 'Oui' | 'Non'): Locator {
    return this.page.getByRole('checkbox', { name: "Rendre visible dans l'annuaire national" });
  }

  async chooseVisible(choice: 'Oui' | 'Non'): Promise<void> {
    await this.visible(choice).setChecked(choice === 'Oui');
  }

  get save(): Locator {
    return this.page.getByRole('button', { name: 'Enregistrer', exact: true });
  }

  private field(label: string): Locator {
    return this.page.locator('.ligne').filter({ hasText: label }).locator('input');
  }
}
