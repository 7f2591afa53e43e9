import { describeVendors } from './support/describe-vendors.ts';

describeVendors('cards');
describeVendors('spa');
describeVendors('components');
