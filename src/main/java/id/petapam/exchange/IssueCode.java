package id.petapam.exchange;

/** What can be wrong or doubtful with a row. The words are part of the command line's contract. */
public enum IssueCode {
    DUPLICATE_STATION,
    UNKNOWN_VILLAGE,
    AMBIGUOUS_VILLAGE,
    GUESSED_VILLAGE,
    /** The code was taken, the name beside it says something else. */
    CODE_NAME_DIFFER,
    BAD_COORDINATE,
    /** A coordinate that makes sense only turned round, with a minus, or as UTM. */
    GUESSED_COORDINATE,
    OUTSIDE_REGION,
    FAR_FROM_VILLAGE,
    OTHER_REGENCY,
    BAD_NUMBER,
    /** */
    TOO_MANY_VOTERS,
    BAD_CLASS,
    /** A stated fact (flood, signal, travel time ...) whose value is not understood. */
    BAD_FACT,
    EMPTY_NAME,
    EMPTY_NRP,
    BAD_NRP,
    DUPLICATE_NRP,
    DUPLICATE_PERSON,
    UNKNOWN_RANK,
    NO_UNIT,
    NEW_UNIT,
    GUESSED_UNIT,
    /** No word tells what a site is. */
    UNKNOWN_KIND,
    /** A word somewhere in a name, or the name of the file, tells what a site may be. */
    GUESSED_KIND,
    /** A line, a large area or several points: no place for a site. */
    NO_POINT,
    /** Placed in its village or kecamatan, since no coordinate is given. */
    ESTIMATED_POINT,
    /** The plan has the site of this name somewhere else. */
    MOVED_SITE,
    /** An earlier row says the same. */
    DUPLICATE_SITE,
    /** A feature without a surface among areas. */
    NOT_AN_AREA,
    /** More points than an area may have. */
    TOO_DETAILED,
    UNKNOWN_AREA,
    GUESSED_AREA,
    /** No sound surface can be made of it. */
    BROKEN_AREA,
    /** Rings were closed, mended or left out. */
    MENDED_AREA,
    /** Several features of one area were put together. */
    MERGED_AREA
}
