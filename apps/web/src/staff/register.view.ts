import { plain } from '../site/words.js';

/** A number in a public register, with where anybody can look it up. */
export interface RegisterNumber { readonly register: string; readonly number: string; readonly href: string }

interface Register { readonly name: string; readonly href: (number: string) => string }

const REGISTERS: Readonly<Record<string, Register>> = {
  companyNumber: { name: 'Companies House', href: (number) => `https://find-and-update.company-information.service.gov.uk/company/${number}` },
  charityNumber: { name: 'Charity register', href: charityAddress },
  ukprn: { name: 'Register of learning providers', href: (number) => `https://www.ukrlp.co.uk/ukrlp/ukrlp_provider.page_pls_provDetails?x=&pn_p_id=${number}&pv_status=VERIFIED` },
  odsCode: { name: 'NHS organisation data', href: (number) => `https://directory.spineservices.nhs.uk/ORD/2-0-0/organisations/${number}` },
  gssCode: { name: 'Office for National Statistics', href: (number) => `https://statistics.data.gov.uk/atlas/resource?uri=${encodeURIComponent(`http://statistics.data.gov.uk/id/statistical-geography/${number}`)}` },
};

/** Scotland and Northern Ireland keep registers of their own. */
function charityAddress(number: string): string {
  if (number.startsWith('SC')) return `https://www.oscr.org.uk/about-charities/search-the-register/charity-details?number=${number}`;
  if (number.startsWith('NIC')) return `https://www.charitycommissionni.org.uk/charity-details/?regId=${number.slice(3)}`;
  return `https://register-of-charities.charitycommission.gov.uk/charity-search/-/charity-details/${number}`;
}

/** Every number that an organisation gave, in the registers' order. */
export function registerNumbers(ids: Readonly<Record<string, string | null>>): RegisterNumber[] {
  return Object.entries(REGISTERS).flatMap(([key, { name, href }]) => {
    const number = ids[key] ?? '';
    return number === '' ? [] : [{ register: name, number, href: href(encodeURIComponent(number)) }];
  });
}

/** "Levels 0 to 2" of a way to learn, in words. */
export function levelWords(level: number): string {
  return ['none', 'awareness', 'working', 'practitioner', 'expert'][level] ?? plain(String(level));
}
