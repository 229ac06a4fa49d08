import type { AbroadWords } from '../zh-CN/abroad';

export const abroad: AbroadWords = {
	title: 'Reference points abroad',
	warning:
		'For checking; no part of any figure. Law, procedure and incomes differ from place to place: no sum can be carried over, and none goes into court documents.',
	lead: 'What a text lays down and what people got stand apart. Rates are market averages of {rateYear}, not central parity; scaled by income means times the ratio of GDP per head of {incomeYear} (current US dollars). Where no figure was found it says “not converted”. Last checked: {day}.',
	statutory: 'Laid down by a text or table',
	realised: 'What one person got',
	yuanColumn: 'In yuan',
	scaled: 'Scaled by income',
	on: 'Date',
	source: 'Source',
	rateSource: 'Sources of rates and incomes',
	yuan: ' yuan',
	upTo: 'up to {amount}',
	above: 'above {amount}',
	between: '{low} to {high}',
	notConverted: 'not converted',
	noAmount: 'The amounts were not checked and are not shown.',
	undated: 'not said by the source',
	finality: {
		inForce: 'in force',
		final: 'final',
		notFinal: 'not final, under appeal',
		settled: 'settled',
		proposed: 'proposal of mediators; acceptance not verified',
		notLaw: 'formula of a trade body, not law',
		unknown: 'finality not verified'
	},
	read: { primary: 'text read', secondary: 'report read, text not checked' },
	currencies: {
		USD: 'US${amount}',
		EUR: 'EUR {amount}',
		GBP: 'GBP {amount}',
		JPY: 'JPY {amount}',
		KRW: 'KRW {amount}',
		TWD: 'NT${amount}',
		AUD: 'A${amount}',
		NZD: 'NZ${amount}',
		CAD: 'C${amount}'
	},
	places: {
		us: 'United States',
		korea: 'Korea',
		taiwan: 'Taiwan, China',
		eu: 'European Union',
		germany: 'Germany',
		uk: 'United Kingdom',
		japan: 'Japan',
		australia: 'Australia',
		newZealand: 'New Zealand',
		canada: 'Canada'
	},
	points: {
		bipa: {
			name: 'Illinois, Biometric Information Privacy Act, s. 20',
			note: '1,000 for negligence, 5,000 for intent or recklessness, or the actual loss if greater; since 2024 once for one person and one method.'
		},
		facebook: {
			name: 'Facebook face tags, settlement',
			note: 'About a quarter of those entitled claimed; a supplement of about 30 is not counted.'
		},
		tiktok: { name: 'TikTok, settlement', note: 'Low: nationwide; high: residents of Illinois (6 shares to 1).' },
		googlePhotos: { name: 'Google Photos, settlement', note: 'Approximate; 200 to 400 had been announced.' },
		bnsf: {
			name: 'Rogers v BNSF (fingerprints)',
			note: 'A jury’s 228 million at 5,000 each was set aside because damages are discretionary; settled for 75 million. Net per person, approximate.'
		},
		ccpa: {
			name: 'California, Consumer Privacy Act, s. 1798.150',
			note: 'Data breaches only, per person and incident; adjusted to prices in 2025.'
		},
		pipa: {
			name: 'Personal Information Protection Act, art. 39-2',
			note: 'The amount need not be proved; the controller is free who shows neither intent nor negligence.'
		},
		happyCampus: {
			name: 'Supreme Court, 4 December 2025 (2023Da311184)',
			note: 'KRW 300,000 claimed. The person need prove only the leak; the controller is free who shows that no compensable mental damage arose.'
		},
		skt: { name: 'SK Telecom, proposal of mediators', note: 'Leak of SIM data; 3,998 applicants, the same sum each.' },
		pdpa: {
			name: 'Personal Data Protection Act, art. 28',
			note: 'Per person and incident; the total of an incident is capped, and where the cap binds the least sum no longer holds.'
		},
		bindl: {
			name: 'EU General Court, T-354/22 (Bindl v Commission)',
			note: 'One unlawful transfer of a network address.'
		},
		bgh: {
			name: 'Federal Court of Justice, VI ZR 10/24',
			note: 'Even a short loss of control is damage; 100 was not objected to.'
		},
		dresden: {
			name: 'Higher Regional Court of Dresden (4 U 196/25 and others)',
			note: 'Loss of control; no proof of a psychological effect.'
		},
		leipzig: {
			name: 'Regional Court of Leipzig (05 O 2351/23)',
			note: 'First instance; after the economic value of the data to the operator.'
		},
		tlt: {
			name: 'TLT v Home Office [2016] EWHC 2217',
			note: 'Personal information of applicants published on the web by mistake.'
		},
		halliday: { name: 'Halliday v Creation [2013] EWCA Civ 333', note: 'Distress alone; awards are usually modest.' },
		jo: {
			name: 'JNSA’s JO formula (a face image with a name)',
			note: '500 yen × (10^steps of mental level + 5^steps of economic level) × identifiability × social responsibility × response. Its coefficients have been criticised as without basis.'
		},
		benesse: { name: 'Tokyo District Court, Benesse', note: '4,027 claimants, the same sum each.' },
		wp: {
			name: 'Privacy Commissioner’s categories in ‘WP’ (2021, revised by the tribunal in HYYL, 2023)',
			note: 'Categories 0 to 2; loss must be shown, so it is no “no-proof” scheme. The higher categories were not checked and are not shown.'
		},
		hammond: {
			name: 'Human Rights Review Tribunal, Hammond v Credit Union Baywide',
			note: 'Humiliation, loss of dignity and injury to feelings in three bands: up to 10,000, 10,000 to 50,000, above; shown is the top of the second. Pecuniary loss was awarded besides.'
		},
		tsige: {
			name: 'Ontario Court of Appeal, Jones v Tsige',
			note: 'Intrusion upon seclusion; no economic loss is needed.'
		}
	}
};
