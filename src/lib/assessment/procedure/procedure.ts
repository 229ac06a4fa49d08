import type { Finding } from '../../reasoning/finding';
import type { Figure } from '../../reasoning/figure';
import type { Frame } from '../frame';
import type { Party } from '../liability/party';
import type { Conduct } from '../qualification/acts';
import type { Bounds } from '../quantum/total';
import type { Circumstances, Remedy } from '../remedies/remedies';
import type { Qualification } from '../tracks/tracks';
import { cause, type Causes } from './cause';
import { court, type Forum } from './court';
import { fee, type FeeRow } from './fee';
import { interim, type Interim } from './interim';
import { notBarred, type NotBarred } from './not-barred';

/** 程序: where, under which cause, at what fee, and what a court can order meanwhile. It changes no amount. */
export interface Procedure {
	forum: Forum;
	/** None where everyone acted in public power. */
	causes: Causes | undefined;
	fees: readonly FeeRow[];
	interim: readonly Interim[];
	notBarred: NotBarred | undefined;
}

interface Situation {
	frame: Frame;
	who: readonly Party[];
	qualification: Qualification;
	remedies: readonly Remedy[];
	/** Of the civil track; absent where everyone acted in public power. */
	civil: { conduct: Conduct; around: Circumstances; claimed: Bounds['claimed'] } | undefined;
	total: Figure;
}

export function procedure({ frame, who, qualification, remedies, civil, total }: Situation): Procedure {
	const { places, clock, scene } = frame;
	const { tracks, status } = qualification;
	const { filing } = clock;
	const forum = court({ places, filing, tracks, who, scene });
	const open = (id: string) => forum.courts.some((one) => one.id === id && one.finding.holds);
	const injunction: Finding = remedies.find(({ id }) => id === 'injunction')?.finding ?? {
		holds: false,
		grounds: [],
		basis: []
	};
	return {
		forum,
		causes: civil && cause({ filing, tracks, who, network: places.network, injunction }),
		fees: fee({
			claimed: civil?.claimed ?? {},
			total,
			court: places.court,
			civil: civil !== undefined,
			contract: open('contractPlace'),
			labour: open('labourArbitration'),
			state: open('organ')
		}),
		interim: civil ? interim({ conduct: civil.conduct, status, around: civil.around, injunction }) : [],
		notBarred: civil && notBarred()
	};
}
