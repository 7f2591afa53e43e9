import type { Locator, Page } from 'playwright-core';
import { MEDIMAIL_URL } from './chromium.ts';
import type { MedimailPages } from './pages.ts';

/** The elements of the classic demo Medimail, found as a person finds them: by their words. */
export class ClassicMedimail implements MedimailPages {
  constructor(readonly page: Page) {}

  /** Opens the list of accounts, searched if a query is given. */
  async openList(query = ''): Promise<void> {
    await this.page.goto(`${MEDIMAIL_URL}?m=admin_users&q=${encodeURIComponent(query)}`);
  }

  row(mail: string): Locator {
    return this.page.locator('table.liste tr').filter({ has: this.page.getByText(mail, { exact: true }) });
  }

  pencil(mail: string): Locator {
    return this.row(mail).getByRole('link', { name: 'Modifier' });
  }

  plus(mail: string): Locator {
    return this.row(mail).getByTitle('Ajouter une correspondance MSSanté');
  }

  get search(): Locator {
    return this.page.getByLabel('Rechercher');
  }

  get searchButton(): Locator {
    return this.page.getByRole('button', { name: 'Rechercher' });
  }

  get changeType(): Locator {
    return this.page.getByRole('button', { name: 'Changer le type de BAL' });
  }

  get types(): Locator {
    return this.page.locator('select');
  }

  async choosePersonal(): Promise<void> {
    await this.types.selectOption({ label: 'PERSONNEL' });
  }

  get validate(): Locator {
    return this.page.getByRole('button', { name: 'Valider' });
  }

  get rpps(): Locator {
    return this.field('identifiant RPPS');
  }

  get saveUser(): Locator {
    return this.page.getByRole('button', { name: "Enregistrer l'utilisateur" });
  }

  get address(): Locator {
    return this.field('Adresse');
  }

  /** The choice « Oui » or « Non » of *Visible dans l'annuaire*. */
  visible(choice: 'Oui' | 'Non'): Locator {
    const row = this.page.locator('tr').filter({ hasText: "Visible dans l'annuaire" });
    return row.getByRole('radio').nth(choice === 'Oui' ? 0 : 1);
  }

  async chooseVisible(choice: 'Oui' | 'Non'): Promise<void> {
    await this.visible(choice).check();
  }

  get save(): Locator {
    return this.page.getByRole('button', { name: 'Enregistrer', exact: true });
  }

  private field(label: string): Locator {
    return this.page.locator('tr').filter({ hasText: label }).locator('input[type=text]');
  }
}
