package id.petapam.exchange;

import java.util.List;

/** A thing that a column of a list can hold. Implemented by one enum per kind of list. */
public interface ImportField {

    /** Its name on the command line ({@code --map key=header}) and in JSON: camelCase. */
    String key();

    /** Headers that mean it, spelled as {@link Spelling#plain} gives them. */
    List<String> headers();

    /** True for headers that stand for something only when the header is nothing but that word. */
    boolean onlyWhole(String header);
}
