package id.petapam.model;

/** Stages of the city security plan (Sispamkota, domain 6): orderly, disorderly, riot. */
public enum Situation {
    HIJAU,
    KUNING,
    MERAH
}
