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
    GUESSED_UNIT
}
