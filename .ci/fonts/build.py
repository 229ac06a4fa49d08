"""Subsets and normalises the fonts of the PDF. Needs Debian's python3-fonttools, unicode-data and fonts-hanazono, and the two font packages unpacked by
build.sh. Usage: build.py OUT UNIHAN_DIR SERIF_DIR SANS_DIR HANAZONO_DIR. Writes OUT/<name>.bin (gzip of a TTF): song-1, hei-1 (first level of the table of
general standard characters, Latin and signs), song-2, hei-2 (the rest of the table and GB 2312), and rare-<n> for every 512 characters from n × 512 on that
anything is left in: of the serif, beyond the first plane of HanaMinB. src/lib/brief/rare.json lists the numbers there are, from and to."""
import bz2, glob, gzip, json, os, sys
from fontTools import subset
from fontTools.ttLib import TTFont

OUT, UNI, SERIF, SANS, HANA = sys.argv[1:6]

def table():
    levels = {}
    for path in glob.glob(UNI + '/Unihan_*.bz2'):
        for line in bz2.open(path, 'rt'):
            part = line.rstrip('\n').split('\t')
            if len(part) == 3 and part[1] == 'kTGH':
                levels[int(part[0][2:], 16)] = int(part[2].split(':')[-1].split()[0])
    return levels

def gb2312():
    found = set()
    for hi in range(0xA1, 0xF8):
        for lo in range(0xA1, 0xFF):
            try: found.add(ord(bytes([hi, lo]).decode('gb2312')))
            except UnicodeDecodeError: pass
    return found

SIGNS = set(range(0x20, 0x7F)) | set(range(0xA0, 0x100)) | set(range(0x3B1, 0x3CA)) | set(map(ord, 'ΣΔΩ–—‘’“”•…‰′″−×÷≈≤≥≠√∑∞±→←↑↓■□▲△▼●○◆◇★☐☑✓')) \
    | set(range(0x2460, 0x2474)) | set(range(0x3000, 0x3018)) | set(range(0xFF01, 0xFF5F)) | {0xFFE5, 0x2103}
LEVELS, GB = table(), gb2312()
FIRST = {c for c, n in LEVELS.items() if n <= 3500} | SIGNS
SECOND = (set(LEVELS) | GB) - FIRST

def build(name, source, wanted, called=None):
    options = subset.Options(hinting=False, layout_features=[], notdef_outline=True, glyph_names=False, name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14])
    options.drop_tables += ['GSUB', 'GPOS', 'GDEF', 'BASE', 'vhea', 'vmtx', 'VORG', 'DSIG', 'STAT']
    font = subset.load_font(source, options)
    have = set(font.getBestCmap()) & wanted
    subsetter = subset.Subsetter(options); subsetter.populate(unicodes=have); subsetter.subset(font)
    em = font['head'].unitsPerEm
    # One em box for every face: pdfmake's line height is the font's own box times lineHeight.
    font['hhea'].ascent, font['hhea'].descent, font['hhea'].lineGap = round(.88 * em), -round(.12 * em), 0
    os2 = font['OS/2']
    os2.sTypoAscender, os2.sTypoDescender, os2.sTypoLineGap = font['hhea'].ascent, font['hhea'].descent, 0
    os2.usWinAscent, os2.usWinDescent = font['hhea'].ascent, -font['hhea'].descent
    font['head'].modified = font['head'].created
    if called:
        for record in font['name'].names:
            if record.nameID in (1, 3, 4, 6): record.string = called
    path = f'{OUT}/{name}.tmp'; subset.save_font(font, path, options)
    raw = open(path, 'rb').read(); os.remove(path)
    packed = gzip.compress(raw, 9, mtime=0)
    open(f'{OUT}/{name}.bin', 'wb').write(packed)
    print(f'{name:10} {len(have):6} characters  raw {len(raw):9}  gzip {len(packed):9}', flush=True)

os.makedirs(OUT, exist_ok=True)
serif, sans = SERIF + '/400Regular/NotoSerifSC_400Regular.ttf', SANS + '/700Bold/NotoSansSC_700Bold.ttf'
build('song-1', serif, FIRST)
build('song-2', serif, SECOND)
build('hei-1', sans, FIRST)
build('hei-2', sans, SECOND)
# Beyond the first plane HanaMinB has nearly every character and the serif a few hundred: there one file of each number is enough.
hana = HANA + '/HanaMinB.ttf'
beyond = {c for c in TTFont(hana, lazy=True).getBestCmap() if c >= 0x20000} - SECOND
rest = {c for c in TTFont(serif, lazy=True).getBestCmap() if 0x20 <= c < 0x20000} - FIRST - SECOND
for old in glob.glob(f'{OUT}/*rare*.bin'): os.remove(old)
# The serif has no ticked box, on which a form depends: the signs around it come from HanaMinA, which has them all.
signs, BOXES = HANA + '/HanaMinA.ttf', 0x2600 >> 9
rest |= {0x2610, 0x2611}
numbers = sorted({c >> 9 for c in rest | beyond})
for n in numbers:
    wanted = {c for c in rest | beyond if c >> 9 == n}
    of = (signs if n == BOXES else hana, 'Lianheng Rare') if n == BOXES or n >= 0x100 else (serif, None)
    build(f'rare-{n:x}', of[0], wanted, of[1])
ranges = [[n, next(m for m in range(n, 0x1000) if m + 1 not in numbers)] for n in numbers if n - 1 not in numbers]
json.dump(ranges, open(f'{OUT}/../../src/lib/brief/rare.json', 'w'))
