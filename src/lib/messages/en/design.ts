import type { DesignWords } from '../zh-CN/design';

export const design: DesignWords = {
	title: 'Parts of the interface',
	lead: 'For whoever builds or translates the app: sizes, colours, spacing, and every part in every state. What stands here is made up and is not kept.',
	type: {
		title: 'Type',
		more: 'Headings and the sentence of the result in serif, everything else in sans; nothing is smaller than 14 pixels.',
		sample: 'Assessment of harm by face data 0123456789',
		rows: { sum: 'Result', h1: 'Heading 1', h2: 'Heading 2', h3: 'Heading 3', body: 'Body', small: 'Small' }
	},
	colour: {
		title: 'Colour',
		more: 'Contrast is worked out against the paper; body text at least 7 to 1, other text 4.5, edges of controls 3, held by a test. Words, shape or line always say the same besides.',
		columns: { name: 'Name', light: 'Light', dark: 'Dark', use: 'Used for' },
		use: {
			paper: 'ground of the page',
			raised: 'sheets, fields',
			ink: 'body text',
			muted: 'secondary text',
			hairline: 'hairlines, to part only',
			edge: 'edges of controls',
			blue: 'links, focus, main buttons, the law in force',
			'on-blue': 'words on a blue button',
			wash: 'ground of what is pointed at',
			red: 'not the law, stop, delete',
			ochre: 'assumed, our parameter',
			green: 'proved, kept'
		}
	},
	space: { title: 'Space', more: 'In steps of 8 pixels; parted by space and hairlines, not by boxes.' },
	controls: {
		title: 'Buttons and links',
		main: 'Continue',
		quiet: 'Download Word',
		disabled: 'Being made',
		link: 'Add one',
		anchor: 'See why',
		twice: {
			label: 'Delete this case',
			ask: 'It cannot be brought back.',
			confirm: 'Delete it',
			cancel: 'Do not delete'
		},
		fold: { name: 'Something folded', inside: 'It opens here.' }
	},
	notices: {
		title: 'Notices',
		limits: 'What cannot be done: there is no income figure for 2025, so this item is not worked out.',
		notLaw: 'Not the law in force: what follows is what this project proposes and is no ground of claim.',
		status: 'Kept on this device.',
		trouble: 'It could not be kept. Export a file, or make room and try again.'
	},
	fields: {
		title: 'Questions and fields',
		more: 'One part asks every question; each kind is shown below, with its state above it.',
		states: {
			empty: 'Not answered yet',
			missing: 'Went on without an answer',
			stated: 'Answered',
			unknown: 'Not known',
			disputed: 'Told differently',
			fault: 'Filled in wrongly'
		}
	},
	charts: {
		title: 'Charts',
		more: 'Words or a table under each say the same.',
		range: 'The ranges of both standards',
		words: ['law in force 500 to 5,000 yuan', 'no proof of loss 2,000 to 9,000 yuan']
	},
	blocks: {
		title: 'Blocks of a document',
		more: 'The result, the preview of the brief, PDF and Word print one tree.',
		document: {
			title: 'A sample',
			under: 'What stands under it',
			footer: 'Foot of the page: rule set and date',
			heading: 'Heading 1',
			lower: 'Heading 2',
			paragraph: 'A paragraph may hold ',
			strong: 'what is stressed',
			urgent: 'what is urgent',
			cite: 'Civil Code art. 1183',
			list: ['First step', 'Second step'],
			caption: 'Table',
			columns: ['Item', 'Sum (yuan)'],
			rows: [
				['Medical cost', '300.00'],
				['Total', '300.00']
			],
			limits: 'What cannot be done.',
			notLaw: 'Not the law in force.',
			warning: 'Do not repay a part first, and sign no promise to repay.',
			working: { name: 'Band of dignity', formula: '500 × 1.2' }
		}
	}
};
