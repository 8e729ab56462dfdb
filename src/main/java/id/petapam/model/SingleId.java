package id.petapam.model;

/** Id of the things of which a plan has exactly one. */
public record SingleId(String value) implements TypedId {

    public static final SingleId HEADER = new SingleId("plan");
    public static final SingleId RULES = new SingleId("rules");
}
