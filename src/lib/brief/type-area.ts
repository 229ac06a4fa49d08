/**
 * The page, after GB/T 9704: A4, 37 mm above and 28 mm at the left, and a type area of 156 mm by 225 mm. Sizes are its named ones where a brief has
 * use for them: 二号 and 小三 are for what is signed and sealed; a brief of tables is set as books and reports are, in 五号 (10.5 points).
 */
const point = 72 / 25.4;
const paper = { width: 210 * point, height: 297 * point };
export const margins = { left: 28 * point, top: 37 * point, right: 26 * point, bottom: 35 * point };
/** What a page has room for, in points. */
export const area = {
	width: paper.width - margins.left - margins.right,
	height: paper.height - margins.top - margins.bottom
};
