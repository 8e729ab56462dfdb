package id.petapam.store;

/** What a file holds cannot be what PetaPam wrote. Turned into a sentence for the user where the path is known. */
final class DamageFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DamageFound(String what) {
        super(what);
    }

    DamageFound(String what, Throwable cause) {
        super(what, cause);
    }
}
