import { itemsOf, type Answer, type Answers } from '$lib/case/answers';
import type { Question } from '$lib/interview/questions';
import type { FactWords } from '$lib/messages/words';

/** Questions that stand together on a page: one of the case, or all of one item of a list, under its name. */
export interface Group {
	key: string;
	title: string | undefined;
	questions: readonly Question[];
}

type Items = (list: string) => readonly { value: string; text: string }[];

/** The items of a list by id, each under its name, or its number where it has none. */
export const itemsIn = (list: string, answers: Answers, words: FactWords): { value: string; text: string }[] =>
	itemsOf(answers, list).map((value, i) => {
		const name = answers[`${list}/${value}/name`];
		const numbered = (words[list]?.item ?? '{n}').replace('{n}', String(i + 1));
		return { value, text: name?.status === 'stated' ? String(name.value) : numbered };
	});

/** In the order asked; what follows each other of one item is one group. */
export function groupsOf(questions: readonly Question[], items: Items): Group[] {
	const found: Group[] = [];
	for (const question of questions) {
		const { item, row } = question;
		const key = item && `${item.list}/${item.id}`;
		const last = found.at(-1);
		if (last && key && last.key === key)
			found[found.length - 1] = { ...last, questions: [...last.questions, question] };
		else
			found.push({
				key: key ?? row,
				title: item && items(item.list).find(({ value }) => value === item.id)?.text,
				questions: [question]
			});
	}
	return found;
}

/** The options of a fact that has no words for them. */
export const yesOrNo = (lang: 'zh-CN' | 'en') => [
	{ value: 'yes', text: lang === 'en' ? 'yes' : '是' },
	{ value: 'no', text: lang === 'en' ? 'no' : '否' }
];

/** What of a question’s options an answer has chosen; `?` stands for not known. */
export function chosenIn(answer: Answer | undefined): readonly string[] {
	if (answer?.status !== 'stated') return answer?.status === 'unknown' ? ['?'] : [];
	return typeof answer.value === 'string' ? [answer.value] : answer.value;
}
