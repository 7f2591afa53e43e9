import { describeVendors } from './support/describe-vendors.ts';

describeVendors('classic');
describeVendors('bootstrap');
describeVendors('frameset');
describeVendors('jqueryui');
