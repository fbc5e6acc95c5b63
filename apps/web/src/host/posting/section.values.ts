import type { HostOpportunityFragment } from '../../documents.generated.js';
import { valuesIn, type Values } from './field.js';

/** What the questions of every section hold for a stored opportunity. */
export function valuesOfOpportunity(opportunity: HostOpportunityFragment): Values {
  const { title, purpose, mode, outcode, patterns, startOn, endOn, unpaidBasis, courseName, fundingStatus, openTo, conditions, sponsorship } = opportunity;
  const { closesOn, acceptedRoute, applyUrl, anonymousUntil, contactRole, contactName, contactEmail, supervisorRole, supervisorName } = opportunity;
  return valuesIn({
    title, purpose, mode, outcode, patterns, startOn, endOn, unpaidBasis, courseName, fundingStatus, openTo, conditions, sponsorship, closesOn, acceptedRoute, applyUrl,
    anonymousUntil, contactRole, contactName, contactEmail, supervisorRole, supervisorName, isOpenLicence: on(opportunity.isOpenLicence),
    hoursPerWeek: text(opportunity.hoursPerWeek), weeks: text(opportunity.weeks), places: text(opportunity.places), 
    isDisabilityConfident: on(opportunity.isDisabilityConfident), ...payValues(opportunity), ...fundingValues(opportunity),
    ...termValues(opportunity),
  });
}

type Shown = Record<string, string | null | undefined>;

function payValues({ pay }: HostOpportunityFragment): Shown {
  if (pay === null) return {};
  return {
    isPaid: pay.isPaid ? 'yes' : 'no', basis: pay.basis, minPay: pounds(pay.minPence), maxPay: pounds(pay.maxPence),
    isShared: on(pay.isPaid && pay.isFullTimeEquivalent === false),
  };
}

function fundingValues({ funding }: HostOpportunityFragment): Record<string, string | readonly string[] | null> {
  if (funding === null) return {};
  const { funder, amountPence, places, closesOn, eligibleKinds } = funding;
  return { funder, fundedAmount: pounds(amountPence), fundedPlaces: text(places), fundingCloses: closesOn, fundedKinds: eligibleKinds ?? [] };
}

function termValues({ placement, job, project }: HostOpportunityFragment): Shown {
  return {
    ...(placement !== null && {
      learningOutcomes: placement.learningOutcomes, supervisionHoursPerWeek: text(placement.supervisionHoursPerWeek), academicTerm: placement.academicTerm,
      cohortRestriction: placement.cohortRestriction, isCreditBearing: on(placement.isCreditBearing),
    }),
    ...(job !== null && { contract: job.contract, grade: job.grade, fte: text(job.fte), vacancyUrl: job.vacancyUrl }),
    ...(project !== null && {
      problem: project.problem, deliverable: project.deliverable, dataAvailable: project.dataAvailable, dataSensitivity: project.dataSensitivity,
      effortHours: text(project.effortHours), teamSize: text(project.teamSize), expenses: project.expenses, outputLicence: project.outputLicence,
      maintainer: project.maintainer,
    }),
  };
}

function on(is: boolean | null): string | null {
  return is === true ? 'yes' : null;
}

function text(number: number | null): string | null {
  return number === null ? null : String(number);
}

function pounds(pence: number | null): string | null {
  return pence === null ? null : (pence / 100).toFixed(pence % 100 === 0 ? 0 : 2);
}
