/* The complex functions that the C library of Wine 10 only names, for programs that run under it
 * in a test. Never shipped. As in Microsoft's library a long double is a double, and a complex
 * number is a structure of two. */
#include <complex.h>
#include <math.h>

typedef struct { double re, im; } Double;
typedef struct { float re, im; } Float;

static double complex of_double(Double z) { return __builtin_complex(z.re, z.im); }
static float complex of_float(Float z) { return __builtin_complex(z.re, z.im); }
static Double to_double(double complex z) { return (Double){ __real__ z, __imag__ z }; }
static Float to_float(float complex z) { return (Float){ __real__ z, __imag__ z }; }

#define OF_ONE(name) \
  Double own_##name(Double z) { return to_double(name(of_double(z))); } \
  Double own_##name##l(Double z) { return to_double(name(of_double(z))); } \
  Float own_##name##f(Float z) { return to_float(name##f(of_float(z))); }
OF_ONE(ccos) OF_ONE(ccosh) OF_ONE(cexp) OF_ONE(csin) OF_ONE(csinh) OF_ONE(ctan) OF_ONE(ctanh)

Double own_cpow(Double a, Double b) { return to_double(cpow(of_double(a), of_double(b))); }
Double own_cpowl(Double a, Double b) { return to_double(cpow(of_double(a), of_double(b))); }
Float own_cpowf(Float a, Float b) { return to_float(cpowf(of_float(a), of_float(b))); }
double own_carg(Double z) { return atan2(z.im, z.re); }
double own_cargl(Double z) { return atan2(z.im, z.re); }
float own_cargf(Float z) { return atan2f(z.im, z.re); }
double own_cimag(Double z) { return z.im; }
double own_cimagl(Double z) { return z.im; }
float own_cimagf(Float z) { return z.im; }
double own_creall(Double z) { return z.re; }
float own_crealf(Float z) { return z.re; }
