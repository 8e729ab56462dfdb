package id.petapam.store;

import id.petapam.edit.History;
import id.petapam.model.Plan;

/** What a plan file holds at one moment. */
public record Opened(Plan plan, History history) {}
