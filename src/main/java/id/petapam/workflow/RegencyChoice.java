package id.petapam.workflow;

/**
 * A kabupaten/kota (or the province) that a plan can be made for.
 *
 * @param code Kemendagri: 16.08
 * @param policeName "Polres OKU Timur"
 * @param stations2024 polling stations at the election of 14 February 2024
 */
public record RegencyChoice(
        String code, String name, String policeName, int districts, int villages, int stations2024) {}
