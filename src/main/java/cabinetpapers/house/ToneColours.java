package cabinetpapers.house;

/** What a status cell is filled with, and what its words are printed in. */
public record ToneColours(Colour background, Colour text) {}
