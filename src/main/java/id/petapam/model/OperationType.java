package id.petapam.model;

/** Kind of vote that is secured; decides the most voters a station may have. */
public enum OperationType {
    PEMILU,
    PILKADA,
    PSU,
    PILKADES,
    OTHER
}
