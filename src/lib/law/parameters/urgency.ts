import { policy } from './parameter';

/** A deadline with fewer days left than this is shown as urgent. */
export const urgentDays = policy('urgency.urgentDays', '90', [], 'urgentDays');
