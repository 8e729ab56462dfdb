package id.petapam.ui.common;

/**
 * What the status bar says about the map, in words already.
 *
 * @param position cursor in degrees: "−4,2961; 104,4712"; empty while the pointer is elsewhere
 * @param grid the same in UTM: "48S 441 250 mT 9 525 120 mU"
 * @param district kecamatan under the cursor: "Kec. Martapura"; may be empty
 * @param scale "1 : 180.000"
 */
public record MapReadout(String position, String grid, String district, String scale) {

    public static final MapReadout NONE = new MapReadout("", "", "", "");
}
